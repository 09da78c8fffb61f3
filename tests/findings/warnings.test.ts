/** Warnings that follow from facts and entitlement, all worked out by hand. */
import { describe, expect, test } from 'vitest';
import { day } from '../../src/calendar/day.js';
import { type FindingCode, WARNING_CODES } from '../../src/findings/codes.js';
import { EN } from '../../src/language/en.js';
import { FI } from '../../src/language/fi.js';
import { SV } from '../../src/language/sv.js';
import { CASES as APPLICATIONS } from './cases/applications.js';
import { AVAILABILITY } from './cases/availability.js';
import { CASES as CERTIFICATES } from './cases/certificates.js';
import { APPEALS, CLAIMS, LATE } from './cases/deadlines.js';
import { CASES as EARLY_PENSIONS } from './cases/earlyPension.js';
import { LOOPS, NO_LOOPS } from './cases/maximumLoop.js';
import { CASH_GAPS, INCOME_DROPS, RECOVERIES } from './cases/money.js';
import { CASES as NOT_APPLIED_FOR } from './cases/notAppliedFor.js';
import { CASES as REDUCTIONS } from './cases/reductions.js';
import { BEFORE_SERVICE, CAPACITY, OVERLAPPING, REHABILITATION_FIRST } from './cases/sequence.js';
import { WARNINGS as STATEMENTS } from './cases/statement.js';
import { type Case, findings, told } from './told.js';

describe('benefit brought to nothing', () => {
  test.each(REDUCTIONS)('$title', ({ text, finds }) => {
    const found = findings(text);
    expect(found.map(told)).toEqual(finds);
    expect(found.every(({ severity, causes }) => severity === 'warning' && causes.length === 0)).toBe(true);
  });
});

test('what leaves nothing is told apart from the means test, which shares its code', () => {
  const reasons = REDUCTIONS.flatMap(({ text }) => findings(text).map(({ values }) => values.reason));
  expect(reasons.slice(0, 2)).toEqual(['means-test', 'benefit-deduction']);
});

describe('statement of an employee missing', () => {
  test.each(STATEMENTS)('$title', ({ text, finds }) => {
    expect(
      findings(text)
        .filter(({ severity }) => severity === 'warning')
        .map(told),
    ).toEqual(finds);
  });

  test('no gap where the employer pays, nor on a Saturday and Sunday alone', () => {
    const gaps = STATEMENTS.map(({ text }) => findings(text).filter(({ severity }) => severity === 'gap').length);
    expect(gaps).toEqual([1, 1, 0, 0, 0]);
  });
});

/** The codes that a theme is about, its cases, and what the client or the expert is told to do. */
const THEMES: Readonly<Record<string, readonly [readonly FindingCode[], readonly Case[], RegExp]>> = {
  'a right without money': [
    ['warning.cash-gap'],
    CASH_GAPS,
    /^The client applies for basic social assistance as an advance by 1 February 2027/,
  ],
  'income falls': [['warning.income-drop'], INCOME_DROPS, /^The Kela expert .* a tax card for the benefit/],
  'paid now, collected later': [['warning.recovery'], RECOVERIES, /^Kela keeps the collected part from the back pay/],
  'time to appeal': [
    ['warning.deadline-missed', 'warning.deadline-near', 'notice.appeal-deadline'],
    APPEALS,
    /^The client goes through the reasons with the Kela expert .* appeals in writing by|weighty reasons/,
  ],
  'time to claim': [
    ['warning.deadline-near'],
    CLAIMS,
    /^If the claim has not been filed, the (client|employer who pays during the illness) files it by/,
  ],
  'claimed late': [['warning.deadline-missed'], LATE, /^The client files the claim by 1 August 2027.*form KU112/i],
  'not applied for': [['warning.benefit-not-applied-for'], NOT_APPLIED_FOR, /applies for the benefit|registers/],
  certificates: [
    ['warning.certificate-old', 'warning.certificate-missing'],
    CERTIFICATES,
    /^The doctor writes a new medical statement B; the client books the appointment so that it is there by/,
  ],
  'rehabilitation as the first step': [
    ['warning.rehabilitation-first'],
    REHABILITATION_FIRST,
    /vocational rehabilitation assessment can come first/,
  ],
  'work capacity': [['warning.capacity-under-three-days'], CAPACITY, /when three days a week succeed/],
  'rehabilitation before rehabilitative work': [
    ['warning.rehabilitation-before-service'],
    BEFORE_SERVICE,
    /rehabilitative work first/,
  ],
  'services that are not there': [
    ['warning.service-not-available'],
    AVAILABILITY,
    /whether another municipality takes the client/,
  ],
  'overlapping services': [['warning.overlapping-services'], OVERLAPPING, /which of the two goes on/],
  'pensions before their time': [['warning.application-cannot-succeed'], EARLY_PENSIONS, /mends the path\.$/],
  'applications without hope': [['warning.application-cannot-succeed'], APPLICATIONS, /^The (Kela expert|client) /],
};

