/** Each other kind of checkpoint at its limits. */
import { describe, expect, test } from 'vitest';
import { day } from '../../src/calendar/day.js';
import { datesOf, ofKind, told } from '../support/checkpoints.js';
import { REGISTERED } from '../support/unemployment.js';

const JOBLESS = { client: { unemploymentWaiting: 'served' }, steps: [REGISTERED] } as const;

describe('certificates', () => {
  const ill = (certificate: 'A' | 'B' | undefined, certificates: Record<string, unknown>[] = []) => ({
    from: '2026-03',
    months: 6,
    certificates,
    steps: [{ situation: 'incapacity', from: '2026-03-02', ...(certificate && { certificate }) }] as const,
  });

  test.each([
    ['A', ['2026-05-26']],
    [undefined, ['2026-05-26']],
    ['B', []],
  ] as const)('certificate %s carries 60 days (D7)', (certificate, dates) => {
    expect(datesOf('certificate-a-ends', ill(certificate))).toEqual(dates);
  });

  test('not when a statement B follows', () => {
    const b = { kind: 'B', from: '2026-05-27' };
    const a = { kind: 'A', from: '2026-03-02', to: '2026-05-26' };
    expect(datesOf('certificate-a-ends', ill('A', [a, b]))).toEqual([]);
    expect(datesOf('certificate-a-ends', ill('A', [a, { ...b, from: '2026-05-28' }]))).toEqual(['2026-05-26']);
  });

  test('each one with an end that lies in the horizon', () => {
    const kinds = ['A', 'B', 'occupational-health', 'participation'];
    const certificates = kinds.map((kind, i) => ({ kind, from: '2026-03-02', to: `2026-0${4 + i}-10` }));
    expect(told(ill('B', certificates)).filter((each) => each.endsWith('certificate-ends'))).toEqual([
      '2026-04-10 certificate-ends',
      '2026-05-10 certificate-ends',
    ]);
    expect(datesOf('certificate-ends', ill('B', [{ kind: 'B', from: '2026-03-02' }]))).toEqual([]);
    expect(datesOf('certificate-ends', ill('B', [{ kind: 'B', from: '2026-01-02', to: '2026-02-28' }]))).toEqual([]);
  });
});

describe('what is waited for', () => {
  test('the seven days of unemployment benefit, and the day on which it begins', () => {
    // Monday 1.12.2025 to Tuesday 9.12.: 1.–5., 8., 9.
    const text = {
      from: '2025-12',
      client: { unemploymentWaiting: 'unserved' },
      steps: [{ situation: 'jobseeker', from: '2025-12-01' }],
    } as const;
    expect(told(text).slice(0, 2)).toEqual(['2025-12-09 unemployment-waiting-ends', '2025-12-10 benefit-starts']);
  });

  test('a waiting period that does not end in the horizon is not told as ended', () => {
    const text = {
      from: '2026-03',
      client: { unemploymentWaiting: 'unserved' },
      // Friday 27.3. to Tuesday 31.3. are three of the seven days.
      steps: [{ situation: 'jobseeker', from: '2026-03-27' }],
    } as const;
    expect(told(text)).toEqual([]);
  });

  test('the 21 weeks: 147 days from Monday 4 January 2027 end on Sunday 30 May', () => {
    const text = {
      from: '2027-01',
      months: 6,
      client: { vocationalQualification: false, unemploymentWaiting: 'served' },
      steps: [{ situation: 'jobseeker', from: '2027-01-04' }],
    } as const;
    expect(datesOf('qualifying-period-ends', text)).toEqual(['2027-05-30']);
    expect(datesOf('qualifying-period-ends', { ...text, months: 5 })).toEqual(['2027-05-30']);
    expect(datesOf('qualifying-period-ends', { ...text, months: 4 })).toEqual([]);
  });

  test('a sanction, 45 days from 4 January 2027', () => {
    const text = {
      from: '2027-01',
      months: 3,
      client: JOBLESS.client,
      steps: [REGISTERED, { situation: 'sanction', cause: 'own-fault', from: '2027-01-04' }],
    } as const;
    expect(datesOf('sanction-ends', text)).toEqual(['2027-02-17']);
  });

  test('periodised pay: three days of wage from Thursday', () => {
    const pay = { situation: 'periodised-pay', from: '2027-01-07', amount: 350, dailyWage: 100 } as const;
    const text = { from: '2027-01', client: JOBLESS.client, steps: [REGISTERED, pay] };
    expect(datesOf('periodised-pay-ends', text)).toEqual(['2027-01-11']);
    expect(datesOf('periodised-pay-ends', { ...text, steps: [REGISTERED, { ...pay, amount: 99 }] })).toEqual([]);
  });

  test('sickness allowance: the onset and nine working days, not those of an illness that ends within them', () => {
    const ill = (to: string) => ({
      from: '2026-03',
      steps: [{ situation: 'incapacity', from: '2026-03-02', to }] as const,
    });
    expect(datesOf('sickness-waiting-ends', ill('2026-03-13'))).toEqual(['2026-03-12']);
    expect(datesOf('sickness-waiting-ends', ill('2026-03-12'))).toEqual([]);
  });

  test('rehabilitation allowance: the start and nine working days', () => {
    // Monday 4.1.2027; Epiphany on the 6th: 5., 7.–9., 11.–15.
    const training = { situation: 'rehabilitation', programme: 'vocational-training', from: '2027-01-04' } as const;
    const text = { from: '2027-01', steps: [training] };
    expect(datesOf('rehabilitation-waiting-ends', text)).toEqual(['2027-01-15']);
    expect(
      datesOf('rehabilitation-waiting-ends', { from: '2027-01', steps: [{ ...training, to: '2027-01-15' }] }),
    ).toEqual([]);
  });

  test('sick pay from the employer', () => {
    const pay = { employerPay: { monthly: 2000, to: '2026-04-15' } };
    const ill = (to: string) => ({
      from: '2026-03',
      months: 2,
      steps: [{ situation: 'incapacity', from: '2026-03-02', to, ...pay }] as const,
    });
    expect(datesOf('employer-pay-ends', ill('2026-04-30'))).toEqual(['2026-04-15']);
    expect(datesOf('employer-pay-ends', ill('2026-04-15'))).toEqual([]);
  });
});

