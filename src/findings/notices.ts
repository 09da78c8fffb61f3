/** Worth knowing: lump sums that cover days, changes of law, programmes that pay nothing, the sickness maximum. */
import { addDays } from '../calendar/day.js';
import { contains, overlap } from '../calendar/period.js';
import type { Benefit } from '../law/benefits.js';
import { OBSTACLES, type RehabilitationObstacle } from '../law/obstacles.js';
import { citation } from '../law/sections.js';
import { GENERAL_BENEFIT_BEGINS } from '../law/unemployment/benefitKind.js';
import { stepsOf } from '../scenario/pathSteps.js';
import { daysIn } from '../simulation/daysIn.js';
import type { PathResult } from '../simulation/result.js';
import type { Finding } from './finding.js';
import { newFinding } from './newFinding.js';
import { runsOf } from './runs.js';

export function noticeFindings(result: PathResult): Finding[] {
  return [
    ...periodisedPay(result),
    ...lawChange(result),
    ...sicknessMaximum(result),
    ...programmesWithoutAllowance(result),
  ];
}

/** R30: the client has the lump sum. */
function periodisedPay(result: PathResult): Finding[] {
  if (stepsOf(result.path, 'periodised-pay').length === 0) return [];
  return runsOf(result, ({ covers }) => covers.includes('periodised-pay')).map((run) =>
    newFinding('notice.periodised-pay', run, { law: [citation(OBSTACLES.unemployment['periodised-pay'], run.from)] }),
  );
}

/** YTL 55 §: the benefit changes its name and its means test overnight. */
function lawChange(result: PathResult): Finding[] {
  const values = generalBenefitChange(result);
  if (values === null) return [];
  const day = { from: GENERAL_BENEFIT_BEGINS, to: GENERAL_BENEFIT_BEGINS };
  return [newFinding('notice.law-change', day, { law: ['YTL 55 §'], values: { ...values } })];
}

/** The unemployment benefit that the path pays before 1.5.2026, and the one that replaces it on that day. */
export function generalBenefitChange({ days, horizon }: PathResult): { before: Benefit; after: Benefit } | null {
  const eve = addDays(GENERAL_BENEFIT_BEGINS, -1);
  if (!contains(horizon, eve) || !contains(horizon, GENERAL_BENEFIT_BEGINS)) return null;
  const before = days.findLast((each) => each.day <= eve && each.paid?.family === 'unemployment')?.paid?.benefit;
  if (before !== 'labour-market-subsidy' && before !== 'basic-unemployment-allowance') return null;
  // The new means test may leave nothing to pay.
  const next = days.find((each) => each.day > eve && each.covers.includes('unemployment'));
  const after = next && (next.paid?.benefit ?? 'general-social-security-benefit');
  if (after !== 'general-social-security-benefit') return null;
  return { before, after };
}

function sicknessMaximum(result: PathResult): Finding[] {
  return result.maxima
    .filter((lastDay) => contains(result.horizon, lastDay))
    .map((lastDay) =>
      newFinding('notice.sickness-maximum-decided', { from: lastDay, to: lastDay }, { law: ['SVL 8:8', 'KEL 15 §'] }),
    );
}

/** A programme that brings no allowance, whatever happens around it (KKRL 17–23, 41 §). */
function programmesWithoutAllowance(result: PathResult): Finding[] {
  return stepsOf(result.path, 'rehabilitation').flatMap((step) => {
    const inside = overlap(step, result.horizon);
    if (inside === undefined) return [];
    const days = daysIn(result.days, inside);
    const without = days.filter(({ obstacles }) => withoutRight(obstacles.rehabilitation).length > 0);
    const [first] = without;
    const last = without.at(-1);
    if (first === undefined || last === undefined) return [];
    const law = withoutRight(first.obstacles.rehabilitation).map((obstacle) =>
      citation(OBSTACLES.rehabilitation[obstacle], first.day),
    );
    return [newFinding('notice.rehabilitation-pays-nothing', { from: first.day, to: last.day }, { law })];
  });
}

/** Obstacles that no passing of time removes: the programme or the claim gives no right on these days. */
const NO_RIGHT: readonly RehabilitationObstacle[] = [
  'too-short',
  'no-allowance',
  'age',
  'refused',
  'not-claimed',
  'claimed-late',
];

function withoutRight(obstacles: readonly RehabilitationObstacle[] | null): RehabilitationObstacle[] {
  return (obstacles ?? []).filter((obstacle) => NO_RIGHT.includes(obstacle));
}
