/** History from before the first figures of law that made the simulation fail. */
import { expect, test } from 'vitest';
import { day } from '../../src/calendar/day.js';
import { simulate } from '../../src/simulation/simulate.js';
import { caseOf } from '../support/case.js';

/** R46: twelve months of capacity after the maximum of March 2017, so that the illness is paid again. */
test.each([
  ['2018-03-27', false],
  ['2018-03-28', true],
])('capacity after a maximum of 2017 that ends on %s', (to, isPaid) => {
  const facts = caseOf({
    from: '2021-07',
    months: 2,
    history: [
      { benefit: 'sickness-allowance', from: '2016-11-30', to: '2017-03-28', illness: 'shoulder', dailyAmount: 28.57 },
      { benefit: 'labour-market-subsidy', from: '2017-03-29', to, dailyAmount: 32 },
    ],
    steps: [{ situation: 'incapacity', from: '2021-07-01', to: '2021-08-31', illness: 'shoulder', certificate: 'B' }],
  });
  const decisions = [{ decision: 'sickness-maximum', lastDay: day('2017-03-28'), illness: 'shoulder' }] as const;
  const [path] = facts.paths;
  if (!path) throw new Error('no path');
  const { days } = simulate({ ...facts, decisions }, path);
  expect(days.some(({ paid }) => paid?.family === 'sickness')).toBe(isPaid);
});
