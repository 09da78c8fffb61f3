/** The state of hand-made histories, counted by hand, through the real program. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { etuuspolku } from './program.js';

interface Case {
  readonly client?: object;
  readonly history?: readonly object[];
  readonly certificates?: readonly object[];
  readonly from?: string;
  readonly steps?: readonly object[];
  readonly more?: object;
}

function scenario({ client = {}, history = [], certificates = [], from = '2026-12', steps, more }: Case): string {
  return JSON.stringify({
    etuuspolku: 1,
    client: { birthDate: '1979-04-12', ...client },
    history,
    certificates,
    horizon: { from, months: 3 },
    paths: [{ name: 'stay', steps: steps ?? [{ situation: 'jobseeker', from: `${from}-01` }] }],
    ...more,
  });
}

async function stateOf(given: Case, ...args: string[]) {
  const { code, stdout, stderr } = await etuuspolku(['status', '-', '--format', 'json', ...args], {
    input: scenario(given),
  });
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  return JSON.parse(stdout);
}

function counter(state: { counters: { counter: string }[] }, name: string): object | undefined {
  return state.counters.find((each) => each.counter === name);
}

const SUBSIDY = { benefit: 'labour-market-subsidy' };
const GENERAL = { benefit: 'general-social-security-benefit' };
const SICK = { benefit: 'sickness-allowance' };

describe('a history of unemployment, sickness and unemployment', () => {
  const given: Case = {
    history: [
      { ...SUBSIDY, from: '2024-09-02', to: '2025-03-15' },
      { ...SICK, from: '2025-03-17', to: '2025-05-31', illness: 'back', days: 62, dailyAmount: 31.99 },
      { ...SUBSIDY, from: '2025-06-01', to: '2026-04-30' },
      { ...GENERAL, from: '2026-05-01', to: '2026-11-30' },
      {
        decision: 'disability-pension',
        outcome: 'refused',
        decidedOn: '2025-11-03',
        reason: 'able to do lighter work',
      },
    ],
    certificates: [
      { kind: 'B', writtenOn: '2026-11-20', from: '2026-11-20', to: '2027-02-28', supports: ['sickness-allowance'] },
    ],
  };

  test('what is paid since when', async () => {
    const { on, paid, unbrokenSince, lastPaid } = await stateOf(given);
    expect({ on, paid, unbrokenSince, lastPaid }).toEqual({
      on: '2026-11-30',
      paid: [
        {
          benefit: 'general-social-security-benefit',
          amount: 37.21,
          per: 'day',
          stated: false,
          since: '2026-05-01',
          illness: null,
        },
      ],
      // 16 March 2025 was a Sunday.
      unbrokenSince: '2024-09-02',
      lastPaid: null,
    });
  });

  test('62 days are used; of an illness from 1 May 2026 238 are left', async () => {
    // Onset on a holiday, paid from 13.5.2026: May 15 days, then 25, 27, 26, 26, 26, 25, 25, 24 to January: 219. The
    // 238th falls in February, so the maximum ends with January.
    expect(counter(await stateOf(given, '--today', '2026-05-01'), 'sickness-days')).toEqual({
      counter: 'sickness-days',
      running: false,
      used: 62,
      left: 238,
      lastDay: '2027-01-31',
      law: ['SVL 8:8'],
      illnesses: ['back', null],
      maximumEnded: null,
      limits: [],
      priorityEnd: null,
    });
  });

  test('twelve months as a jobseeker free them', async () => {
    // 1.6.2025–31.5.2026. From 1 December 2026 a whole maximum (D15).
    const may = await stateOf(given, '--today', '2026-05-31');
    expect(counter(may, 'sickness-days')).toMatchObject({ used: 62 });
    const june = await stateOf(given, '--today', '2026-06-01');
    expect(counter(june, 'sickness-days')).toMatchObject({ used: 0 });
    expect(counter(await stateOf(given), 'sickness-days')).toMatchObject({ left: 300, lastDay: '2027-11-30' });
  });

  test('decision, certificate, signs', async () => {
    const { decisions, certificates, ends, signs } = await stateOf(given);
    expect(decisions).toEqual([
      {
        decision: 'disability-pension',
        outcome: 'refused',
        appliedOn: null,
        decidedOn: '2025-11-03',
        reason: 'able to do lighter work',
        maximum: null,
        appealBy: null,
        law: ['KEL 78 §'],
      },
    ]);
    expect(certificates).toMatchObject([{ kind: 'B', state: 'carries', carriesTo: '2027-02-28', old: false }]);
    expect(ends).toEqual([{ date: '2027-02-28', kind: 'certificate', certificate: 'B' }]);
    expect(signs).toEqual({
      since: '2024-09-02',
      unemploymentSpells: 2,
      switches: 2,
      refusals: 1,
      // June 2025 to November 2026.
      unchanged: { family: 'unemployment', months: 18 },
    });
  });

  test('in October the same benefit was running, and in May the sickness', async () => {
    expect(await stateOf(given, '--today', '2026-10-01')).toMatchObject({
      on: '2026-09-30',
      paid: [{ since: '2026-05-01' }],
      certificates: [],
    });
    // 17.3.–30.4.2025: 13 working days in March, 24 in April (18.4. and 21.4. are holidays).
    const may = await stateOf(given, '--today', '2025-05-01');
    expect(may.paid).toMatchObject([{ benefit: 'sickness-allowance', amount: 31.99, illness: 'back' }]);
    expect(counter(may, 'sickness-days')).toMatchObject({ running: true, used: 37, left: 263 });
    expect(may.decisions).toEqual([]);
    expect(may.signs).toMatchObject({ unemploymentSpells: 1, switches: 1, refusals: 0 });
  });

  test('after the horizon has begun history still ends the day before it', async () => {
    expect(await stateOf(given, '--today', '2027-01-15')).toMatchObject({
      on: '2026-11-30',
      today: '2027-01-15',
      untold: { from: '2026-12-01', to: '2027-01-14' },
    });
  });
});

/** Two illnesses less than twelve months apart; Monday to Saturday 13.–18.1.2025 and 12.–17.1.2026. */
const TWO_WEEKS = [
  { ...SICK, from: '2025-01-13', to: '2025-01-18', illness: 'knee', dailyAmount: 40 },
  { ...SICK, from: '2026-01-12', to: '2026-01-17', illness: 'back', dailyAmount: 40 },
];