describe('starts and ends', () => {
  test('a benefit that runs on from history neither starts nor ends', () => {
    const history = [{ benefit: 'general-social-security-benefit', from: '2026-06-01', to: '2026-11-30' }];
    expect(told({ history, steps: [{ situation: 'jobseeker', from: '2026-12-01' }] })).toEqual([]);
    expect(told({ history, steps: [REGISTERED] })).toEqual([]);
  });

  test('a few days of illness do not end it', () => {
    // Onset Monday 4.1.2027, waiting to 15.1. (the 6th is a holiday), one paid week.
    const ill = (to: string) => ({
      from: '2027-01',
      months: 2,
      ...JOBLESS,
      steps: [REGISTERED, { situation: 'incapacity', from: '2027-01-04', to }] as const,
    });
    const history = [{ benefit: 'general-social-security-benefit', from: '2026-06-01', to: '2026-12-31' }];
    const kinds = (to: string) => told({ ...ill(to), history }).filter((each) => /benefit-(starts|ends)/.test(each));
    expect(kinds('2027-01-20')).toEqual(['2027-01-16 benefit-starts', '2027-01-20 benefit-ends']);
    expect(kinds('2027-01-25')).toEqual([
      '2027-01-15 benefit-ends',
      '2027-01-16 benefit-starts',
      '2027-01-25 benefit-ends',
      '2027-01-26 benefit-starts',
    ]);
  });

  test('an end says what follows, or that nothing does', () => {
    const ill = { situation: 'incapacity', from: '2027-01-04', to: '2027-02-12' } as const;
    const alone = ofKind('benefit-ends', { from: '2027-01', months: 3, steps: [ill] });
    expect(alone).toMatchObject([{ facts: { benefit: 'sickness-allowance', next: null } }]);
    const works = { situation: 'work', from: '2027-02-15', monthlyPay: 2000 } as const;
    expect(ofKind('benefit-ends', { from: '2027-01', months: 3, steps: [ill, works] })).toMatchObject([
      { facts: { next: 'wages' } },
    ]);
  });

  test('a pension begins and ends with its step', () => {
    const pension = {
      situation: 'pension',
      benefit: 'rehabilitation-subsidy',
      from: '2027-02-01',
      to: '2027-04-30',
      appliedOn: '2026-11-02',
      decidedOn: '2027-01-15',
      monthly: 900,
    } as const;
    expect(told({ from: '2027-01', months: 5, steps: [pension] })).toEqual([
      '2027-01-15 decision-expected',
      '2027-02-01 benefit-starts',
      // Sunday the 7th: paid on the last bank day before it.
      '2027-02-05 first-payment',
      '2027-04-30 benefit-ends',
      '2027-05-01 register-by',
    ]);
  });
});

