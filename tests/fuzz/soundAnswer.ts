/** What holds for every answer, whatever the case. */
import type { Answer, PathAnswer } from '../../src/answer/answer.js';
import { monthOf } from '../../src/calendar/day.js';

export function expectSoundAnswer({ facts, paths }: Answer): void {
  for (const path of paths) {
    expectNumbers(path, new Set());
    expectSums(path);
    const { months } = path.result;
    if (months.length !== monthOf(facts.horizon.to) - monthOf(facts.horizon.from) + 1)
      throw new Error('a month is missing');
  }
}

function expectSums({ result, money, findings, checkpoints }: PathAnswer): void {
  const { months, summary, horizon } = result;
  if (sum(months.map(({ gross }) => gross)) !== summary.gross) throw new Error('the months do not add up');
  if (result.days.length !== horizon.to - horizon.from + 1) throw new Error('a day is missing');
  const negative = [
    ...months.map(({ gross }) => gross),
    ...money.payments.flatMap(({ gross, withheld, net }) => [gross, withheld, net]),
  ];
  if (negative.some((amount) => amount < 0 || !Number.isSafeInteger(amount)))
    throw new Error('an amount is no whole number of cents');
  if (money.payments.some(({ gross, withheld, net }) => gross - withheld !== net))
    throw new Error('a payment does not add up');
  if (findings.some(({ from, to }) => to < from)) throw new Error('a finding ends before it begins');
  if (checkpoints.some(({ date }, i) => i > 0 && date < (checkpoints[i - 1]?.date ?? date)))
    throw new Error('checkpoints out of order');
}

/** Nothing is infinite or no number at all, nor the zero that prints as −0. */
function expectNumbers(value: unknown, seen: Set<unknown>): void {
  if (typeof value === 'number' && (!Number.isFinite(value) || Object.is(value, -0)))
    throw new Error(`a number is ${value}`);
  if (typeof value !== 'object' || value === null || seen.has(value)) return;
  seen.add(value);
  for (const inner of Object.values(value)) expectNumbers(inner, seen);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, each) => all + each, 0);
}