describe('the window of two years', () => {
  test.each([
    // From 14 January 2025: five of the first six days.
    ['2027-01-14', 11],
    ['2027-01-15', 10],
    ['2027-01-16', 9],
    // The twelve months from 18 January 2026 are full.
    ['2027-01-17', 8],
    ['2027-01-18', 0],
  ])('an illness that begins on %s finds %i days', async (today, used) => {
    const state = await stateOf({ history: TWO_WEEKS, from: '2027-02' }, '--today', today);
    expect(counter(state, 'sickness-days')).toMatchObject({ used, left: 300 - used });
  });

  test.each([
    ['2028-02-28', 13],
    // Two years before a leap day lies 28 February.
    ['2028-02-29', 13],
    ['2028-03-01', 12],
  ])('around the leap day: %s finds %i days', async (today, used) => {
    const history = [
      { ...SICK, from: '2026-02-28', to: '2026-02-28', illness: 'knee', dailyAmount: 40 },
      { ...SICK, from: '2027-02-15', to: '2027-02-20', illness: 'back', dailyAmount: 40 },
      { ...SICK, from: '2027-06-07', to: '2027-06-12', illness: 'back', dailyAmount: 40 },
    ];
    const state = await stateOf({ history, from: '2028-04' }, '--today', today);
    expect(counter(state, 'sickness-days')).toMatchObject({ used });
  });
});

