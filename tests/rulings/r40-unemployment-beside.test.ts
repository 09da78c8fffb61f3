/** R40 from the side of unemployment benefit: waiting days, turns of the week, registration, refused programmes. */
import { describe, expect, test } from 'vitest';
import { run, type StepText, strip } from '../support/case.js';
import { gapsOf, obstaclesOn, REGISTERED, received } from '../support/unemployment.js';

const rehabilitation = (programme: string, from: string, to: string, more: Record<string, unknown> = {}): StepText => ({
  situation: 'rehabilitation',
  programme,
  from,
  to,
  ...more,
});
const history = [received('2026-11-30')];
const jobseeker: StepText = { situation: 'jobseeker', from: '2026-12-01' };
const december = (steps: StepText[], more: Record<string, unknown> = {}) => strip(run({ steps, ...more }));

describe('R40 programmes that fill the week', () => {
  test.each([
    // work-trial is mode WHOLE outside working life
    [
      'mode WHOLE without waiting days: from the start, Saturdays paid, holidays covered',
      'work-trial',
      'UUUUuu RRRRRRr RRRRRRr RRRRsss UUUU',
    ],
    ['mode DAY at five days a week: no Saturdays', 'rehabilitation-course', 'UUUUuu RRRRRrr RRRRRrr RRRRsss UUUU'],
  ])('%s', (_, programme, days) => {
    const expected = days.replaceAll('sss', 'rrr');
    expect(december([REGISTERED, rehabilitation(programme, '2026-12-07', '2026-12-27')], { history })).toBe(expected);
  });

  test('it ends on Friday: the weekend belongs to unemployment benefit again', () => {
    expect(december([REGISTERED, rehabilitation('work-trial', '2026-12-07', '2026-12-18')], { history })).toBe(
      'UUUUuu RRRRRRr RRRRRuu UUUUUuu UUUU',
    );
  });

  test('a start on Saturday: benefit to Friday, the allowance from Saturday', () => {
    expect(december([REGISTERED, rehabilitation('work-trial', '2026-12-12', '2026-12-31')], { history })).toBe(
      'UUUUuu UUUUURr RRRRRRr RRRRrrr RRRR',
    );
  });
});

describe('R40 waiting days follow the ordinary unemployment rules', () => {
  const served = { unemploymentWaiting: 'served' };
  const training = rehabilitation('vocational-training', '2026-12-01', '2026-12-18');

  test('registered and served: paid through the ten days, 1.–5. and 7.–11.', () => {
    expect(december([jobseeker, training], { client: served })).toBe('UUUUuu UUUUURr RRRRRuu UUUUUuu UUUU');
  });

  test('not registered: a gap', () => {
    expect(gapsOf(run({ client: served, steps: [training] }))[0]).toBe('2026-12-01…2026-12-11');
  });

  test('in a sanction to Wednesday 9.: a gap to it', () => {
    const sanction: StepText = { situation: 'sanction', from: '2026-12-01', to: '2026-12-09' };
    expect(december([jobseeker, training, sanction], { client: served })).toBe('...... ...UURr RRRRRuu UUUUUuu UUUU');
  });

  test('the last waiting day is a Saturday: from Sunday the benefit stops, Sunday is covered', () => {
    // Start Wednesday 2.12. + 3., 4., 5., 7.–12.
    const later = rehabilitation('vocational-training', '2026-12-02', '2026-12-18');
    expect(december([{ ...jobseeker, from: '2026-12-02' }, later], { client: served })).toBe(
      '.UUUuu UUUUUur RRRRRuu UUUUUuu UUUU',
    );
  });
});

describe('R40 mode DAY at fewer days', () => {
  test('two days a week: benefit on the weekdays that the programme does not pay, no Saturday', () => {
    const course = rehabilitation('individual-rehabilitation', '2026-12-07', '2026-12-31', { daysPerWeek: 2 });
    expect(december([REGISTERED, course], { history })).toBe('UUUUuu RRUUUuu RRUUUuu RRUUUuu RRUU');
  });

  test('unregistered: the other weekdays are a gap, rehabilitation days need no registration', () => {
    const course = rehabilitation('individual-rehabilitation', '2026-12-07', '2026-12-31', { daysPerWeek: 2 });
    const result = run({ history, steps: [{ ...jobseeker, to: '2026-12-06' }, course] });
    expect(strip(result, '2026-12-07', '2026-12-27').replaceAll('r', '.')).toBe('RR..... RR..... RR.....');
    expect(obstaclesOn(result, '2026-12-09')).toEqual(['not-registered']);
  });
});

describe('R40 and R35: a rehabilitation claim refused or late does not bar unemployment benefit', () => {
  const trial = rehabilitation('work-trial', '2026-12-07', '2026-12-31');

  test.each([
    ['refused', { outcome: 'refused' }, 'UUUUuu UUUUUuu UUUUUuu UUUUUuu UUUU'],
    ['never filed', { filed: 'never' }, 'UUUUuu UUUUUuu UUUUUuu UUUUUuu UUUU'],
    // 21.6.2027 − 6 months = 21.12.2026
    ['filed 21.6.2027: days before 21.12. are lost', { filed: '2027-06-21' }, 'UUUUuu UUUUUuu UUUUUuu RRRRrrr RRRR'],
  ])('%s', (_, application, days) => {
    const applications = [{ benefit: 'rehabilitation-allowance', ...application }];
    expect(december([REGISTERED, trial], { history, applications })).toBe(days);
  });
});

describe('R55 waiting pay (R21) is paid only on days that nothing else covers', () => {
  const claimed = rehabilitation('work-trial', '2026-12-21', '2026-12-31', {
    decidedOn: '2026-12-01',
    claimWaiting: true,
  });

  test('a registered jobseeker gets unemployment benefit instead', () => {
    expect(december([REGISTERED, claimed], { history })).toBe('UUUUuu UUUUUuu UUUUUuu RRRRrrr RRRR');
  });

  test('in a sanction 7.–13.12. it is paid, Monday to Saturday', () => {
    const sanction: StepText = { situation: 'sanction', from: '2026-12-07', to: '2026-12-13' };
    const days = december([REGISTERED, claimed, sanction], { history });
    expect(days).toBe('UUUUuu RRRRRRr UUUUUuu RRRRrrr RRRR');
  });

  test('part-time pay covers the days of the sanction, so nothing is paid', () => {
    const sanction: StepText = { situation: 'sanction', from: '2026-12-07', to: '2026-12-13' };
    const work: StepText = {
      situation: 'work',
      from: '2026-12-07',
      to: '2026-12-13',
      monthlyPay: 300,
      workingTime: 0.3,
    };
    expect(december([REGISTERED, claimed, sanction, work], { history })).toBe('UUUUuu WWWWWWW UUUUUuu RRRRrrr RRRR');
  });
});
