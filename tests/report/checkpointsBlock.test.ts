import { expect, test } from 'vitest';
import { day } from '../../src/calendar/day.js';
import type { Checkpoint } from '../../src/checkpoints/checkpoint.js';
import { EN } from '../../src/language/en.js';
import { FI } from '../../src/language/fi.js';
import { unpainted } from '../../src/report/drawing/paint.js';
import { checkpointsBlock } from '../../src/report/simulate/checkpointsBlock.js';
import { jsonReport } from '../../src/report/simulate/json.js';
import { PLAIN_LOOK, tableReport } from '../../src/report/table.js';
import { madeAnswer } from './madeAnswer.js';

const CHECKPOINTS: readonly Checkpoint[] = [
  {
    kind: 'rehabilitative-work-review',
    date: day('2027-01-11'),
    alsoOn: [day('2027-04-11'), day('2027-07-11')],
    owner: 'employment-service',
    law: ['189/2001 (1384/2021)'],
    facts: {},
  },
  {
    kind: 'sickness-90-days',
    date: day('2027-02-12'),
    alsoOn: [],
    owner: 'employer',
    law: ['SVL 8:5 a'],
    facts: { employed: true },
  },
];

test('each stands under its date, with what to do, who does it and the section', () => {
  expect(checkpointsBlock(CHECKPOINTS, EN, 80, unpainted)).toBe(`Checkpoints

2027-01-11  Review of the rehabilitative work activity (also on 2027-04-11,
            2027-07-11). The plan is reviewed at least every three months: is it
            time for the next step? (employment service; 189/2001 (1384/2021))
2027-02-12  90 days of sickness allowance. The occupational health statement on
            the remaining work ability is with Kela by now, or payment is
            suspended. (employer; SVL 8:5 a)`);
});

test('Finnish dates leave the words in their column', () => {
  const lines = checkpointsBlock(CHECKPOINTS, FI, 80, unpainted).split('\n');
  expect(lines[2]).toMatch(/^11\.1\.2027 {3}Kuntouttavan/);
  expect(lines[3]).toMatch(/^ {12}\S/);
  for (const line of lines) expect(line.length).toBeLessThanOrEqual(80);
});

test('the table has them after the findings, unless only findings are asked for', () => {
  const [made] = madeAnswer().paths;
  const answer = { ...madeAnswer(), paths: made ? [{ ...made, checkpoints: CHECKPOINTS }] : [] };
  const usual = { days: false, explain: false, payments: false, quiet: false };
  const table = tableReport(answer, EN, usual, PLAIN_LOOK);
  expect(table.indexOf('\nCheckpoints\n')).toBeGreaterThan(table.indexOf('Findings'));
  expect(tableReport(answer, EN, { ...usual, quiet: true }, PLAIN_LOOK)).not.toContain('Checkpoints');
  expect(tableReport(madeAnswer(), EN, usual, PLAIN_LOOK)).not.toContain('Checkpoints');
});

test('JSON has date, kind, message, owner and law of each', () => {
  const [made] = madeAnswer().paths;
  const answer = { ...madeAnswer(), paths: made ? [{ ...made, checkpoints: CHECKPOINTS }] : [] };
  const [path] = JSON.parse(jsonReport([answer], EN, false, false)).paths;
  expect(path.checkpoints).toEqual([
    {
      date: '2027-01-11',
      kind: 'rehabilitative-work-review',
      message:
        'Review of the rehabilitative work activity. The plan is reviewed at least every three months: is it time for the next step?',
      owner: 'employment-service',
      law: ['189/2001 (1384/2021)'],
      alsoOn: ['2027-04-11', '2027-07-11'],
    },
    {
      date: '2027-02-12',
      kind: 'sickness-90-days',
      message:
        '90 days of sickness allowance. The occupational health statement on the remaining work ability is with Kela by now, or payment is suspended.',
      owner: 'employer',
      law: ['SVL 8:5 a'],
    },
  ]);
});
