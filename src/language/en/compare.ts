import type { CompareTexts } from '../../report/compare/compareTexts.js';
import { CHANGES } from './changes.js';

export const COMPARE: CompareTexts = {
  title: 'Comparison of paths',
  baseline: 'baseline',
  by: {
    net: 'Euros after tax by the month they belong to, tax-free money included.',
    arrives: 'Euros that reach the account in the month, tax-free money included.',
  },
  marks: {
    lowest: 'lowest month',
    gap: 'days without support',
    depends: 'depends on a decision',
    projected: 'figures not yet enacted',
  },
  otherMonths:
    'The paths are simulated for different months: a total is of the months of its own path, a difference of those that the baseline has too.',
  against: CHANGES,
  summary: {
    total: { net: 'After tax', arrives: 'Arrives' },
    gross: 'Before tax',
    difference: 'Difference',
    lowest: 'Lowest month',
    daysWithoutSupport: 'Days without support',
    days: (days, gaps) => (days === 0 ? '–' : `${days} (${gaps} ${gaps === 1 ? 'gap' : 'gaps'})`),
    firstMoney: 'First money',
    nothing: 'none arrives',
    inTotal: 'In total',
    aheadFrom: (month) => `ahead from ${month}`,
    behindFrom: (month) => `behind from ${month}`,
    level: 'level at the end',
    certainty: 'Certainty',
    certainties: { known: 'known', estimated: 'estimated', depends: 'depends' },
    ifRefused: (figure) => `If refused: ${figure.toLowerCase()}`,
  },
  chart: {
    title: { net: 'After tax by month', arrives: 'What arrives by month' },
    tallest: (highest) => `the tallest bar is ${highest}`,
    digits: (highest) => `digits are ninths of ${highest}`,
  },
  restsOn: ({ projected, assumptions, notCalculated }) =>
    `Figures not yet enacted: ${projected}; assumptions: ${assumptions}; not calculated: ${notCalculated} (see simulate).`,
  columns: { difference: 'Difference', cumulative: 'In total' },
};
