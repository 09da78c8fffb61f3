/** What an expert should know of a route beside its figures. */
import type { PathAnswer } from '../../answer/answer.js';
import type { Day } from '../../calendar/day.js';
import type { FindingCode, WarningCode } from '../../findings/codes.js';
import { evidenceFor } from '../../law/rehabilitation/evidence.js';
import type { Certificate } from '../../scenario/facts.js';
import { carrying } from './conditions/rehabilitation.js';
import { sicknessCertificate } from './families/sickness.js';
import type { Now } from './now.js';
import { addedRegistration, type PathDocument } from './pathDocument.js';
import type { Route } from './route.js';

export type Remark =
  | { readonly kind: 'finding'; readonly code: WarningCode; readonly from: Day; readonly to: Day }
  /** A certificate that is there already carries the application: no new visit to the doctor. */
  | {
      readonly kind: 'certificate';
      readonly certificate: Certificate['kind'];
      readonly writtenOn: Day;
      /** Null: no end is given. */
      readonly to: Day | null;
    }
  | { readonly kind: 'registers'; readonly on: Day }
  | { readonly kind: 'refused-before'; readonly decidedOn: Day | null };

/** Those of the path itself that say something of its order and readiness, and of what it rests on. */
export function remarksOf(route: Route, now: Now, document: PathDocument | null, answer: PathAnswer | null): Remark[] {
  const told = findings(answer);
  return [
    ...(told.some(asksForCertificate) ? [] : certificates(route, now)),
    ...refusals(route, now),
    ...registration(now, document),
    ...told,
  ];
}

/** Where what is there is too old, or missing for a part of the route, a new visit to the doctor is needed. */
function asksForCertificate(remark: Remark): boolean {
  return (
    remark.kind === 'finding' &&
    (remark.code === 'warning.certificate-old' || remark.code === 'warning.certificate-missing')
  );
}

function certificates(route: Route, now: Now): Remark[] {
  const at = route.start(now);
  const [programme] = route.programmes;
  const found =
    programme === undefined
      ? needsIncapacity(route) && sicknessCertificate(now, at)
      : carrying(now, evidenceFor(programme, now.facts.client.birth, at).statements, at);
  if (!found) return [];
  const { kind, writtenOn, from, to } = found;
  return [{ kind: 'certificate', certificate: kind, writtenOn: writtenOn ?? from, to }];
}

function needsIncapacity({ conditions }: Route): boolean {
  return conditions.some(({ id }) => id === 'incapable');
}

function refusals({ family, code }: Route, { facts: { decisions } }: Now): Remark[] {
  return decisions.flatMap((each): Remark[] => {
    if (each.decision === 'sickness-maximum' || each.outcome !== 'refused') return [];
    const isSame = each.decision === code || (each.decision === 'rehabilitation' && family === 'rehabilitation');
    return isSame ? [{ kind: 'refused-before', decidedOn: each.decidedOn ?? null }] : [];
  });
}

function registration(now: Now, document: PathDocument | null): Remark[] {
  const on = document === null ? null : addedRegistration(now, document);
  return on === null ? [] : [{ kind: 'registers', on }];
}

/** Sequence, readiness, evidence, and what brings a benefit to nothing; the rest the figures show. */
const TOLD: ReadonlySet<FindingCode> = new Set<WarningCode>([
  'warning.means-test-zero',
  'warning.parents-income-zero',
  'warning.pay-zero',
  'warning.statement-90-missing',
  'warning.certificate-old',
  'warning.certificate-missing',
  'warning.rehabilitation-first',
  'warning.capacity-under-three-days',
  'warning.rehabilitation-before-service',
  'warning.overlapping-services',
  'warning.service-not-available',
  'warning.application-cannot-succeed',
  'warning.maximum-refusal-loop',
]);

function findings(answer: PathAnswer | null): Remark[] {
  return (answer?.findings ?? []).flatMap(({ code, from, to }): Remark[] =>
    TOLD.has(code) ? [{ kind: 'finding', code: code as WarningCode, from, to }] : [],
  );
}
