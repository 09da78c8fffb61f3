import type { Family } from '../../law/benefits.js';
import { COVER_ORDER } from '../days/book.js';
import type { Cover } from '../result.js';

/** The family that covers most days; on equal days the one told first. @param covered days by what covers them */
export function monthStatus(covered: ReadonlyMap<Cover, number>, days: number): Family | 'none' {
  const all = [...covered.values()].reduce((sum, each) => sum + each, 0);
  let status: Family | 'none' = 'none';
  let most = days - all;
  for (const cover of COVER_ORDER) {
    const covers = covered.get(cover) ?? 0;
    if (covers > most || (covers === most && status === 'none' && covers > 0)) {
      status = cover === 'periodised-pay' ? 'work' : cover;
      most = covers;
    }
  }
  return status;
}