describe('registration', () => {
  const ill = { situation: 'incapacity', from: '2027-01-04', to: '2027-02-13' } as const;

  test('on the day after a benefit, though it is a Sunday', () => {
    expect(datesOf('register-by', { from: '2027-01', months: 3, steps: [ill] })).toEqual(['2027-02-14']);
  });

  test.each([
    ['a registration in force', REGISTERED],
    ['rehabilitation', { situation: 'rehabilitation', programme: 'work-trial', from: '2027-02-15' }],
    ['work', { situation: 'work', from: '2027-02-15', monthlyPay: 2000 }],
  ] as const)('not where it is followed by %s', (_, step) => {
    expect(datesOf('register-by', { from: '2027-01', months: 3, steps: [ill, step] })).toEqual([]);
  });

  test('also where the path registers in time, and at the end of work', () => {
    const late = { situation: 'jobseeker', from: '2027-02-14' } as const;
    expect(datesOf('register-by', { from: '2027-01', months: 3, steps: [ill, late] })).toEqual(['2027-02-14']);
    const work = { situation: 'work', from: '2026-01-01', to: '2027-01-31', monthlyPay: 2000 } as const;
    expect(datesOf('register-by', { from: '2027-01', months: 2, steps: [work] })).toEqual(['2027-02-01']);
  });
});

describe('appeals: 30 days from notice on the seventh day', () => {
  test('of history, of a pension and of an application; a decision without a day or not refused has none', () => {
    const text = {
      from: '2027-01',
      months: 6,
      history: [
        { decision: 'rehabilitation', outcome: 'refused', decidedOn: '2026-12-10' },
        { decision: 'disability-pension', outcome: 'refused' },
        { decision: 'disability-pension', outcome: 'granted', decidedOn: '2027-01-04' },
      ],
      applications: [{ benefit: 'sickness-allowance', outcome: 'refused', decidedOn: '2027-02-01' }],
      steps: [
        {
          situation: 'pension',
          benefit: 'disability-pension',
          from: '2027-01-01',
          appliedOn: '2027-01-01',
          outcome: 'refused',
          decidedOn: '2027-06-15',
        },
      ],
    } as const;
    // 10.12. + 37 · 1.2. + 37 · 15.6. + 37, after the horizon.
    expect(datesOf('appeal-by', text)).toEqual(['2027-01-16', '2027-03-10', '2027-07-22']);
  });

  test('a time of appeal that is over before the horizon is not told', () => {
    const refused = (decidedOn: string) => ({
      from: '2027-01',
      history: [{ decision: 'disability-pension', outcome: 'refused', decidedOn }],
      steps: [],
    });
    // 24.11. + 37 = 31.12.
    expect(datesOf('appeal-by', refused('2026-11-24'))).toEqual([]);
    expect(datesOf('appeal-by', refused('2026-11-25'))).toEqual(['2027-01-01']);
  });
});

describe('rehabilitation', () => {
  test('the phases of one decision end with the last', () => {
    const phase = { situation: 'rehabilitation', programme: 'rehabilitation-course' } as const;
    const steps = [
      { ...phase, from: '2027-01-11', to: '2027-01-15', decidedOn: '2026-12-01' },
      { ...phase, from: '2027-03-01', to: '2027-03-05', decidedOn: '2026-12-01' },
    ];
    expect(datesOf('rehabilitation-ends', { from: '2027-01', months: 3, steps })).toEqual(['2027-03-05']);
    const undecided = steps.map(({ decidedOn, ...step }) => step);
    expect(datesOf('rehabilitation-ends', { from: '2027-01', months: 3, steps: undecided })).toEqual([
      '2027-01-15',
      '2027-03-05',
    ]);
    const open = { ...phase, from: '2027-01-11' };
    expect(datesOf('rehabilitation-ends', { from: '2027-01', months: 3, steps: [open] })).toEqual([]);
  });

  test('75 days of pay for waiting: ten waiting days, then 75 working days of the year', () => {
    const training = (from: string) => ({
      from: '2027-01',
      months: 6,
      steps: [
        {
          situation: 'rehabilitation',
          programme: 'vocational-training',
          from,
          decidedOn: '2027-01-04',
          claimWaiting: true,
        } as const,
      ],
    });
    // Waiting to Friday 15.1. (the 6th is a holiday). January 16., 18.–23., 25.–30.: 13. February 24, March 25
    // (Good Friday 26., Easter Monday 29.): 62. April 1.–3., 5.–10., 12.–15.: 75.
    expect(datesOf('rehabilitation-pay-days-used', training('2027-05-03'))).toEqual(['2027-04-15']);
    expect(datesOf('rehabilitation-pay-days-used', training('2027-04-15'))).toEqual([]);
  });
});

