import type { CheckTexts } from '../../report/check/checkTexts.js';
import { FILE_ERRORS, otherFileError } from './fileErrors.js';

export const CHECK: CheckTexts = {
  cause: 'Why',
  days: (days) => counted(days, 'day'),
  path: (name) => `path ${name}`,
  unreadable: (code) => `Cannot be read: ${FILE_ERRORS[code as keyof typeof FILE_ERRORS] ?? otherFileError(code)}.`,
  failed: 'An error in etuuspolku itself; what to report stands on standard error.',
  summary: {
    gapsByCause: 'Gaps by first cause',
    columns: { count: 'gaps', days: 'days', lost: 'lost' },
    lowest: 'Lowest months after tax',
    withoutSupport: (months, all) => `Months with days without support: ${months} of ${all}`,
    refused: 'Not simulated',
    andMore: (count) => `and ${count} more`,
    total: ({ cases, paths, gaps, warnings, notices, invalid, failed }) =>
      [
        `${counted(cases, 'case')}, ${counted(paths, 'path')}: ${[counted(gaps, 'gap'), counted(warnings, 'warning'), counted(notices, 'notice')].join(', ')}`,
        ...(invalid > 0 ? [`${invalid} invalid`] : []),
        ...(failed > 0 ? [`${failed} failed`] : []),
      ].join('; '),
  },
};

function counted(count: number, thing: string): string {
  return `${count} ${thing}${count === 1 ? '' : 's'}`;
}
