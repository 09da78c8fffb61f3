/** The incapacities of a path, and how far each count of sickness days has come. */
import { partialMaximum } from '../../law/sickness/partial.js';
import type { Run } from '../days/run.js';
import type { CountedSickness, Incapacity } from '../result.js';
import type { SicknessCount } from '../sickness/state.js';
import { priorityEnds } from './priorityPeriods.js';

export function incapacitiesOf(run: Run): Incapacity[] {
  return [...run.sickness.opened.values()].map(({ spell, began, waitingEnd, certificateAEnd }) => ({
    from: spell.from,
    to: spell.to,
    began,
    waitingEnd,
    certificateAEnd,
  }));
}

export function sicknessCountsOf(run: Run): CountedSickness[] {
  const priority = priorityEnds(run);
  return run.sickness.counts.map((count) => {
    const partialDays = count.days.filter(({ partial }) => partial).length;
    const partialBefore = count.partialCounted - partialDays;
    return {
      days: count.days,
      fullBefore: count.counted - (count.days.length - partialDays),
      partialBefore,
      lastDay: count.end,
      decidedOn: count.decidedOn,
      partialLastDay: partialLastDay(count, partialBefore),
      priorityEnd: priority.get(count) ?? null,
    };
  });
}

/** SVL 8:12: the day whose count reaches the maximum of its time. */
function partialLastDay({ days, partialFullBefore }: SicknessCount, before: number) {
  const partial = days.filter((each) => each.partial);
  const last = partial.find(({ day }, i) => before + i + 1 >= partialMaximum(day, partialFullBefore));
  return last?.day ?? null;
}