describe('rehabilitative work', () => {
  const service = (from: string, to: string, daysPerWeek = 4, more: object = {}) =>
    ({ situation: 'service', service: 'rehabilitative-work', from, to, daysPerWeek, ...more }) as const;
  const at = (from: string, months: number, ...steps: ReturnType<typeof service>[]) => ({
    from,
    months,
    client: JOBLESS.client,
    steps: [REGISTERED, ...steps],
  });

  test('a review every three months, in one line', () => {
    const text = at('2027-01', 12, service('2027-01-11', '2027-10-11', 1));
    expect(datesOf('rehabilitative-work-review', text)).toEqual(['2027-04-11', '2027-07-11', '2027-10-11']);
    expect(ofKind('rehabilitative-work-review', text)).toHaveLength(1);
    expect(
      datesOf('rehabilitative-work-review', at('2027-01', 12, service('2027-01-11', '2027-10-10', 1))),
    ).toHaveLength(2);
    expect(datesOf('rehabilitative-work-review', at('2027-01', 12, service('2027-01-11', '2027-04-10', 1)))).toEqual(
      [],
    );
  });

  test('from 2 May 2022 (Act 1384/2021)', () => {
    const begun = (from: string) =>
      datesOf('rehabilitative-work-review', at('2022-01', 6, service(from, '2022-06-30', 1)));
    expect(begun('2022-02-01')).toEqual(['2022-06-01'].slice(1));
    expect(begun('2022-02-02')).toEqual(['2022-05-02']);
    expect(begun('2022-02-03')).toEqual(['2022-05-03']);
  });

  test('the 178th day in twelve months', () => {
    // Four days a week from 4.1.2027: 44 weeks are 176 days less the holidays on Monday to Thursday.
    const text = at('2027-01', 12, service('2027-01-04', '2027-12-31'));
    const [date] = datesOf('rehabilitative-work-days-used', text);
    expect(date).toBe('2027-11-09');
    expect(datesOf('rehabilitative-work-days-used', at('2027-01', 12, service('2027-01-04', '2027-11-08')))).toEqual(
      [],
    );
    const absent = [{ from: '2027-02-01', to: '2027-02-01' }];
    expect(
      datesOf('rehabilitative-work-days-used', at('2027-01', 12, service('2027-01-04', '2027-12-31', 4, { absent }))),
    ).toEqual(['2027-11-10']);
  });
});