describe.each(Object.entries(THEMES))('%s', (_, [codes, cases, remedy]) => {
  test.each(cases)('$title', ({ text, finds }) => {
    const found = findings(text).filter(({ code }) => codes.includes(code));
    expect(found.map(told)).toEqual(finds);
    for (const each of found) {
      expect(EN.findings[each.code].remedy(each)).toMatch(remedy);
      for (const { findings: texts } of [EN, FI, SV]) {
        const said = `${texts[each.code].message(each)} ${texts[each.code].remedy(each)}`;
        expect(said).not.toMatch(/undefined|NaN|null|\[object| {2}| [.,]/);
      }
    }
  });
});

const only = (code: FindingCode, { text }: Case) => findings(text).find((each) => each.code === code);

test('a right without money says for how long, and what can bridge it', () => {
  const [, unemployed, , young] = CASH_GAPS as [Case, Case, Case, Case];
  expect(only('warning.cash-gap', unemployed)?.values).toEqual({
    days: 36,
    benefit: 'general-social-security-benefit',
    next: day('2027-03-09'),
    advance: 1,
  });
  expect(only('warning.cash-gap', young)?.values).toMatchObject({ days: 38, next: day('2027-03-11') });
  expect(only('warning.cash-gap', young)?.values).not.toHaveProperty('advance');
});

test('a fall of income says what a week was and is', () => {
  // 30.06 of 300.00 and 20.71 of 206.76, to a tenth of a per cent.
  const of = (case_: Case | undefined) => only('warning.income-drop', case_ as Case)?.values;
  expect(of(INCOME_DROPS[1])).toMatchObject({ weeklyBefore: 30_000, weeklyAfter: 26_994, share: 10_000 });
  expect(of(INCOME_DROPS[3])).toMatchObject({ weeklyBefore: 20_676, weeklyAfter: 18_605, share: 10_000 });
});

test('what is collected, to the cent', () => {
  const of = (case_: Case | undefined) => only('warning.recovery', case_ as Case)?.values;
  // 25 × 37.21 and 30 × 37.21; the allowance and the pension of each month are more.
  expect(of(RECOVERIES[0])).toMatchObject({ gross: 93_025, collected: 93_025, granted: 'sickness-allowance' });
  expect(of(RECOVERIES[1])).toMatchObject({ gross: 111_630, collected: 111_630, granted: 'disability-pension' });
});

test('who has to act', () => {
  const ownerOf = new Map(
    Object.values(THEMES).flatMap(([, cases]) =>
      cases.flatMap(({ text }) => findings(text).map(({ code, owner }) => [code, owner] as const)),
    ),
  );
  expect(ownerOf.get('warning.certificate-old')).toBe('doctor');
  expect(ownerOf.get('warning.overlapping-services')).toBe('employment-service');
  expect(ownerOf.get('warning.rehabilitation-first')).toBe('kela-expert');
});

test('whoever has the right to the allowance claims it', () => {
  const owners = CLAIMS.flatMap(({ text }) =>
    findings(text).flatMap(({ code, owner, law }) =>
      code === 'warning.deadline-near' ? [[owner, law.includes('SVL 15:2')]] : [],
    ),
  );
  expect(owners).toContainEqual(['employer', true]);
  expect(owners).toContainEqual(['client', false]);
  expect(owners).not.toContainEqual(['client', true]);
});

test('a remedy names the form that the statement goes with', () => {
  const [finding] = findings((CERTIFICATES[1] as Case).text).filter(({ code }) => code === 'warning.certificate-old');
  expect(finding && EN.findings[finding.code].remedy(finding)).toMatch(/form KU101\.$/);
});

describe('loop of maximum, refusal and unemployment', () => {
  const loopsIn = (text: Parameters<typeof findings>[0]) =>
    findings(text).filter(({ code }) => code === 'warning.maximum-refusal-loop');

  test.each(LOOPS)('$title', ({ text }) => {
    expect(loopsIn(text)).toHaveLength(1);
  });

  test.each(NO_LOOPS)('none: $title', ({ text }) => {
    expect(loopsIn(text)).toEqual([]);
  });

  test('runs from the first maximum to the second', () => {
    const [loop] = loopsIn((LOOPS[0] as (typeof LOOPS)[number]).text);
    // 31.5.2024 is a Friday; 760 days to Tuesday 30.6.2026, both counted 761: 108 whole weeks, then Fri–Tue.
    expect(loop && told(loop)).toEqual({
      code: 'warning.maximum-refusal-loop',
      on: '2024-05-31…2026-06-30',
      days: [761, 543],
      loss: 0,
      law: ['SVL 8:8–9', 'YTL 13 §, TTL 3:3.3'],
    });
  });
});

test('every warning of the catalogue is raised', () => {
  const cases = [...REDUCTIONS, ...STATEMENTS, ...LOOPS, ...Object.values(THEMES).flatMap(([, all]) => all)];
  const raised = new Set(cases.flatMap(({ text }) => findings(text).map(({ code }) => code)));
  expect(WARNING_CODES.filter((code) => !raised.has(code))).toEqual([]);
});
