import { enacted, type Figure } from './figure.js';

/** The time in which a decision on a benefit can be appealed against. */
export const APPEAL_FIGURES = {
  'appeal.days': {
    unit: 'days',
    section: 'KKRL 55 §; KEL 78 §; 938/2014 35 §',
    versions: [enacted('2019-01-01', 30, 'Acts 566/2005, 568/2007 and 938/2014: 30 days from notice')],
  },
  'appeal.notice-days': {
    unit: 'days',
    section: 'KKRL 55 §; KEL 78 §; 938/2014 35 §',
    versions: [enacted('2019-01-01', 7, 'Acts 566/2005, 568/2007 and 938/2014: notice of a posted decision, 7th day')],
  },
} as const satisfies Record<string, Figure>;