describe('sickness allowance that is running (D7: onset 2.3.2026, paid from 13.3.)', () => {
  const history = [
    { ...SUBSIDY, from: '2025-01-01', to: '2026-03-12' },
    { ...SICK, from: '2026-03-13', illness: 'back', dailyAmount: 31.99 },
  ];

  test('its limits, its priority period and its last day', async () => {
    const state = await stateOf({ history, from: '2026-07' });
    // 16 + 24 + 24 + 25 days to the end of June.
    expect(counter(state, 'sickness-days')).toMatchObject({
      running: true,
      used: 89,
      left: 211,
      lastDay: '2027-02-28',
      illnesses: ['back'],
      limits: [
        { days: 60, on: null },
        { days: 90, on: '2026-07-01' },
        { days: 150, on: '2026-09-09' },
        // 219 to the end of November; the eleventh working day of December.
        { days: 230, on: '2026-12-12' },
      ],
      priorityEnd: '2027-02-28',
    });
    expect(state.ends).toEqual([
      { date: '2027-02-28', kind: 'counter', counter: 'sickness-days' },
      { date: '2027-02-28', kind: 'priority-period' },
    ]);
  });

  test('the 150th day may have passed', async () => {
    // 116 to the end of July, 142 to the end of August: the 150th is 9 September; with the five months after it.
    const state = await stateOf({ history, from: '2026-10' });
    expect(counter(state, 'sickness-days')).toMatchObject({ used: 168, priorityEnd: '2027-02-28' });
  });

  test('certificate A carries to the 60th day, and no further', async () => {
    const certificates = [{ kind: 'A', writtenOn: '2026-03-02', from: '2026-03-02', to: '2026-08-31' }];
    const may = await stateOf({ history, certificates, from: '2026-05' });
    expect(may.certificates).toMatchObject([{ kind: 'A', state: 'carries', carriesTo: '2026-05-26' }]);
    const july = await stateOf({ history, certificates, from: '2026-07' });
    expect(july.certificates).toMatchObject([{ kind: 'A', state: 'ended', carriesTo: null }]);
  });

  test('the amount that is not stated follows from the income (B1)', async () => {
    // 261 × 37.21 in the review period, 302 working days: 32.37 a day.
    const state = await stateOf({
      history: [
        { ...SUBSIDY, from: '2025-01-01', to: '2026-02-05' },
        { ...SICK, from: '2026-02-06' },
      ],
      from: '2026-04',
    });
    expect(state.paid).toMatchObject([{ amount: 32.37, stated: false, since: '2026-02-06' }]);
    expect(state.unknown.map(({ id }: { id: string }) => id)).toContain('amount');
  });
});

describe('half days', () => {
  test('150 of two years: P4 begins on 7.1.2026', async () => {
    const state = await stateOf({
      history: [{ benefit: 'partial-sickness-allowance', from: '2026-01-07', illness: 'hand', dailyAmount: 33 }],
      from: '2026-03',
    });
    // January has 25 days, three of them (2, 3 and 5) before the 7th; February 24.
    expect(counter(state, 'partial-sickness-days')).toMatchObject({
      running: true,
      used: 46,
      left: 104,
      lastDay: '2026-07-06',
    });
  });
});

describe('a maximum in history', () => {
  const given: Case = {
    history: [
      { ...SICK, from: '2025-04-16', to: '2026-03-31', illness: 'back', dailyAmount: 31.99 },
      { decision: 'sickness-maximum', decidedOn: '2026-03-02', lastDay: '2026-03-31', illness: 'back' },
      { ...SUBSIDY, from: '2026-04-01', to: '2026-04-30' },
      { ...GENERAL, from: '2026-05-01', to: '2026-05-31' },
      { ...SICK, from: '2026-06-01', to: '2026-06-20', illness: 'knee', dailyAmount: 31.99 },
      { ...GENERAL, from: '2026-06-21' },
    ],
  };

  test('its illness has no right left; another has a count of its own', async () => {
    const { counters } = await stateOf(given);
    expect(counters).toMatchObject([
      { counter: 'sickness-days', illnesses: ['back'], left: 0, maximumEnded: '2026-03-31', law: ['SVL 8:9'] },
      // 6 + 6 + 5 days (20 June is Midsummer Day). Paid from 12.12.2026, 268 to October, 293 to November: the 283rd
      // falls in November.
      { counter: 'sickness-days', illnesses: ['knee', null], used: 17, left: 283, lastDay: '2027-10-31' },
    ]);
  });

  test('two spells of unemployment, four switches less the first', async () => {
    // S U S U.
    expect((await stateOf(given)).signs).toMatchObject({
      unemploymentSpells: 2,
      switches: 3,
      unchanged: { family: 'unemployment', months: 5 },
    });
  });
});

