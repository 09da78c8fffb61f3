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
  /** The last day that it carries, of kind A at most 60 paid days; null: no end is known. */
  readonly carriesTo: Day | null;
  /** It covers the day after the one described. */
  readonly carries: boolean;
  /** What it is meant for; null: all. */
  readonly supports: readonly string[] | null;
  /** Written more than six months ago: what it says of the client's health is looked at anew. */
  readonly old: boolean;
}

export function certificatesOf(asOf: AsOf): StatusCertificate[] {
  const { facts, first } = asOf;
  return facts.certificates
    .map((certificate) => {
      const { kind, from, supports = null } = certificate;
      const writtenOn = certificate.writtenOn ?? from;
      const carriesTo = kind === 'A' ? lastDayOfA(asOf, certificate) : certificate.to;
      return {
        kind,
        writtenOn,
        from,
        carriesTo,
        carries: from <= first && first <= (carriesTo ?? first),
        supports,
        old: kind !== 'participation' && addMonths(writtenOn, FRESH_MONTHS, 'last-of-month') < facts.today,
      };
    })
    .sort((a, b) => b.writtenOn - a.writtenOn);
}

/** Its own end, or before it the 60th paid day of the illness for which allowance is being paid. */
function lastDayOfA(asOf: AsOf, { from, to }: Certificate): Day | null {
  const current = sicknessOn(asOf);
  if (current === undefined || from > asOf.first) return to;
  const { result } = ifIll(asOf, current.illness, { certificate: 'A' });
  const ended = result.days.findIndex(({ obstacles }) => obstacles.sickness?.includes('certificate'));
  if (ended < 0) return to;
  const used = result.incapacities[0]?.certificateAEnd ?? asOf.on;
  return to === null ? used : (Math.min(to, used) as Day);
}
