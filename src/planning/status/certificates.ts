/** VNA 1335/2004 2:1: until when each certificate carries, and for what (R10, R47). */
import { addMonths, type Day } from '../../calendar/day.js';
import { FRESH_MONTHS } from '../../findings/certificates.js';
import type { Certificate } from '../../scenario/facts.js';
import type { AsOf } from './asOf.js';
import { ifIll } from './probe.js';
import { sicknessOn } from './sicknessCounters.js';

export interface StatusCertificate {
  readonly kind: Certificate['kind'];
  readonly writtenOn: Day;
  readonly from: Day;
  /** Whether it covers the day after the one described. */
  readonly state: 'carries' | 'ended' | 'later';
  /** The last day that it carries, of kind A at most 60 paid days; null: not known. */
  readonly carriesTo: Day | null;
  /** What it is meant for; null: all. */
  readonly supports: readonly string[] | null;
  /** Written more than six months ago: what it says of the client's health is looked at anew. */
  readonly old: boolean;
}

export function certificatesOf(asOf: AsOf): StatusCertificate[] {
  const { today, certificates } = asOf.facts;
  return certificates
    .map((certificate) => {
      const { kind, from, supports = null } = certificate;
      const writtenOn = certificate.writtenOn ?? from;
      const old = kind !== 'participation' && addMonths(writtenOn, FRESH_MONTHS, 'last-of-month') < today;
      return { kind, writtenOn, from, ...carried(certificate, asOf), supports, old };
    })
    .sort((a, b) => b.writtenOn - a.writtenOn);
}

/** To its own end; kind A no longer than to the 60th paid day of the illness for which allowance is paid. */
function carried(certificate: Certificate, asOf: AsOf): Pick<StatusCertificate, 'state' | 'carriesTo'> {
  const { kind, from, to } = certificate;
  const { first } = asOf;
  if (from > first) return { state: 'later', carriesTo: to };
  if (to !== null && to < first) return { state: 'ended', carriesTo: to };
  const current = kind === 'A' ? sicknessOn(asOf) : undefined;
  if (current === undefined) return { state: 'carries', carriesTo: to };
  const { result } = ifIll(asOf, current.illness, { certificate: 'A' });
  if (!result.days.some(({ obstacles }) => obstacles.sickness?.includes('certificate'))) {
    return { state: 'carries', carriesTo: to };
  }
  const sixtieth = result.incapacities[0]?.certificateAEnd ?? null;
  if (sixtieth === null) return { state: 'ended', carriesTo: null };
  return { state: 'carries', carriesTo: to === null ? sixtieth : (Math.min(to, sixtieth) as Day) };
}
