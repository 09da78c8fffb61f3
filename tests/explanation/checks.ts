/** What in an explanation does not lead to the euros of the result; empty when everything does. */
import { formatDay, formatMonth, monthOf } from '../../src/calendar/day.js';
import { explainDay } from '../../src/explanation/day.js';
import { explainMonth } from '../../src/explanation/month.js';
import type { Finding } from '../../src/findings/finding.js';
import { EN } from '../../src/language/en.js';
import { dayJson, monthJson } from '../../src/report/explanation/explanationJson.js';
import type { DayResult, MonthResult, PathResult } from '../../src/simulation/result.js';
import { type PublishedStep, wrongSteps } from './calculator.js';

type Rules = ReturnType<typeof dayJson>['families'][number]['rules'];

/** A paid day is what its rules compute, one after the other; a day of which nothing is left is brought there by them. */
export function wrongDays(result: PathResult): string[] {
  return result.days.flatMap((each) => {
    if (each.paid === null && each.compensation === null && each.emptied === null) return [];
    return wrongDay(result, each).map((text) => `${formatDay(each.day)} ${text}`);
  });
}

function wrongDay(result: PathResult, { day, paid, compensation, emptied }: DayResult): string[] {
  const { families, compensation: told } = dayJson(explainDay(result, day), EN);
  const payments = families.filter(({ outcome }) => outcome === 'paid');
  const nothing = families.filter(({ outcome }) => outcome === 'nothing-left');
  return [
    ...(payments.length === (paid === null ? 0 : 1) ? [] : [`${payments.length} families are paid`]),
    ...(nothing.length === (emptied === null ? 0 : 1) ? [] : [`of ${nothing.length} families nothing is left`]),
    ...payments.flatMap(({ rules, amount }) => [
      ...(amount === (paid?.amount ?? 0) / 100 ? [] : [`${amount} is told`]),
      ...wrongChain(rules, (paid?.amount ?? 0) / 100),
    ]),
    ...(told ? wrongChain(told.rules, (compensation?.amount ?? 0) / 100) : []),
    ...nothing.flatMap(({ rules }) => wrongNothing(rules)),
  ];
}

function wrongNothing(rules: Rules): string[] {
  const last = rules.at(-1);
  if (last?.rule !== 'unemployment.smallest-payment') return wrongChain(rules, 0);
  const [limit] = last.arithmetic;
  const below = (last.inputs.total as number) < (limit?.result as number);
  return [...wrongChain(rules.slice(0, -1), null), ...(below ? [] : ['the smallest payment is reached'])];
}

/** A step that is wrong, a rule that does not go on from the amount before, or another end than the day's euros. */
function wrongChain(rules: Rules, amount: number | null): string[] {
  const wrong: string[] = [];
  let daily = 0;
  for (const { rule, inputs, arithmetic, amount: left } of rules) {
    wrong.push(...wrongSteps(arithmetic).map((text) => `${rule}: ${text}`));
    if ('before' in inputs && inputs.before !== daily)
      wrong.push(`${rule} goes on from ${inputs.before}, not ${daily}`);
    if (left === null) continue;
    if (arithmetic.length > 0 && arithmetic.at(-1)?.result !== left) wrong.push(`${rule} leaves ${left} unexplained`);
    if (arithmetic.length === 0 && left !== 0) wrong.push(`${rule} leaves ${left} without arithmetic`);
    daily = left;
  }
  if (amount !== null && daily !== amount) wrong.push(`the rules leave ${daily}, not ${amount}`);
  return wrong;
}

/** A month is the sum of its runs and monthly parts, benefit by benefit. */
export function wrongMonths(result: PathResult, findings: readonly Finding[]): string[] {
  return result.months.flatMap((month) =>
    wrongMonth(result, findings, month).map((text) => `${formatMonth(month.month)} ${text}`),
  );
}

function wrongMonth(result: PathResult, findings: readonly Finding[], month: MonthResult): string[] {
  const told = monthJson(explainMonth(result, findings, month.month), EN);
  const wrong: string[] = [];
  const same = (what: string, found: unknown, wanted: unknown): void => {
    if (JSON.stringify(found) !== JSON.stringify(wanted)) wrong.push(`${what}: ${found}, not ${wanted}`);
  };
  same('gross', told.gross, month.gross / 100);
  same('tax-free', told.taxFree, month.taxFree / 100);
  same(
    'benefits',
    told.benefits.map(({ benefit, days, gross }) => [benefit, days, gross]),
    month.benefits.map(({ benefit, days, gross }) => [benefit, days, gross / 100]),
  );
  for (const { benefit, runs, monthly, gross, sum } of told.benefits) {
    const parts: readonly PublishedStep[] = [...runs, ...monthly].map(({ arithmetic }) => arithmetic);
    same(`sum of ${benefit}`, sumOf(parts.map(({ result: part }) => part as number)), gross);
    wrong.push(...wrongSteps([...parts, sum]).map((text) => `${benefit}: ${text}`));
  }
  wrong.push(...wrongSteps(told.sums));
  const lost = result.days
    .filter(({ day }) => monthOf(day) === month.month)
    .reduce((sum, day) => sum + day.lostToZero, 0);
  same('lost to zero', sumOf(told.reducedToNothing.map((run) => run.lost)), lost / 100);
  return wrong;
}

function sumOf(amounts: readonly number[]): number {
  return amounts.reduce((sum, each) => sum + Math.round(each * 100), 0) / 100;
}
