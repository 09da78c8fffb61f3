import { fileURLToPath } from 'node:url';
import { sideBySide } from '../measure.mjs';
import { durationOf, PROGRAM } from '../program.mjs';

const SCENARIO = fileURLToPath(new URL('../../../scenarios/falls-ill-while-unemployed.yaml', import.meta.url));

export const simulate = {
  name: 'simulate',
  what: 'simulate of one file, whole process, against node -e 0',
  limit: { below: 2 },
  measure: ({ rounds }) =>
    sideBySide(
      3 * rounds,
      () => durationOf([PROGRAM, 'simulate', SCENARIO]),
      () => durationOf(['-e', '0']),
    ),
};
