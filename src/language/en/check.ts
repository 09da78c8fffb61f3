import type { CheckTexts } from '../../report/check/checkTexts.js';
import { FILE_ERRORS, otherFileError } from './fileErrors.js';

export const CHECK: CheckTexts = {
  cause: 'Why',
  days: (days) => counted(days, 'day'),
  path: (name) => `path ${name}`,
  unreadable: (code) => `Cannot be read: ${FILE_ERRORS[code as keyof typeof FILE_ERRORS] ?? otherFileError(code)}.`,
  failed: 'An error in etuuspolku itself; what to report stands on standard error.',
  codes: {
    'expect.finding-missing': 'A finding that the scenario expects is not found.',
    'expect.finding-unexpected':
      'A gap or warning, or a notice where notices are expected, that the scenario does not expect.',
    'expect.month-differs': 'A figure of a month differs from the one that the scenario expects.',
    'input.unreadable': 'The file cannot be read.',
    'internal-error': 'An error in etuuspolku itself.',
  },
  expectations: {
    missing: (expected) => `Expected and not found: ${expected}.`,
    unexpected: (found) => `Found and not expected: ${found}.`,
    differs: (subject, expected, found) =>
      `${subject}: expected ${expected}, ${found === null ? 'not simulated' : `found ${found}`}.`,
  },
  baseline: {
    gone: (count, file) =>
      `${counted(count, 'finding')} of the baseline ${file} ${count === 1 ? 'is' : 'are'} no longer there:`,
  },
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
    known: (count) => `${counted(count, 'known finding')} left out`,
    expectations: (met, unmet) => `Expectations: ${met} met, ${unmet} not met`,
    notShown: (count) => `${counted(count, 'more finding')} not shown (--max-findings)`,
  },
};

function counted(count: number, thing: string): string {
  return `${count} ${thing}${count === 1 ? '' : 's'}`;
}
