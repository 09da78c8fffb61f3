/** What the client does and lives on after a refusal, beside the appeal. The horizon is February to April 2027. */
import { describe, expect, test } from 'vitest';
import { formatDay } from '../../src/calendar/day.js';
import type { Finding } from '../../src/findings/finding.js';
import { EN } from '../../src/language/en.js';
import { FI } from '../../src/language/fi.js';
import { SV } from '../../src/language/sv.js';
import type { CaseText } from '../support/case.js';
import { findings, SERVED } from './told.js';

const APPEALED = ['notice.appeal-deadline', 'warning.deadline-near', 'warning.deadline-missed'];
const PENSION = {
  situation: 'pension',
  benefit: 'disability-pension',
  from: '2027-02-01',
  outcome: 'refused',
} as const;
const RECEIVED = { benefit: 'general-social-security-benefit', from: '2026-06-01', to: '2027-01-31' };
const CASE: CaseText = { from: '2027-02', months: 3, client: SERVED, steps: [] };

function refusal(text: Partial<CaseText>): Finding {
  const found = findings({ ...CASE, ...text }).filter(({ code, values }) => APPEALED.includes(code) && values.decision);
  expect(found).toHaveLength(1);
  return found[0] as Finding;
}

/** The values that the sentences are made of; days as dates. */
function now(text: Partial<CaseText>) {
  const { decision, decidedOn, matter, ...rest } = refusal(text).values;
  const days = new Set(['registerBy', 'openFrom', 'claimBy']);
  return Object.fromEntries(
    Object.entries(rest).map(([name, value]) => [name, days.has(name) ? formatDay(value as never) : value]),
  );
}

describe('a pension refused on Wednesday 10.2.', () => {
  const refused = { ...PENSION, decidedOn: '2027-02-10' };

  test('unemployment benefit goes on for a registered client', () => {
    const steps = [refused, { situation: 'jobseeker', from: '2027-02-01' } as const];
    expect(now({ steps, history: [RECEIVED] })).toEqual({
      open: 'general-social-security-benefit',
      goesOn: 1,
      keepRegistered: 1,
    });
  });

  test('who is not registered registers on the next day; on this path nothing else comes', () => {
    expect(now({ steps: [refused], history: [RECEIVED] })).toEqual({ registerBy: '2027-02-11', nothingOpen: 1 });
  });

  test('who registers later is told both days, and by when the benefit is claimed', () => {
    const steps = [refused, { situation: 'jobseeker', from: '2027-02-15' } as const];
    expect(now({ steps, history: [RECEIVED] })).toEqual({
      registerBy: '2027-02-11',
      open: 'general-social-security-benefit',
      openFrom: '2027-02-15',
      // Three months (YTL 20 §).
      claimBy: '2027-05-15',
      keepRegistered: 1,
    });
  });

  test('pay carries who begins to work', () => {
    const steps = [refused, { situation: 'work', from: '2027-02-11', monthlyPay: 2400 } as const];
    expect(now({ steps })).toEqual({ open: 'work', openFrom: '2027-02-11' });
  });

  test('days before today are past', () => {
    const steps = [refused, { situation: 'jobseeker', from: '2027-03-15' } as const];
    expect(now({ steps, history: [RECEIVED], today: '2027-03-01' })).toMatchObject({ registerBy: '2027-03-01' });
  });
});

test('a sickness claim refused for another reason than fitness: found unfit, registration does not help', () => {
  const steps = [
    { situation: 'incapacity', from: '2027-02-01', to: '2027-04-30' },
    { situation: 'jobseeker', from: '2027-02-01' },
  ] as const;
  const applications = [
    { benefit: 'sickness-allowance', outcome: 'refused', reason: 'formal', decidedOn: '2027-02-24' },
  ];
  expect(now({ steps, applications, history: [RECEIVED] })).toEqual({ foundUnfit: 1, nothingOpen: 1 });
});

test('a refused claim for unemployment benefit itself is not answered with registration', () => {
  const applications = [{ benefit: 'general-social-security-benefit', outcome: 'refused', decidedOn: '2027-02-10' }];
  expect(now({ applications, steps: [{ situation: 'jobseeker', from: '2027-02-01' }] })).toEqual({ nothingOpen: 1 });
});

test('a decision on the last day of the horizon leaves nothing to say', () => {
  expect(now({ steps: [{ ...PENSION, decidedOn: '2027-04-30' }] })).toEqual({});
});

describe('in words', () => {
  const steps = [{ ...PENSION, decidedOn: '2027-02-10' }, { situation: 'jobseeker', from: '2027-02-15' } as const];
  const finding = refusal({ steps, history: [RECEIVED] });

  test.each([
    [
      EN,
      'The client registers as an unemployed jobseeker by 11 February 2027: unemployment benefit is open to a registered jobseeker, and a registration is never backdated. From 15 February 2027 the client lives on: general social security benefit, to be claimed by 15 May 2027. The client keeps the jobseeker registration in force.',
    ],
    [FI, 'Asiakkaan toimeentulo 15.2.2027 alkaen: yleistuki, jota haetaan viimeistään 15.5.2027.'],
    [SV, 'Klientens utkomst från 15.2.2027: allmänt stöd, som söks senast 15.5.2027.'],
  ])('each language tells it', (texts, expected) => {
    expect(texts.findings[finding.code].remedy(finding)).toContain(expected);
  });
});
