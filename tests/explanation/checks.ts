/** What in an explanation does not lead to the euros of the result; empty when everything does. */
import type { PathAnswer } from '../../src/answer/answer.js';
import { formatDay, formatMonth, type Month, monthOf } from '../../src/calendar/day.js';
import { explainDay } from '../../src/explanation/day.js';
import { explainMonth } from '../../src/explanation/month.js';
import { EN } from '../../src/language/en.js';
import { dayJson, monthJson } from '../../src/report/explanation/explanationJson.js';
import { pathJson } from '../../src/report/json/jsonPath.js';
import type { DayResult, PathResult } from '../../src/simulation/result.js';
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

/** A month is the sum of its runs and monthly parts, benefit by benefit; its tax and its payments add up. */
export function wrongMonths(path: PathAnswer): string[] {
  const published = pathJson(path, EN, false);
  return path.result.months.flatMap(({ month }, i) => {
    const told = monthJson(explainMonth(path, month), EN);
    const shown = published.months[i] as (typeof published.months)[number];
    const arriving = published.payments.filter(({ date }) => date.startsWith(formatMonth(month)));
    const wrong = [...wrongEntitlement(told, shown, lostIn(path, month)), ...wrongMoney(told, shown, arriving)];
    return wrong.map((text) => `${formatMonth(month)} ${text}`);
  });
}

type ToldMonth = ReturnType<typeof monthJson>;
type Published = ReturnType<typeof pathJson>;

function wrongEntitlement(told: ToldMonth, shown: Published['months'][number], lost: number): string[] {
  return [
    ...differs('gross', told.gross, shown.gross),
    ...differs('tax-free', told.taxFree, shown.taxFree),
    ...differs(
      'benefits',
      told.benefits.map(({ benefit, days, gross }) => [benefit, days, gross]),
      shown.benefits.map(({ benefit, days, gross }) => [benefit, days, gross]),
    ),
    ...told.benefits.flatMap(({ benefit, runs, monthly, gross, sum }) => {
      const parts: readonly PublishedStep[] = [...runs, ...monthly].map(({ arithmetic }) => arithmetic);
      return [
        ...differs(`sum of ${benefit}`, sumOf(parts.map(({ result }) => result as number)), gross),
        ...wrongSteps([...parts, sum]),
        ...monthly.flatMap(({ monthlyAmount, rules }) => wrongMonthly(rules, monthlyAmount)),
      ];
    }),
    ...wrongSteps(told.sums),
    ...differs('lost to zero', sumOf(told.reducedToNothing.map((run) => run.lost)), lost),
  ];
}

/** A pension by table comes to the month's amount. */
function wrongMonthly(rules: Rules, monthly: number): string[] {
  return rules.flatMap(({ rule, arithmetic }) => {
    const last = arithmetic.at(-1);
    const wrong = last && last.result !== monthly ? [`${rule} leaves ${last.result}, not ${monthly}`] : [];
    return [...wrongSteps(arithmetic), ...wrong];
  });
}

function wrongMoney(
  { withheld, net, arrives }: ToldMonth,
  shown: Published['months'][number],
  arriving: Published['payments'],
): string[] {
  const taxes = withheld.parts.map(({ arithmetic }) => arithmetic);
  return [
    ...differs('withheld', withheld.amount, shown.withheld),
    ...differs('withheld in parts', sumOf(taxes.map(({ result }) => result as number)), shown.withheld),
    ...differs('net', net.amount, shown.net),
    ...differs('arrives', arrives.amount, shown.arrives),
    ...wrongSteps([...taxes, withheld.arithmetic, net.arithmetic, arrives.arithmetic]),
    ...differs(
      'payments',
      arrives.payments.map(({ date, benefit, from, to, gross }) => [date, benefit, from, to, gross]),
      arriving.map(({ date, benefit, from, to, gross }) => [date, benefit, from, to, gross]),
    ),
    ...arrives.payments.flatMap((payment) => {
      const made = (name: string): number | null | undefined =>
        payment.arithmetic.findLast(({ makes }) => makes === name)?.result;
      return [
        ...wrongSteps(payment.arithmetic),
        ...differs('gross of a payment', made('gross') ?? made('sum'), payment.gross),
        ...differs('tax of a payment', made('withheld'), payment.withheld),
        ...differs('net of a payment', made('net'), payment.net),
      ];
    }),
  ];
}

/** Euros that rules bringing days to zero take from a month. */
function lostIn({ result }: PathAnswer, month: Month): number {
  const days = result.days.filter(({ day }) => monthOf(day) === month);
  return days.reduce((sum, day) => sum + day.lostToZero, 0) / 100;
}

function differs(what: string, found: unknown, wanted: unknown): string[] {
  const same = JSON.stringify(found) === JSON.stringify(wanted);
  return same ? [] : [`${what}: ${JSON.stringify(found)}, not ${JSON.stringify(wanted)}`];
}

function sumOf(amounts: readonly number[]): number {
  return amounts.reduce((sum, each) => sum + Math.round(each * 100), 0) / 100;
}
