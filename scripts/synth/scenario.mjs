/** One synthetic scenario, in the order of keys in which people write it. */
import { clientOf } from './client.mjs';
import { firstDayOf, iso, isoMonth, lastDayOf, monthOf } from './days.mjs';
import { Draw } from './draw.mjs';
import { pastOf } from './history.mjs';
import { pathsOf } from './paths.mjs';

const FIRST = monthOf(2021, 1);
const USUAL = [monthOf(2025, 1), monthOf(2027, 12)];
/** The last month for which there is law. */
const LAST = monthOf(2030, 12);
/** What was paid on the eve does not speak against an employment that goes on. */
const EMPLOYED = new Set(['none', 'sickness', 'partial-sickness', 'work']);
const AREAS = ['north', 'south', 'east', 'west', 'coast'];
const REFERRALS = ['employment-services', 'health-care', 'social-services', 'occupational-health', 'self'];
const NOTES = ['wants to be near animals', 'half days would suit best', 'would like to drive again', 'hopes to study'];

/**
 * @param number from 0; the same seed and number give the same scenario
 * @param options.paths how many, @param options.months of the horizon, @param options.cohort whether it is one of a cohort
 */
export function scenarioOf(seed, number, { paths, months, cohort }) {
  const draw = new Draw(seed, number);
  const start = startOf(draw, months);
  const horizon = { from: firstDayOf(start), to: lastDayOf(start + months - 1) };
  const fund = draw.chance(0.12);
  const { history, state } = pastOf(draw, horizon, { fund });
  const employed = EMPLOYED.has(state.kind) && draw.chance(0.2) ? employmentOf(draw, horizon) : undefined;
  const courses = pathsOf(draw, horizon, { ...state, employed: employed?.step }, paths);
  const young = courses.some(({ steps }) => steps.some(({ programme }) => /^you/.test(programme)));
  const certificates = certificatesOf(draw, courses);
  return {
    etuuspolku: 1,
    reference: `SYN-${String(number + 1).padStart(7, '0')}`,
    ...(draw.chance(0.15) && { note: draw.one(NOTES) }),
    client: clientOf(draw, start, { employment: employed?.employment, fund, young }),
    ...(history.length > 0 && { history }),
    ...(certificates.length > 0 && { certificates }),
    horizon: { from: isoMonth(start), months },
    ...(draw.chance(0.08) && { assumptions: assumptionsOf(draw) }),
    paths: courses,
    ...(cohort && { cohort: { start: iso(horizon.from), area: draw.one(AREAS), referral: draw.one(REFERRALS) } }),
  };
}

/** Four of five between 2025 and 2027, and never past the years that have law. */
function startOf(draw, months) {
  const latest = LAST - months + 1;
  const [from, to] = draw.chance(0.8) ? USUAL : [FIRST, latest];
  return Math.min(latest, draw.whole(from, to));
}

function employmentOf(draw, { from }) {
  const start = iso(from - draw.whole(200, 3000));
  const fullTime = draw.chance(0.7);
  const share = fullTime ? {} : { workingTime: 0.6 };
  return {
    employment: { from: start, fullTime },
    step: { situation: 'work', from: start, monthlyPay: draw.euros(1500, 3200), ...share },
  };
}

/** For an illness of some path; now and then of another kind, or too old. */
function certificatesOf(draw, courses) {
  const ill = courses.flatMap(({ steps }) => steps.filter(({ situation }) => situation === 'incapacity'));
  if (ill.length === 0 || !draw.chance(0.5)) return [];
  const { from, to } = draw.one(ill);
  const kind = draw.weighted([
    [20, 'A'],
    [60, 'B'],
    [14, 'occupational-health'],
    [6, 'participation'],
  ]);
  const supports = draw.chance(0.3) ? { supports: draw.one([['sickness-allowance'], ['rehabilitation']]) } : {};
  return [{ kind, ...(draw.chance(0.7) && { writtenOn: from }), from, ...(draw.chance(0.8) && { to }), ...supports }];
}

function assumptionsOf(draw) {
  return draw.chance(0.7)
    ? { processingDays: { [draw.one(['sickness-allowance', 'rehabilitation-allowance'])]: draw.whole(0, 60) } }
    : { payoutDays: draw.whole(0, 10) };
}
