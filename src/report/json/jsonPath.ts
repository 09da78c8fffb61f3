import { shownDay, shownMonth } from '../../answer/anonymity.js';
import type { PathAnswer } from '../../answer/answer.js';
import { lowestNet } from '../../answer/branches.js';
import type { Day } from '../../calendar/day.js';
import type { Checkpoint } from '../../checkpoints/checkpoint.js';
import type { CausePart, Finding } from '../../findings/finding.js';
import { euros } from '../../money/cents.js';
import type { MoneyResult, MonthMoney } from '../../payments/money.js';
import type { PathFacts } from '../../scenario/facts.js';
import type { BenefitPeriod, Counter, DayResult, MonthResult, Summary } from '../../simulation/result.js';
import { checkpointText } from '../checkpointText.js';
import { projectedIn } from '../projectedIn.js';
import { reasonText } from '../reasons.js';
import { letterOf } from '../simulate/letters.js';
import type { Texts } from '../texts.js';
import { datesJson } from './jsonDates.js';
import { moneyJson, taxYearJson } from './jsonMoney.js';
import { safetyNetJson } from './jsonSafetyNet.js';

export function pathJson(
  { result, money, taxYears, safetyNet, findings, checkpoints }: PathAnswer,
  texts: Texts,
  days: boolean,
  branches: readonly PathAnswer[] = [],
) {
  return {
    name: result.path.name,
    title: result.path.title,
    ...branchJson(result.path),
    months: result.months.map((month, i) => ({
      ...monthJson(month, money.months[i] as MonthMoney),
      ...ifRefusedJson(branches, month),
    })),
    periods: result.periods.map((period) => periodJson(period, texts)),
    ...moneyJson(money),
    ...(taxYears !== null && { taxYears: taxYears.map((year) => taxYearJson(year, texts)) }),
    findings: findings.map((finding) => findingJson(finding, texts)),
    checkpoints: checkpoints.map((each) => checkpointJson(each, texts)),
    counters: result.counters.map(counterJson),
    summary: summaryJson(result.summary, money),
    ...(safetyNet && { safetyNet: safetyNetJson(safetyNet, texts) }),
    ...(days && { days: result.days.map(dayJson) }),
  };
}

export function briefPathJson({ result, money, findings }: PathAnswer, texts: Texts) {
  return {
    name: result.path.name,
    findings: findings.map((finding) => findingJson(finding, texts)),
    summary: summaryJson(result.summary, money),
  };
}

/** Of which path it is a branch, and what is refused on it. */
export function branchJson({ branchOf, refused }: PathFacts) {
  if (branchOf === undefined || refused === undefined) return {};
  const { decision, decidedOn, stated } = refused;
  return { branchOf, refused: { decision, decidedOn: shownDay(decidedOn), decisionStated: stated } };
}

function ifRefusedJson(branches: readonly PathAnswer[], { month }: MonthResult) {
  const lowest = lowestNet(branches, month);
  return lowest && { ifRefused: { net: euros(lowest.net), path: lowest.path } };
}

function monthJson(month: MonthResult, money: MonthMoney) {
  const projected = projectedIn(month, money);
  return {
    month: shownMonth(month.month),
    gross: euros(month.gross),
    withheld: euros(money.withheld),
    net: euros(money.net),
    taxFree: euros(month.taxFree),
    arrives: euros(money.arrives),
    benefits: month.benefits.map(({ benefit, family, days, gross }) => ({
      benefit,
      family,
      days,
      gross: euros(gross),
    })),
    daysWithoutSupport: month.daysWithoutSupport,
    status: month.status,
    projected: projected.length > 0,
    projectedRates: projected,
    certainty: money.certainty,
    ...(money.worst !== null && { worst: { net: euros(money.worst) } }),
  };
}

function periodJson(period: BenefitPeriod, texts: Texts) {
  return {
    ...datesJson(period),
    benefit: period.benefit,
    family: period.family,
    days: period.days,
    dailyAmount: period.dailyAmount === null ? null : euros(period.dailyAmount),
    gross: euros(period.gross),
    law: period.law,
    why: period.reasons.map((each) => reasonText(each, texts)),
  };
}

function findingJson(finding: Finding, texts: Texts) {
  const text = texts.findings[finding.code];
  return {
    code: finding.code,
    severity: finding.severity,
    ...datesJson(finding),
    calendarDays: finding.calendarDays,
    weekdays: finding.weekdays,
    loss: euros(finding.loss),
    causes: finding.causes,
    parts: finding.parts.map((part) => partJson(finding, part, texts)),
    law: finding.law,
    message: text.message(finding),
    remedy: text.remedy(finding),
    owner: finding.owner,
    ...(finding.occurrences && { occurrences: finding.occurrences.map(datesJson) }),
    ...(finding.deadline !== null && { deadline: shownDay(finding.deadline) }),
  };
}

/** One cause of a gap, with the days on which it holds and its own remedy. */
function partJson(finding: Finding, part: CausePart, texts: Texts) {
  return {
    code: part.code,
    ...datesJson(part),
    remedy: texts.findings[part.code].remedy({ ...finding, ...part }),
    owner: part.owner,
    ...(part.deadline !== null && { deadline: shownDay(part.deadline) }),
  };
}

function checkpointJson(checkpoint: Checkpoint, texts: Texts) {
  const { date, kind, alsoOn, owner, law } = checkpoint;
  const { name, toDo } = checkpointText(checkpoint, texts);
  return {
    date: shownDay(date),
    kind,
    message: `${name}. ${toDo}`,
    owner,
    law,
    ...(alsoOn.length > 0 && { alsoOn: alsoOn.map(shownDay) }),
  };
}

function counterJson({ counter, used, left, lastDay, law }: Counter) {
  return { counter, used, left, lastDay: dateOrNull(lastDay), law };
}

function summaryJson(summary: Summary, { net, lowestMonth: lowest }: MoneyResult) {
  return {
    gross: euros(summary.gross),
    net: euros(net),
    taxFree: euros(summary.taxFree),
    lowestMonth: lowest && { month: shownMonth(lowest.month), net: euros(lowest.net), taxFree: euros(lowest.taxFree) },
    daysWithoutSupport: summary.daysWithoutSupport,
    gaps: summary.gaps,
  };
}

function dayJson(day: DayResult) {
  return {
    date: shownDay(day.day),
    letter: letterOf(day),
    benefit: day.paid?.benefit ?? null,
    amount: day.paid ? euros(day.paid.amount) : 0,
    compensation: day.compensation
      ? { benefit: day.compensation.benefit, amount: euros(day.compensation.amount) }
      : null,
    covered: day.covers,
    reducedToZero: day.reducedToZero,
    obstacles: day.obstacles,
  };
}

function dateOrNull(value: Day | null): string | null {
  return value === null ? null : shownDay(value);
}