describe('an empty history', () => {
  test('all rights lie ahead', async () => {
    const state = await stateOf({ client: { vocationalQualification: false } });
    expect(state).toMatchObject({ paid: [], unbrokenSince: null, lastPaid: null, decisions: [], certificates: [] });
    expect(state.signs).toEqual({ since: null, unemploymentSpells: 0, switches: 0, refusals: 0, unchanged: null });
    expect(state.counters).toMatchObject([
      // D15.
      { counter: 'sickness-days', used: 0, left: 300, lastDay: '2027-11-30', illnesses: [null] },
      // Seven full days on which everything else is fulfilled: only after the 21 weeks.
      { counter: 'unemployment-waiting-period', used: 0, left: 7, lastDay: '2027-05-05' },
      // 147 calendar days from 1 December.
      { counter: 'qualifying-period', used: 0, left: 147, lastDay: '2027-04-26' },
    ]);
    expect(state.unknown.map(({ key }: { key: string }) => key)).toEqual([
      'history',
      'client.annualIncome',
      'client.unemploymentWaiting',
      'certificates',
      'client.workCapacity',
    ]);
  });

  test('days of the waiting period served before', async () => {
    const state = await stateOf({ client: { unemploymentWaiting: { daysServed: 3 } } });
    // 1.–4.12.2026 are Tuesday to Friday.
    expect(counter(state, 'unemployment-waiting-period')).toMatchObject({ used: 3, left: 4, lastDay: '2026-12-04' });
  });
});

describe('two decisions and the time to appeal', () => {
  const history = [
    { ...GENERAL, from: '2026-05-01' },
    { decision: 'rehabilitation', outcome: 'refused', decidedOn: '2026-10-25' },
    { decision: 'disability-pension', outcome: 'pending', appliedOn: '2026-11-10' },
  ];

  test('notice on the 7th day, then 30 days', async () => {
    // 25 October + 37 = 1 December.
    expect(await stateOf({ history })).toMatchObject({
      decisions: [
        { decision: 'disability-pension', outcome: 'pending', appliedOn: '2026-11-10', appealBy: null },
        { decision: 'rehabilitation', outcome: 'refused', appealBy: '2026-12-01', law: ['KKRL 55 §'] },
      ],
      ends: [{ date: '2026-12-01', kind: 'appeal', decision: 'rehabilitation' }],
    });
    const later = await stateOf({ history }, '--today', '2026-12-02');
    expect(later.decisions[1]).toMatchObject({ decision: 'rehabilitation', appealBy: null });
  });

  test('what was decided later was not known', async () => {
    const applied = [
      { decision: 'rehabilitation', outcome: 'granted', appliedOn: '2026-10-01', decidedOn: '2026-11-20' },
    ];
    expect((await stateOf({ history: applied }, '--today', '2026-11-20')).decisions).toMatchObject([
      { outcome: 'granted' },
    ]);
    expect((await stateOf({ history: applied }, '--today', '2026-11-19')).decisions).toMatchObject([
      { outcome: 'pending', decidedOn: null },
    ]);
    expect((await stateOf({ history: applied }, '--today', '2026-09-30')).decisions).toEqual([]);
  });
});

