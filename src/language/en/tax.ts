import type { Texts } from '../../report/texts.js';

export const TAX: Texts['tax'] = {
  title: 'Final tax of the year (estimate)',
  items: {
    state: 'state income tax',
    municipal: 'municipal tax',
    church: 'church tax',
    health: 'health care contribution',
    yle: 'tax for Yle',
  },
  total: ({ income, tax }) => `on ${income} paid in the year the tax is ${tax}`,
  settled: ({ withheld, difference, owed }) =>
    `${withheld} has been withheld: ${difference} ${owed ? 'is still to be paid' : 'is refunded in the year after'}.`,
  notCalculated: {
    'part-of-year': 'only a part of the year is simulated, so its tax is not estimated.',
    wages: 'there is pay in the year; its deductions are not known to the program, so the tax is not estimated.',
    'other-income': 'there is other income in the year whose taxation is not known to the program.',
    'pension-before-2023': 'there is a pension in the year; its deductions before 2023 are not known to the program.',
    'pension-surtax': 'the pension is above the limit of the additional tax, which the program does not compute.',
  },
};
