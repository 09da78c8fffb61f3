/**
 * The periods for which a benefit is paid at a time: Decrees 1330/2002 and 330/2026 1 § (calendar days),
 * Decree 1335/2004 2:3 and KKRL 46 § (working days); R26.
 */
import { addDays, type Day } from '../../calendar/day.js';
import type { Period } from '../../calendar/period.js';
import type { WorkingDays } from '../../calendar/workingDays.js';
import type { DailyFamily } from '../benefits.js';
import { lawOn } from '../rates/index.js';

/**
 * The blocks of a right, in order, the last one cut at `to`.
 * @param from the first payable day, or the day after the last one already paid for
 * @param inRhythm payment goes on from earlier blocks: there is no short first one
 */
export function paymentBlocks(
  family: DailyFamily,
  { from, to }: Period,
  inRhythm: boolean,
  workingDays: WorkingDays,
): Period[] {
  const blocks: Period[] = [];
  for (let start = payableFrom(family, from, workingDays); start <= to; ) {
    const end = blockEnd(family, start, !inRhythm && blocks.length === 0, workingDays);
    blocks.push({ from: start, to: Math.min(end, to) as Day });
    start = payableFrom(family, addDays(end, 1), workingDays);
  }
  return blocks;
}

/** Blocks of working days begin with one; those of calendar days follow each other. */
function payableFrom(family: DailyFamily, value: Day, workingDays: WorkingDays): Day {
  return family === 'unemployment' ? value : workingDays.after(addDays(value, -1), 1);
}

/** The last day of a block that nothing cuts short. */
export function blockEnd(family: DailyFamily, start: Day, first: boolean, workingDays: WorkingDays): Day {
  const days = lawOn(start)(first ? `${family}.first-payment-days` : `${family}.payment-days`);
  return family === 'unemployment' ? addDays(start, days - 1) : workingDays.after(addDays(start, -1), days);
}