test.each([
  ['2026-12-01', false],
  ['2026-12-02', true],
])('on %s a certificate of 1 June is older than six months: %s', async (today, old) => {
  const certificates = [{ kind: 'B', writtenOn: '2026-06-01', from: '2026-06-01' }];
  expect((await stateOf({ certificates, from: '2027-01' }, '--today', today)).certificates).toMatchObject([
    { state: 'carries', carriesTo: null, old },
  ]);
});

describe('rehabilitation', () => {
  test('an illness interrupts it for 25 working days at most', async () => {
    const state = await stateOf({
      history: [{ benefit: 'rehabilitation-allowance', from: '2026-09-01', dailyAmount: 40 }],
    });
    // December 2026 has 25 working days.
    expect(counter(state, 'rehabilitation-interruption-days')).toMatchObject({ left: 25, lastDay: '2026-12-31' });
    expect(counter(state, 'rehabilitation-interval-pay-days')).toMatchObject({ used: null, left: null, lastDay: null });
  });

  test('75 days of waiting pay in a calendar year', async () => {
    const history = [{ decision: 'rehabilitation', outcome: 'granted', decidedOn: '2026-11-20' }];
    expect(counter(await stateOf({ history }), 'rehabilitation-waiting-pay-days')).toMatchObject({
      used: 0,
      left: 75,
      lastDay: '2026-12-31',
    });
    // 24 + 24 + 25 to the end of March 2027; Easter is past.
    const january = await stateOf({ history, from: '2027-01' });
    expect(counter(january, 'rehabilitation-waiting-pay-days')).toMatchObject({ lastDay: '2027-04-02' });
  });

  test('rehabilitative work of the last twelve months', async () => {
    const state = await stateOf({
      history: [{ ...GENERAL, from: '2026-05-01' }],
      steps: [
        { situation: 'jobseeker', from: '2026-05-01' },
        { situation: 'service', service: 'rehabilitative-work', from: '2026-09-07', to: '2027-03-05', daysPerWeek: 4 },
      ],
    });
    // Twelve weeks of four days and Monday 30 November. Left 129: three more in that week, 31 weeks, and two days of
    // the week from 12 July.
    expect(counter(state, 'rehabilitative-work-days')).toMatchObject({
      running: true,
      used: 49,
      left: 129,
      lastDay: '2027-07-13',
    });
  });
});

test('days left of the earnings-related allowance', async () => {
  const state = await stateOf({
    client: { unemploymentFund: { member: true, dailyAmount: 60, daysLeft: 20 }, workCondition: { met: true } },
    history: [{ benefit: 'earnings-related-allowance', from: '2026-05-01', dailyAmount: 60 }],
  });
  // Twenty weekdays from Tuesday 1 December.
  expect(counter(state, 'earnings-related-days')).toMatchObject({ running: true, left: 20, lastDay: '2026-12-28' });
  expect(state.ends[0]).toEqual({ date: '2026-12-28', kind: 'counter', counter: 'earnings-related-days' });
});

test('pensions and other income that run', async () => {
  const state = await stateOf({
    client: {
      otherIncome: [
        { kind: 'rental', monthly: 200, from: '2026-01-01', to: '2027-01-31' },
        { kind: 'capital', monthly: 50, to: '2026-11-29' },
      ],
    },
    history: [
      { benefit: 'partial-disability-pension', from: '2026-02-01', monthly: 512.3 },
      { benefit: 'basic-social-assistance', from: '2026-10-01', to: '2026-10-31', monthly: 100 },
    ],
  });
  expect(state.income).toEqual([
    { benefit: 'partial-disability-pension', amount: 512.3, per: 'month', since: '2026-02-01', to: null },
    { kind: 'rental', amount: 200, per: 'month', since: '2026-01-01', to: '2027-01-31' },
  ]);
  expect(state.unbrokenSince).toBe('2026-02-01');
  expect(state.ends).toEqual([{ date: '2027-01-31', kind: 'income', income: { kind: 'rental' } }]);
});

