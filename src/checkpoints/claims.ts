/** The last day to claim each new right (R24), and when its decision and its first money can be expected (R25, R26). */
import { addDays, type Day } from '../calendar/day.js';
import { contains } from '../calendar/period.js';
import { lastFilingDay } from '../findings/deadlines.js';
import { CLAIMED_BY_EMPLOYER, isEmployerPaying } from '../findings/employerClaim.js';
import type { Owner } from '../findings/owners.js';
import { type Benefit, type Family, familyOf } from '../law/benefits.js';
import { OBSTACLES } from '../law/obstacles.js';
import { lawOn } from '../law/rates/index.js';
import { citation, type Section } from '../law/sections.js';
import type { Cents } from '../money/cents.js';
import { pensionClaimOf } from '../payments/claims.js';
import type { ClaimDates, MoneyResult, Payment, Right } from '../payments/money.js';
import type { CaseFacts, PensionStep } from '../scenario/facts.js';
import { stepsOf } from '../scenario/pathSteps.js';
import { daysIn } from '../simulation/daysIn.js';
import type { PathResult } from '../simulation/result.js';
import { applicationOn } from '../simulation/timeline/claims.js';
import type { Checkpoint } from './checkpoint.js';
import { checkpoint } from './kinds.js';

export function claimCheckpoints(facts: CaseFacts, result: PathResult, money: MoneyResult): Checkpoint[] {
  const isNew = money.rights.filter(({ claim }) => claim.filed !== null);
  const pensions = stepsOf(result.path, 'pension');
  return [
    ...isNew.flatMap((right) => lastDayToClaim(right, facts, result, money)),
    ...isNew.flatMap(({ benefit, claim }) => decision(benefit, claim)),
    ...isNew.flatMap((right) => firstPayment(right.benefit, right.family, right.firstPayment, money.payments)),
    ...pensions.flatMap((step) => decision(step.benefit, pensionClaimOf(step, facts))),
    ...pensions.flatMap((step) => firstPayment(step.benefit, 'pension', firstOf(step, facts, money), money.payments)),
  ];
}

/** A claim whose filing is stated has no last day to wait for. */
function lastDayToClaim(right: Right, facts: CaseFacts, result: PathResult, { rights }: MoneyResult): Checkpoint[] {
  const { family, from } = right;
  const filed = applicationOn(result.path.applications, family, right.firstPayable)?.filed;
  if (typeof filed === 'number') return [];
  if (resumesProgramme(right, result, rights) || goesOnUnclaimed(right, facts, result, rights)) return [];
  const wanted = family === 'sickness' ? onsetBehind(right, result, rights) : from;
  const byEmployer = family === 'sickness' && isEmployerPaying(result.path, wanted);
  const law = [citation(OBSTACLES[family]['claimed-late'], from), ...(byEmployer ? [CLAIMED_BY_EMPLOYER] : [])];
  const told = { family, from: wanted, byEmployer };
  return [checkpoint('apply-by', lastFilingDay(family, wanted), law, told, byEmployer ? { owner: 'employer' } : {})];
}

/** An allowance that an illness has interrupted was claimed with the beginning of the programme (R52). */
function resumesProgramme({ family, from }: Right, { path }: PathResult, rights: readonly Right[]): boolean {
  if (family !== 'rehabilitation') return false;
  const step = stepsOf(path, 'rehabilitation').find((each) => contains(each, from));
  return rights.some((each) => each.family === family && step && step.from <= each.from && each.from < from);
}

/** SVL 15:4: counted from the onset; what goes on after another benefit, from where it goes on. */
function onsetBehind({ from }: Right, { incapacities }: PathResult, rights: readonly Right[]): Day {
  const began = incapacities.find((each) => contains(each, from))?.began ?? from;
  const isLater = rights.some((each) => each.family === 'sickness' && began <= each.from && each.from < from);
  return isLater ? from : began;
}

/** Unemployment benefit goes on without a new claim after a short time on sickness allowance. */
function goesOnUnclaimed(
  { family, from }: Right,
  { history, horizon }: CaseFacts,
  result: PathResult,
  rights: readonly Right[],
): boolean {
  if (family !== 'unemployment') return false;
  const ends = [
    ...rights.filter((each) => each.family === family).map(({ to }) => to),
    ...history.filter(({ benefit }) => familyOf(benefit) === family).map(({ to }) => to),
  ].filter((to) => to < from);
  if (ends.length === 0) return false;
  const first = addDays(Math.max(...ends) as Day, 1);
  const between = daysIn(result.days, { from: first, to: addDays(from, -1) });
  const paid = between.filter((each) => each.paid?.family === 'sickness').length;
  const onlySick = between.every(({ covers, obstacles }) =>
    covers.length === 0 ? obstacles.sickness !== null : covers.includes('sickness'),
  );
  return first >= horizon.from && onlySick && paid <= lawOn(from)('unemployment.claim-kept-days');
}

/** Kela's published target times stand for what is not stated. */
const TARGETS = 'kela.fi/kasittelyn-tavoiteajat';
const DECISIONS: Readonly<Partial<Record<Family, Section>>> = { unemployment: ['TTL 11:1 a', 'YTL 21 §'] };

function decision(benefit: Benefit, { decidedOn, stated }: ClaimDates): Checkpoint[] {
  if (decidedOn === null) return [];
  const law = [citation(DECISIONS[familyOf(benefit)] ?? TARGETS, decidedOn)];
  return [checkpoint('decision-expected', decidedOn, law, { benefit, stated }, payerOf(benefit))];
}

const PAYMENTS: Readonly<Partial<Record<Family, Section>>> = {
  unemployment: ['VNA 1330/2002 1 §', 'VNA 330/2026 1 §'],
  sickness: 'VNA 1335/2004 2:3',
  rehabilitation: 'KKRL 46 §',
  pension: 'VNA 1101/2020 1 §',
};

/** All that arrives of the family on the day, after tax. */
function firstPayment(benefit: Benefit, family: Family, date: Day | null, payments: readonly Payment[]): Checkpoint[] {
  if (date === null) return [];
  const arriving = payments.filter((each) => each.date === date && familyOf(each.benefit) === family);
  const net = arriving.reduce((sum, each) => sum + each.net, 0) as Cents;
  const from = Math.min(...arriving.map((each) => each.from)) as Day;
  const to = Math.max(...arriving.map((each) => each.to)) as Day;
  if (arriving.length === 0) return [];
  const law = PAYMENTS[family];
  return [
    checkpoint(
      'first-payment',
      date,
      law === undefined ? [] : [citation(law, date)],
      { benefit, net, from, to },
      payerOf(benefit),
    ),
  ];
}

/** The first payment of a pension that begins on the path. */
function firstOf({ benefit, from }: PensionStep, { horizon }: CaseFacts, { payments }: MoneyResult): Day | null {
  if (from < horizon.from) return null;
  return payments.find((each) => each.benefit === benefit && each.to >= from)?.date ?? null;
}

/** The earnings-related allowance is the unemployment fund's. */
function payerOf(benefit: Benefit): { readonly owner?: Owner } {
  return benefit === 'earnings-related-allowance' ? { owner: 'unemployment-fund' } : {};
}
