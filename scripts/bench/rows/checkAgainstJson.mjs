import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ndjsonFile } from '../cases.mjs';
import { sideBySide } from '../measure.mjs';
import { durationOf, oneThread, PROGRAM, run } from '../program.mjs';

const JSON_ALONE = fileURLToPath(new URL('../baselines/json.mjs', import.meta.url));

export const checkAgainstJson = {
  name: 'check',
  what: 'check of two paths of 18 months, one thread, against reading, JSON.parse, JSON.stringify',
  limit: { below: 2.5 },
  measure({ rounds, cases, folder }) {
    const input = ndjsonFile(folder, cases);
    const one = ndjsonFile(folder, 1);
    const check = (file) => [PROGRAM, 'check', file, '--format', 'ndjson', ...oneThread()];
    const output = join(folder, 'results.ndjson');
    writeFileSync(output, run(check(input)));
    return sideBySide(
      rounds,
      // Without what the start takes.
      () => durationOf(check(input)) - durationOf(check(one)),
      () => Number(run([JSON_ALONE, input, output])),
    );
  },
};