test('a benefit that has ended is named with its last day', async () => {
  const { paid, lastPaid, signs } = await stateOf({ history: [{ ...GENERAL, from: '2026-05-01', to: '2026-08-31' }] });
  expect({ paid, lastPaid }).toEqual({
    paid: [],
    lastPaid: { benefit: 'general-social-security-benefit', to: '2026-08-31' },
  });
  expect(signs.unchanged).toEqual({ family: null, months: 3 });
});

describe('for people', () => {
  const CASES = readdirSync('scenarios').filter((name) => name.endsWith('.yaml'));

  test.each(['en', 'fi', 'sv'])('every case in %s, within 80 columns', async (lang) => {
    for (const name of CASES) {
      const { code, stdout, stderr } = await etuuspolku(['status', `scenarios/${name}`, '--lang', lang]);
      expect({ name, code, stderr }).toEqual({ name, code: 0, stderr: '' });
      for (const line of stdout.split('\n')) expect(line.length, `${name}: ${line}`).toBeLessThanOrEqual(80);
      expect(stdout).not.toMatch(/undefined|null|NaN/);
    }
  });

  test.each(['fi', 'sv'])('no English in %s', async (lang) => {
    const ENGLISH = /\b(the|and|of|days?|month|used|left|since|certificate|refused|benefit)\b/i;
    for (const name of ['pension-refused-loop', 'decisions-awaited', 'lives-with-parents']) {
      const { stdout } = await etuuspolku(['status', '-', '--lang', lang, '--set', 'note=null'], {
        input: readFileSync(`scenarios/${name}.yaml`),
      });
      expect(stdout.replace(/`[^`]+`|[“”"][^”]*”|\([a-z-]+(, [a-z ]+)?\)/g, '')).not.toMatch(ENGLISH);
    }
    const { stdout } = await etuuspolku(['status', '--help', '--lang', lang]);
    expect(stdout.replace(/`[^`]+`|--[a-z-]+|etuuspolku status.*/g, '')).not.toMatch(ENGLISH);
  });

  test('Markdown says the same, and free text is no markup', async () => {
    const given = scenario({ history: [{ ...SICK, from: '2026-11-02', illness: '<b>*back*</b>', dailyAmount: 40 }] });
    const { code, stdout } = await etuuspolku(['status', '-', '--format', 'markdown'], { input: given });
    expect(code).toBe(0);
    expect(stdout).toMatch(/^# standard input · as on 30 November 2026\n\n- \*\*Paid:\*\* sickness allowance /);
    expect(stdout).not.toMatch(/<b>|[^\\]\*back/);
    expect(stdout).toContain('(`client.employment`)');
  });

  test('a value set for the run is told', async () => {
    const { stdout } = await etuuspolku(['status', '-', '--set', 'client.vocationalQualification=false'], {
      input: scenario({}),
    });
    expect(stdout).toContain('client.vocationalQualification=false');
    expect(stdout).toContain('21-week qualifying period: 0 used, 147 left');
  });
});

describe('what cannot be told', () => {
  test('a day before the law is known', async () => {
    expect(await etuuspolku(['status', '-', '--today', '2020-12-31'], { input: scenario({}) })).toEqual({
      code: 2,
      stdout: '',
      stderr: 'The state on the day before 2020-12-31 cannot be told: the law is known from 2021-01-01.\n',
    });
    expect(
      (await stateOf({ history: [{ ...SUBSIDY, from: '2020-02-03', to: '2021-06-30' }] }, '--today', '2021-01-01'))
        .paid,
    ).toMatchObject([
      // Of 31 December 2020.
      { amount: 33.66, since: '2020-02-03' },
    ]);
  });

  test('a file in error', async () => {
    const { code, stdout, stderr } = await etuuspolku(['status', '-'], { input: 'etuuspolku: 1\n' });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain('input.missing-key');
  });
});