describe('changes', () => {
  test('other income that begins and ends, with what it does to the day', () => {
    const rental = (monthly: number) => ({
      from: '2027-01',
      months: 4,
      client: {
        unemploymentWaiting: 'served',
        otherIncome: [{ kind: 'rental', monthly, from: '2027-02-01', to: '2027-03-15' }],
      },
      steps: [REGISTERED],
    });
    // YTL 17 §: (711 − 311) × 50 % = 200 a month, 9.30 a day.
    expect(ofKind('other-income-changes', rental(711))).toMatchObject([
      { date: day('2027-02-01'), facts: { before: 3721, after: 2791 }, law: ['YTL 16–18 §'] },
      { date: day('2027-03-16'), facts: { before: 2791, after: 3721 } },
    ]);
    // Up to 311 € a month nothing changes.
    expect(ofKind('other-income-changes', rental(311))).toEqual([]);
  });

  test('a household that changes with effect, and one that does not', () => {
    const parents = {
      livesWith: true,
      monthlyIncome: 400_000,
      otherDependants: 0,
      provenNoSupport: false,
      carerFees: 0,
    };
    const alone = {
      spouse: false,
      children: 0,
      childBirths: [],
      spouseMonthlyIncome: 0,
      parents: { ...parents, livesWith: false },
    };
    const moves = (after: object) => ({
      from: '2027-01',
      months: 2,
      client: {
        unemploymentWaiting: 'served',
        households: [
          { ...alone, from: '1900-01-01' },
          { ...alone, ...after, from: '2027-02-01' },
        ],
      },
      steps: [REGISTERED],
    });
    expect(datesOf('household-changes', moves({ parents }))).toEqual(['2027-02-01']);
    expect(datesOf('household-changes', moves({ spouse: true }))).toEqual([]);
  });

  test('the age that opens and the age that closes a benefit', () => {
    const registered = (birth: string) => ({ from: '2027-01', months: 3, birth, ...JOBLESS });
    // 18 on 10.2.2027.
    expect(ofKind('age-limit', registered('2009-02-10'))).toMatchObject([
      { date: day('2027-02-10'), facts: { family: 'unemployment', opens: true } },
    ]);
    // 65 on 10.2.2027: to the end of the month.
    expect(ofKind('age-limit', registered('1962-02-10'))).toMatchObject([
      { date: day('2027-02-28'), facts: { family: 'unemployment', opens: false } },
    ]);
    expect(datesOf('age-limit', registered('1979-02-10'))).toEqual([]);
    // 68: the last month of sickness allowance; nobody asks without an illness.
    const ill = { situation: 'incapacity', from: '2027-01-04' } as const;
    expect(datesOf('age-limit', { from: '2027-01', months: 3, birth: '1959-02-10', steps: [ill] })).toEqual([
      '2027-02-28',
    ]);
    expect(datesOf('age-limit', { from: '2027-01', months: 3, birth: '1959-02-10', steps: [] })).toEqual([]);
  });

  test.each([
    // 20 on 10.2.2027: to the end of the month. 30 on 10.2.2027: to the day before.
    ['young-persons-plan', '2007-02-10', '2027-02-28'],
    ['youth-assessment', '1997-02-10', '2027-02-09'],
    ['youth-coaching', '1997-02-10', '2027-02-09'],
  ] as const)('the last day to begin: %s', (programme, birth, date) => {
    const text = {
      from: '2027-01',
      months: 3,
      birth,
      steps: [{ situation: 'rehabilitation', programme, from: '2027-01-11' }] as const,
    };
    expect(datesOf('youth-programme-age-limit', text)).toEqual([date]);
  });
});

describe('changes of law', () => {
  test('1 May 2026 touches who is paid unemployment benefit then', () => {
    const over = (steps: readonly Parameters<typeof told>[0]['steps'][number][]) => ({
      from: '2026-04',
      months: 2,
      client: JOBLESS.client,
      steps,
    });
    expect(ofKind('law-changes-benefit', over([REGISTERED]))).toMatchObject([
      {
        date: day('2026-05-01'),
        law: ['YTL 55 §'],
        facts: { before: 'labour-market-subsidy', after: 'general-social-security-benefit' },
      },
    ]);
    expect(datesOf('law-changes-benefit', over([{ situation: 'incapacity', from: '2026-01-05' }]))).toEqual([]);
    // The right goes on: no end and no start.
    const history = [{ benefit: 'labour-market-subsidy', from: '2026-01-01', to: '2026-03-31' }];
    expect(told({ ...over([REGISTERED]), history })).toEqual(['2026-05-01 law-changes-benefit']);
  });

  test('an amount that changes under a running right, once a day for all benefits', () => {
    const ill = { situation: 'incapacity', from: '2022-11-01' } as const;
    const pension = {
      situation: 'pension',
      benefit: 'rehabilitation-subsidy',
      from: '2022-12-01',
      appliedOn: '2022-09-01',
      decidedOn: '2022-11-15',
    } as const;
    const text = { from: '2022-12', months: 2, client: { annualIncome: { decided: 0 } }, steps: [ill] };
    expect(ofKind('law-changes-amount', text)).toMatchObject([
      {
        date: day('2023-01-01'),
        facts: { changes: [{ benefit: 'sickness-allowance', before: 3071, after: 3199 }] },
      },
    ]);
    // One living alone: 703.45 and 732.67 of national pension, 885.63 and 922.42 with the guarantee pension.
    expect(ofKind('law-changes-amount', { ...text, steps: [pension] })).toMatchObject([
      {
        facts: {
          changes: [
            { benefit: 'guarantee-pension', before: 18218, after: 18975 },
            { benefit: 'rehabilitation-subsidy', before: 70345, after: 73267 },
          ],
        },
      },
    ]);
  });

  test('amounts that the law leaves as they are change nothing', () => {
    expect(datesOf('law-changes-amount', { from: '2026-12', months: 3, ...JOBLESS })).toEqual([]);
  });
});
