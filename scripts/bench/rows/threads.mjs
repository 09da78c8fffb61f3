import { ndjsonFile } from '../cases.mjs';
import { sideBySide } from '../measure.mjs';
import { durationOf, isBuilt, PROGRAM } from '../program.mjs';

/** Threads need some work before they are worth their start. */
const TIMES = 5;

export const threads = {
  name: 'threads',
  what: 'throughput of check in two worker threads, against one',
  limit: { atLeast: 1.6 },
  measure({ rounds, cases, folder }) {
    if (!isBuilt('check', '--jobs')) return { missing: 'not built yet' };
    const input = ndjsonFile(folder, TIMES * cases);
    const check = (jobs) => [PROGRAM, 'check', input, '--format', 'ndjson', '--jobs', String(jobs)];
    return sideBySide(
      rounds,
      () => durationOf(check(1)),
      () => durationOf(check(2)),
    );
  },
};
