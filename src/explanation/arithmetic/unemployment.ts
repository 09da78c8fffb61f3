/** What each rule of unemployment benefit computes (R14). */
import type { PayPart, RuleFacts } from '../../law/reasons.js';
import { SHARE_UNIT } from '../../money/cents.js';
import { exactShare } from '../../money/exact.js';
import {
  cents,
  count,
  euros,
  exact,
  exactEuros,
  greatest,
  least,
  minus,
  notNegative,
  over,
  plus,
  type Step,
  share,
  type Term,
  tenths,
  times,
  WHOLE,
} from '../term.js';
import { type Arithmetics, nothing } from './arithmetic.js';

const perMonth = (value: number) => tenths('daysPerMonth', value);

/** What a test leaves of the month, and of a day. */
function ofMonth(
  term: Term,
  { left, perMonth: days, daily }: Pick<RuleFacts['unemployment.means-test'], 'left' | 'perMonth' | 'daily'>,
): Step[] {
  return [exact('left', term, left), cents('daily', over(exactEuros('left', left), perMonth(days)), daily)];
}

/** Pay of part of a month, and of several steps together. */
export function payOf(parts: readonly PayPart[], pay: RuleFacts['unemployment.adjustment']['pay']): Step[] {
  const steps = parts.flatMap(({ monthly, part, pay: one }) =>
    part === null
      ? []
      : [
          cents(
            'pay',
            over(times(euros('monthlyPay', monthly), count('days', part.days)), count('daysOfMonth', part.ofDays)),
            one,
          ),
        ],
  );
  if (parts.length < 2) return steps;
  return [...steps, cents('pay', plus(...parts.map((each) => euros('payPart', each.pay))), pay)];
}

/** TTL 6:2: base, share of the daily wage up to the knee and above it, at most 90 % of the wage. */
function earningsSteps({ computed, full }: RuleFacts['unemployment.earnings-related']): Step[] {
  if (computed === null) return [];
  const wage: Term = { step: 'dailyWage' };
  const base = euros('base', computed.base);
  const days = perMonth(computed.perMonth);
  const knee = over(times(count('knee', computed.knee), base), days);
  const open = plus(
    base,
    times(minus(least(wage, knee), base), share('lowerShare', computed.lower)),
    times(notNegative(minus(wage, knee)), share('upperShare', computed.upper)),
  );
  const limited = greatest(base, least(open, times(wage, share('capShare', computed.cap))));
  const increase = computed.increase > 0 ? [euros('childIncrease', computed.increase)] : [];
  return [
    exact(
      'dailyWage',
      over(times(euros('baseWage', computed.baseWage), minus(WHOLE, share('deduction', computed.deduction))), days),
      null,
    ),
    cents('full', plus(limited, ...increase), full),
  ];
}

/** TTL 4:5: pay above the disregard, its share, by day. */
function adjustmentSteps(facts: RuleFacts['unemployment.adjustment']): Step[] {
  const { before, pay, disregard, share: part, reduction, earnings, daily } = facts;
  const days = perMonth(facts.perMonth);
  const paid = euros('pay', pay);
  const above = disregard > 0 ? notNegative(minus(paid, euros('disregard', disregard))) : paid;
  const taken = euros('reduction', reduction);
  const left = notNegative(minus(euros('before', before), taken));
  const room =
    earnings?.baseWage == null
      ? left
      : least(left, over(notNegative(minus(euros('baseWage', earnings.baseWage), paid)), days));
  const term =
    earnings === null
      ? left
      : greatest(room, least(notNegative(minus(euros('base', earnings.base), taken)), euros('before', before)));
  return [
    ...payOf(facts.parts, pay),
    cents('reduction', over(times(above, share('share', part)), days), reduction),
    cents('daily', term, daily),
  ];
}

export const UNEMPLOYMENT: Arithmetics<'unemployment'> = {
  'unemployment.full-amount': ({ base, increase, children, daily }) => ({
    steps: [
      cents('daily', plus(euros('base', base), ...(increase > 0 ? [euros('childIncrease', increase)] : [])), daily),
    ],
    others: [count('children', children)],
  }),
  'unemployment.earnings-related': (facts) => {
    const { full, share: part, base, daily } = facts;
    const whole = euros(facts.computed === null ? 'fundAmount' : 'full', full);
    const term =
      part === SHARE_UNIT ? whole : greatest(times(whole, share('step', part)), least(whole, euros('base', base)));
    return { steps: [...earningsSteps(facts), cents('daily', term, daily)], others: [] };
  },
  'unemployment.service-supplement': ({ before, supplement, daily }) => ({
    steps: [cents('daily', plus(euros('before', before), euros('supplement', supplement)), daily)],
    others: [],
  }),
  'unemployment.means-test': (facts) => {
    const { full, income, limit, share: part } = facts;
    const month = times(euros('full', full), perMonth(facts.perMonth));
    const taken = times(minus(euros('income', income), euros('limit', limit)), share('share', part));
    return { steps: ofMonth(notNegative(minus(month, taken)), facts), others: [] };
  },
  'unemployment.benefit-deduction': (facts) => ({
    steps: ofMonth(notNegative(minus(exactEuros('month', facts.from), euros('monthly', facts.monthly))), facts),
    others: [],
  }),
  'unemployment.parents-income': (facts) => {
    const { full, tested, income, limit, share: part, floor } = facts;
    const taken = times(minus(euros('income', income), euros('limit', limit)), share('share', part));
    const month = exactEuros('tested', tested);
    const term = greatest(least(month, minus(exactEuros('month', full), taken)), times(month, share('floor', floor)));
    return { steps: ofMonth(term, facts), others: [] };
  },
  'unemployment.adjustment': (facts) => ({ steps: adjustmentSteps(facts), others: [] }),
  'unemployment.smallest-payment': ({ total, base, share: part }) => ({
    steps: [exact('limit', times(euros('base', base), share('share', part)), exactShare(base, part))],
    others: [euros('total', total)],
  }),
  'unemployment.in-service': nothing,
  'unemployment.in-sickness-waiting': nothing,
  'unemployment.after-sickness-maximum': nothing,
  'unemployment.paid-waiting': nothing,
};
