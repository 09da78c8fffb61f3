/** What a local catalogue offers where and when, and what of it fits a day. */
import type { Day } from '../../calendar/day.js';
import { municipalityNamed } from '../../law/housing/municipalities.js';
import type { Offer, Offered, Step } from '../facts.js';

/** The nearest there is instead. */
export interface Nearest {
  /** In the client's own municipality, later. */
  readonly later: Day | null;
  /** In another municipality, on the same day or as soon as it can be. */
  readonly elsewhere: { readonly municipality: string; readonly from: Day } | null;
}

export type Availability =
  | { readonly kind: 'offered' }
  | { readonly kind: 'municipality-unknown'; readonly source: string }
  | ({ readonly kind: 'not-offered'; readonly source: string } & Nearest);

/** What of a step is offered by somebody. */
export function offeredBy(step: Step): Offered | undefined {
  if (step.situation === 'rehabilitation') return { kind: 'rehabilitation', code: step.programme };
  return step.situation === 'service' ? { kind: 'service', code: step.service } : undefined;
}

/**
 * Whether a municipality has it on a day. A catalogue speaks only of what it lists somewhere: null for anything else.
 * @param municipality undefined when the scenario does not state it
 */
export function availability(
  offers: readonly Offer[],
  { kind, code }: Offered,
  municipality: string | undefined,
  on: Day,
): Availability | null {
  const listed = offers.filter(({ offered }) => offered.kind === kind && offered.code === code);
  const [first] = listed;
  if (first === undefined) return null;
  if (listed.some((offer) => offer.municipalities === null && isOpen(offer, on))) return { kind: 'offered' };
  if (municipality === undefined) return { kind: 'municipality-unknown', source: first.source };
  const here = listed.filter((offer) => isIn(offer, municipality));
  if (here.some((offer) => isOpen(offer, on))) return { kind: 'offered' };
  const later = here.flatMap(({ from }) => (from !== null && from > on ? [from] : []));
  return {
    kind: 'not-offered',
    source: (here[0] ?? first).source,
    later: later.length === 0 ? null : (Math.min(...later) as Day),
    elsewhere: elsewhere(listed, municipality, on),
  };
}

function isOpen({ from, to }: Offer, on: Day): boolean {
  return (from === null || from <= on) && (to === null || on <= to);
}

function isIn({ municipalities }: Offer, municipality: string): boolean {
  return municipalities === null || municipalities.some((each) => nameOf(each) === nameOf(municipality));
}

/** Finnish and Swedish names in any letter case are one. */
function nameOf(municipality: string): string {
  return municipalityNamed(municipality)?.name ?? municipality.trim().toLowerCase();
}

/** The soonest; of equally soon ones one of the same province, then the first of the catalogue. */
function elsewhere(listed: readonly Offer[], municipality: string, on: Day): Nearest['elsewhere'] {
  const province = municipalityNamed(municipality)?.province;
  const others = listed.flatMap(({ municipalities, from, to }) =>
    to !== null && to < on
      ? []
      : (municipalities ?? []).map((each) => ({ municipality: each, from: Math.max(on, from ?? on) as Day })),
  );
  const isNear = (name: string) => province !== undefined && municipalityNamed(name)?.province === province;
  return others.reduce<Nearest['elsewhere']>((best, each) => {
    if (nameOf(each.municipality) === nameOf(municipality)) return best;
    if (best === null || each.from < best.from) return each;
    return each.from === best.from && isNear(each.municipality) && !isNear(best.municipality) ? each : best;
  }, null);
}
