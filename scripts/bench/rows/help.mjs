import { sideBySide } from '../measure.mjs';
import { durationOf, PROGRAM } from '../program.mjs';

export const help = {
  name: 'help',
  what: '--help, whole process, against node -e 0',
  limit: { below: 1.5 },
  measure: ({ rounds }) =>
    sideBySide(
      3 * rounds,
      () => durationOf([PROGRAM, '--help']),
      () => durationOf(['-e', '0']),
    ),
};
