/** What the state rests on and the scenario does not say, with the key that would say it. */
import { weekdayBefore } from '../../calendar/day.js';
import { contains } from '../../calendar/period.js';
import { DAILY_FAMILIES, familyOf } from '../../law/benefits.js';
import type { HistoryBenefit } from '../../scenario/facts.js';
import type { AsOf } from './asOf.js';
import type { StatusCounter } from './counter.js';

/** What is not known, and where the scenario can say it. */
export const UNKNOWN_KEYS = {
  history: 'history',
  'days-after-history': 'history',
  amount: 'history[].dailyAmount',
  'annual-income': 'client.annualIncome',
  'waiting-served': 'client.unemploymentWaiting',
  qualification: 'client.vocationalQualification',
  'earnings-related-days': 'client.unemploymentFund.daysLeft',
  'sickness-maximum': 'history[].lastDay',
  'decision-day': 'history[].decidedOn',
  certificates: 'certificates',
  'certificate-end': 'certificates[].to',
  employment: 'client.employment',
  'waiting-pay-days': null,
  services: 'paths[0].steps',
  'work-capacity': 'client.workCapacity',
} as const satisfies Record<string, string | null>;

export type UnknownId = keyof typeof UNKNOWN_KEYS;

export function unknownsOf(asOf: AsOf, counters: readonly StatusCounter[]): UnknownId[] {
  const { facts, on, first, untold } = asOf;
  const { client, history, decisions, certificates } = facts;
  const now = history.filter((entry) => contains(entry, on));
  const isNow = (family: string): boolean => now.some(({ benefit }) => familyOf(benefit) === family);
  const has = (family: string): boolean => history.some(({ benefit }) => familyOf(benefit) === family);
  const counts = (name: StatusCounter['counter']) => counters.find(({ counter }) => counter === name);
  const isRegisteredAnew = !history.some(
    (entry) => familyOf(entry.benefit) === 'unemployment' && contains(entry, weekdayBefore(first)),
  );
  const { wages, grossTotal, decided, entrepreneur } = client.annualIncome;
  const holds: Readonly<Record<UnknownId, boolean>> = {
    history: history.length === 0,
    'days-after-history': untold !== null,
    amount: now.some(isUnstated),
    'annual-income':
      !isNow('sickness') &&
      !isNow('rehabilitation') &&
      wages.length === 0 &&
      grossTotal === undefined &&
      decided === undefined &&
      entrepreneur === 0,
    'waiting-served': client.unemploymentWaiting === undefined && !has('unemployment'),
    qualification: isRegisteredAnew && client.vocationalQualification === null && !client.workCondition.met,
    'earnings-related-days': counts('earnings-related-days')?.left === null,
    'sickness-maximum':
      history.some(({ benefit }) => benefit === 'disability-pension' || benefit === 'rehabilitation-subsidy') &&
      !decisions.some(({ decision }) => decision === 'sickness-maximum'),
    'decision-day': decisions.some(
      ({ decidedOn, ...each }) => decidedOn === undefined && (!('outcome' in each) || each.outcome !== 'pending'),
    ),
    certificates: certificates.length === 0,
    'certificate-end': certificates.some(({ kind, to }) => (kind === 'A' || kind === 'B') && to === null),
    employment: isNow('sickness') && client.employment === null,
    'waiting-pay-days': counters.some(({ counter, used }) => counter.endsWith('-pay-days') && used === null),
    services: has('unemployment') && counts('rehabilitative-work-days') === undefined,
    'work-capacity': client.workCapacity.length === 0,
  };
  return (Object.keys(UNKNOWN_KEYS) as UnknownId[]).filter((id) => holds[id]);
}

/** Of one of the three benefits, paid as the law gives it for want of another word. */
function isUnstated({ benefit, dailyAmount, monthly }: HistoryBenefit): boolean {
  const isDaily = DAILY_FAMILIES.some((each) => each === familyOf(benefit));
  return isDaily && dailyAmount === undefined && monthly === undefined;
}
