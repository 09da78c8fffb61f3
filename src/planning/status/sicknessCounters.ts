/** SVL 8:8–9, 8:12, 12:3, 12:6: the counts of sickness allowance days that history leaves (R8, R44–R46, R58). */
import type { Day } from '../../calendar/day.js';
import { contains, overlap } from '../../calendar/period.js';
import { FINNISH_WORKING_DAYS } from '../../calendar/workingDays.js';
import type { CheckpointKind } from '../../checkpoints/checkpoint.js';
import { sicknessDayCheckpoints } from '../../checkpoints/sicknessDays.js';
import { familyOf } from '../../law/benefits.js';
import { lawOn } from '../../law/rates/index.js';
import { lookBack } from '../../law/sickness/maximum.js';
import type { HistoryBenefit } from '../../scenario/facts.js';
import type { AsOf } from './asOf.js';
import type { DayLimit, SicknessDetail, StatusCounter } from './counter.js';
import { passedPriorityEnd } from './passedPriorityEnd.js';
import { ifIll, type Probe } from './probe.js';

/** Where allowance is paid on the day, its count; else one for each illness that history holds and for any other. */
export function sicknessCounters(asOf: AsOf): StatusCounter[] {
  const current = sicknessOn(asOf);
  if (current !== undefined) {
    const isPartial = current.benefit === 'partial-sickness-allowance';
    return [...fullCounter(asOf, current.illness, !isPartial), ...partialCounter(asOf, current.illness, isPartial)];
  }
  const illnesses = illnessesOf(asOf);
  const unknown = newIllness(illnesses);
  const counters = [...illnesses, unknown].flatMap((illness) => [
    ...fullCounter(asOf, illness, false),
    ...partialCounter(asOf, illness, false),
  ]);
  return together(counters, unknown);
}

/** The sickness entry that is paid on the day described. */
export function sicknessOn({ facts, on }: AsOf): HistoryBenefit | undefined {
  return facts.history.findLast((entry) => familyOf(entry.benefit) === 'sickness' && contains(entry, on));
}

/** Those paid within the look-back, and those of which a maximum was decided: every other is as a new one. */
function illnessesOf({ facts, first }: AsOf): string[] {
  const window = lookBack(lawOn(first), first);
  const paid = facts.history
    .filter((entry) => familyOf(entry.benefit) === 'sickness' && overlap(entry, window) !== undefined)
    .map(({ illness }) => illness);
  const decided = facts.decisions.flatMap((each) => (each.decision === 'sickness-maximum' ? [each.illness] : []));
  return [...new Set([...paid, ...decided])];
}

function newIllness(illnesses: readonly string[]): string {
  let name = 'new';
  while (illnesses.includes(name)) name += '+';
  return name;
}

function fullCounter(asOf: AsOf, illness: string, running: boolean): StatusCounter[] {
  const probe = ifIll(asOf, illness);
  const { result } = probe;
  const [count] = result.sicknessCounts;
  const counter = { counter: 'sickness-days', running, law: 'SVL 8:8' } as const;
  if (count === undefined) {
    const ended = endedMaximum(probe);
    if (ended === null) return [];
    const sickness = { illnesses: [illness], maximumEnded: ended, limits: [], priorityEnd: null };
    return [{ ...counter, used: null, left: 0, lastDay: ended, law: 'SVL 8:9', sickness }];
  }
  const { fullBefore, lastDay } = count;
  const isDecided = asOf.facts.decisions.some(
    (each) => each.decision === 'sickness-maximum' && each.illness === illness && each.lastDay > asOf.on,
  );
  const left = isDecided ? null : lawOn(asOf.first)('sickness.maximum-days') - fullBefore;
  const sickness: SicknessDetail = {
    illnesses: [illness],
    maximumEnded: null,
    ...(running ? whileRunning(asOf, probe, fullBefore, count.partialBefore) : { limits: [], priorityEnd: null }),
  };
  return [{ ...counter, used: fullBefore, left, lastDay, sickness }];
}

/** Half days, when there have been any in the two years or they are being paid. */
function partialCounter(asOf: AsOf, illness: string, running: boolean): StatusCounter[] {
  if (!asOf.facts.history.some(({ benefit }) => benefit === 'partial-sickness-allowance')) return [];
  const [count] = ifIll(asOf, illness, { partial: true }).result.sicknessCounts;
  if (count === undefined || (count.partialBefore === 0 && !running)) return [];
  return [
    {
      counter: 'partial-sickness-days',
      running,
      used: count.partialBefore,
      left: count.days.filter(({ partial }) => partial).length,
      lastDay: count.partialLastDay,
      law: 'SVL 8:12',
      sickness: { illnesses: [illness], maximumEnded: null, limits: [], priorityEnd: null },
    },
  ];
}

/** The latest maximum, when it is what keeps the illness from being paid. */
function endedMaximum({ facts, result }: Probe): Day | null {
  const barred = result.days.some(({ obstacles }) => obstacles.sickness?.includes('maximum'));
  if (!barred) return null;
  const ended = facts.decisions.flatMap((each) => (each.decision === 'sickness-maximum' ? [each.lastDay] : []));
  return ended.length === 0 ? null : (Math.max(...ended) as Day);
}

const LIMITS = [
  ['sickness-60-days', 'sickness.rehabilitation-check-days'],
  ['sickness-90-days', 'sickness.statement-days'],
  ['sickness-150-days', 'sickness.priority-days'],
  ['sickness-230-days', 'sickness.third-statement-days'],
] as const;

function whileRunning(
  asOf: AsOf,
  { facts, result }: Probe,
  full: number,
  partial: number,
): Pick<SicknessDetail, 'limits' | 'priorityEnd'> {
  const checkpoints = sicknessDayCheckpoints(facts, result);
  const dateOf = (kind: CheckpointKind) => checkpoints.find((each) => each.kind === kind)?.date ?? null;
  const law = lawOn(asOf.first);
  const limits = LIMITS.flatMap(([kind, figure]): DayLimit[] => {
    const days = law(figure);
    const on = dateOf(kind);
    // The 60 days are those of full and partial allowance together (SVL 12:6).
    const counted = kind === 'sickness-60-days' ? full + partial : full;
    return on !== null || counted >= days ? [{ days, on }] : [];
  });
  return {
    limits,
    priorityEnd: dateOf('priority-period-ends') ?? passedPriorityEnd(asOf, full, FINNISH_WORKING_DAYS),
  };
}

/** Equal counts are told once, with all illnesses for which they hold. */
function together(counters: readonly StatusCounter[], unknown: string): StatusCounter[] {
  const groups = new Map<string, StatusCounter>();
  for (const each of counters) {
    const { sickness, ...rest } = each;
    if (sickness === null) continue;
    const key = JSON.stringify([rest, sickness.maximumEnded]);
    const illnesses = sickness.illnesses.map((illness) => (illness === unknown ? null : illness));
    const same = groups.get(key)?.sickness;
    groups.set(key, { ...rest, sickness: { ...sickness, illnesses: [...(same?.illnesses ?? []), ...illnesses] } });
  }
  return [...groups.values()];
}
