/** A programme or service that the client's municipality does not have on the day, when a catalogue tells. */
import { contains } from '../calendar/period.js';
import { evidenceFor } from '../law/rehabilitation/evidence.js';
import type { CaseFacts, Offered } from '../scenario/facts.js';
import { availability, offeredBy } from '../scenario/services/offer.js';
import type { PathResult } from '../simulation/result.js';
import type { Finding } from './finding.js';
import { newFinding } from './newFinding.js';

export function serviceNotAvailableFindings(facts: CaseFacts, { path, horizon }: PathResult): Finding[] {
  const { offers, client } = facts;
  if (offers === undefined) return [];
  return path.steps.flatMap((step) => {
    const offered = offeredBy(step);
    if (offered === undefined || !contains(horizon, step.from)) return [];
    const found = availability(offers, offered, client.municipality, step.from);
    if (found?.kind !== 'not-offered') return [];
    const { later, elsewhere, source } = found;
    const values = {
      kind: offered.kind,
      code: offered.code,
      municipality: client.municipality ?? '',
      source,
      ...(later !== null && { later }),
      ...(elsewhere !== null && { elsewhere: elsewhere.municipality, elsewhereFrom: elsewhere.from }),
    };
    const day = { from: step.from, to: step.from };
    return [newFinding('warning.service-not-available', day, { law: [lawOf(offered, facts)], values })];
  });
}

/** What the step rests on. */
function lawOf(offered: Offered, { client, horizon }: CaseFacts): string {
  if (offered.kind === 'rehabilitation') return evidenceFor(offered.code, client.birth, horizon.from).section;
  return offered.code === 'rehabilitative-work' ? '189/2001 6 §' : 'TTL 10:2';
}
