/** What must hold for the money of any case: nothing is paid twice, nothing is lost, nothing comes too early. */
import Big from 'big.js';
import fc from 'fast-check';
import { formatDay, isWeekday, type Month, monthOf } from '../../src/calendar/day.js';
import { FINNISH_WORKING_DAYS } from '../../src/calendar/workingDays.js';
import { type Family, familyOf } from '../../src/law/benefits.js';
import { SHARE_UNIT } from '../../src/money/cents.js';
import type { Payment } from '../../src/payments/money.js';
import { moneyOf } from '../../src/payments/payments.js';
import { CASE } from '../support/arbitraryCase.js';
import { factsOf } from '../support/scenarioDocument.js';
import { holds } from './holds.js';
import { expectNone, expectSame, simulated } from './shown.js';

const sum = (values: readonly number[]): number => values.reduce((all, each) => all + each, 0);

const DAILY: ReadonlySet<Family> = new Set<Family>(['unemployment', 'sickness', 'rehabilitation']);

const told = (payments: readonly Payment[]): string[] =>
  payments.map(({ date, benefit, to }) => `${formatDay(date)} ${benefit} to ${formatDay(to)}`);

/** Half up, by other arithmetic than the program's own. */
const taxOn = (gross: number, share: number): number =>
  new Big(gross).times(share).div(SHARE_UNIT).round(0, Big.roundHalfUp).toNumber();

holds(
  'the tax of a payment is its share of the whole gross, half up, and of each month but the last of the month’s own (R27)',
  60,
  fc.property(CASE, (text) => {
    const facts = factsOf(text);
    const { payments, open } = moneyOf(facts, simulated(facts));
    for (const { gross, withheld, withholding, parts } of [...payments, ...open]) {
      const { share } = withholding;
      const months = parts.slice(0, -1).map((part) => taxOn(part.gross, share));
      const whole = taxOn(gross, share);
      expectSame([withheld, ...parts.map((part) => part.withheld)], [whole, ...months, whole - sum(months)]);
    }
  }),
);

holds(
  'a payment is the sum of its months, and net is gross less tax (R27)',
  60,
  fc.property(CASE, (text) => {
    const facts = factsOf(text);
    for (const { parts, gross, withheld, net } of moneyOf(facts, simulated(facts)).payments) {
      expectSame(
        [sum(parts.map((part) => part.gross)), sum(parts.map((part) => part.withheld)), net],
        [gross, withheld, gross - withheld],
      );
    }
  }),
);

holds(
  'money comes on a weekday that is no holiday, never before the days that it is for, but for pensions and pay (R26)',
  60,
  fc.property(CASE, (text) => {
    const facts = factsOf(text);
    const { payments } = moneyOf(facts, simulated(facts));
    expectNone(told(payments.filter(({ date }) => !isWeekday(date) || FINNISH_WORKING_DAYS.isHoliday(date))));
    expectNone(told(payments.filter(({ benefit, date, to }) => DAILY.has(familyOf(benefit)) && date < to + 3)));
  }),
);

/** No block is longer than five weeks, so what is left open touches the last two months at most. */
const OPEN_MONTHS = 2;

holds(
  'every euro of a month is paid, once, when its blocks have closed',
  300,
  fc.property(CASE, (text) => {
    const facts = factsOf(text);
    const result = simulated(facts);
    const { payments, bridges } = moneyOf(facts, result);
    fc.pre(bridges.length === 0);
    const paid = new Map<Month, number>();
    for (const { parts } of payments)
      for (const { month, gross } of parts) paid.set(month, (paid.get(month) ?? 0) + gross);
    const last = monthOf(facts.horizon.to);
    for (const { month, gross, taxFree } of result.months) {
      if (month <= last - OPEN_MONTHS) expectSame(paid.get(month) ?? 0, gross + taxFree);
    }
  }),
);

holds(
  'what arrives in the months is what the payments bring in them',
  60,
  fc.property(CASE, (text) => {
    const facts = factsOf(text);
    const { payments, months } = moneyOf(facts, simulated(facts));
    const inside = payments.filter(({ date }) => date <= facts.horizon.to);
    expectSame(sum(months.map(({ arrives }) => arrives)), sum(inside.map(({ net }) => net)));
  }),
);
