import { expect, test } from 'vitest';
import { INPUT_TEXTS_EN } from '../../src/language/en/input.js';
import { INPUT_TEXTS_FI } from '../../src/language/fi/input.js';
import { INPUT_TEXTS_SV } from '../../src/language/sv/input.js';
import { loadScenario } from '../../src/scenario/load.js';
import { withParts, withSteps } from './marked.js';

function messages(text: string): string[][] {
  return loadScenario(text, 'case.yaml').diagnostics.map(({ code, values }) => [
    INPUT_TEXTS_EN[code](values),
    INPUT_TEXTS_FI[code](values),
  ]);
}

test('a message says what was found, what was expected, and what was probably meant', () => {
  expect(messages(withParts('referense: KS-1'))).toEqual([
    [
      'There is no key “referense” here. Did you mean “reference”?',
      'Avainta ”referense” ei ole tässä kohdassa. Tarkoititko ”reference”?',
    ],
  ]);
  expect(messages(withSteps(['{ situation: jobseeker, from: 7.12.2026 }']))).toEqual([
    [
      '“7.12.2026” is not a date such as 2026-12-07. Did you mean “2026-12-07”?',
      'Tässä on ”7.12.2026”; pitäisi olla päivä muodossa 2026-12-07. Tarkoititko ”2026-12-07”?',
    ],
  ]);
  expect(messages(withParts('reference: 412'))).toEqual([
    [
      'Found 412; expected text. Put it in quotation marks.',
      'Tässä on 412; pitäisi olla teksti. Kirjoita se lainausmerkkeihin.',
    ],
  ]);
});

test('few allowed words are listed, of many the nearest is named with their number', () => {
  const [service] = messages(withSteps(['{ situation: service, from: 2027-01-01, service: coach }']))[0] as [string];
  expect(service).toContain('Allowed: rehabilitative-work, work-trial, coaching, labour-market-training.');
  const [programme] = messages(
    withSteps(['{ situation: rehabilitation, from: 2027-01-01, programme: psycotherapy }']),
  )[0] as [string];
  expect(programme).toBe('“psycotherapy” is none of the 20 words allowed here. Did you mean “psychotherapy”?');
});

function inThreeLanguages(text: string): string[] {
  const [defect, ...others] = loadScenario(text, 'case.yaml').diagnostics;
  if (!defect || others.length > 0) throw new Error('not one defect');
  return [INPUT_TEXTS_EN, INPUT_TEXTS_FI, INPUT_TEXTS_SV].map((texts) => texts[defect.code](defect.values));
}

test('of a word like nothing else all allowed words are listed', () => {
  const step = '{ situation: unemployed, from: 2027-01-01 }';
  const [english = '', finnish, swedish] = inThreeLanguages(withSteps([step]));
  expect(english).toBe(
    '“unemployed” is none of the 12 words allowed here. Allowed: jobseeker, incapacity, rehabilitation, service, work, sanction, periodised-pay, pension, other-benefit, abroad, prison, conscription.',
  );
  const list = english.slice(english.indexOf(': ') + 2);
  expect(finnish).toContain(`Sallitut: ${list}`);
  expect(swedish).toContain(`Tillåtna: ${list}`);
});

test.each([
  ['KIILA', 'work-ability-course'],
  ['teak', 'work-trial-and-coaching'],
  ['NUOTTI', 'youth-coaching'],
  ['taito', 'skills-course'],
  ['työkokeilu', 'work-trial'],
  ['työhönvalmennus', 'work-coaching'],
  ['kuntoutuspsykoterapia', 'psychotherapy'],
  ['Oppisopimus', 'apprenticeship'],
])('the programme %s is meant to be %s', (name, meant) => {
  const step = `{ situation: rehabilitation, from: 2027-01-01, programme: ${name} }`;
  expect(inThreeLanguages(withSteps([step]))[0]).toContain(`Did you mean “${meant}”?`);
});

test.each([
  ['työkokeilu', 'work-trial'],
  ['kuntouttava työtoiminta', 'rehabilitative-work'],
  ['kuntouttava', 'rehabilitative-work'],
])('the service %s is meant to be %s', (name, meant) => {
  const step = `{ situation: service, from: 2027-01-01, to: 2027-05-31, service: ${name} }`;
  expect(inThreeLanguages(withSteps([step]))[0]).toContain(`Did you mean “${meant}”?`);
});

test.each([
  ['yleistuki', 'general-social-security-benefit'],
  ['työmarkkinatuki', 'labour-market-subsidy'],
  ['peruspäiväraha', 'basic-unemployment-allowance'],
  ['ansiopäiväraha', 'earnings-related-allowance'],
  ['sairauspäiväraha', 'sickness-allowance'],
  ['kuntoutusraha', 'rehabilitation-allowance'],
  ['kuntoutustuki', 'rehabilitation-subsidy'],
])('the benefit %s is meant to be %s', (name, meant) => {
  const path = `${withSteps([])}    applications:\n      - { benefit: ${name} }\n`;
  expect(inThreeLanguages(path)[0]).toContain(`Did you mean “${meant}”?`);
});

test('a Finnish name is offered only where its word is allowed', () => {
  const step = '{ situation: service, from: 2027-01-01, service: kiila }';
  expect(inThreeLanguages(withSteps([step]))[0]).not.toContain('Did you mean');
});

test('what would say how long a step lasts reads as a choice', () => {
  expect(inThreeLanguages(withSteps(['{ situation: sanction, from: 2027-02-01 }']))).toEqual([
    'Nothing says how long this lasts. Give “to” or “cause”.',
    'Mikään ei kerro, kuinka kauan tämä kestää. Anna ”to” tai ”cause”.',
    'Inget säger hur länge detta varar. Ange ”to” eller ”cause”.',
  ]);
  expect(inThreeLanguages(withSteps(['{ situation: periodised-pay, from: 2027-02-01 }']))[0]).toBe(
    'Nothing says how long this lasts. Give “to” or both “amount” and “dailyWage”.',
  );
});

test('Finnish and Swedish write dates as their readers do, English as the file does', () => {
  const [english, finnish, swedish] = inThreeLanguages(
    withParts('history:\n  - { benefit: general-social-security-benefit, from: 2026-03-01, to: 2026-11-30 }'),
  );
  expect(english).toBe('There is no general-social-security-benefit before 2026-05-01.');
  expect(finnish).toBe('Etuutta general-social-security-benefit ei ole ennen päivää 1.5.2026.');
  expect(swedish).toBe('Förmånen general-social-security-benefit finns inte före 1.5.2026.');
});

test('a date that is to be typed into the file keeps the form of the file in every language', () => {
  const [, finnish, swedish] = inThreeLanguages(withSteps(['{ situation: jobseeker, from: 2027-02-30 }']));
  expect(finnish).toBe('Päivää 2027-02-30 ei ole olemassa. Tarkoititko ”2027-02-28”?');
  expect(swedish).toBe('Datumet 2027-02-30 finns inte. Menade du ”2027-02-28”?');
});

test('a contradiction names both facts', () => {
  const step = '{ situation: rehabilitation, programme: work-trial, from: 2027-01-11, decidedOn: 2027-05-01 }';
  expect(inThreeLanguages(withSteps([step]))).toEqual([
    '“from: 2027-01-11” and “decidedOn: 2027-05-01” do not fit together. Correct one of the two.',
    '”from: 11.1.2027” ja ”decidedOn: 1.5.2027” eivät sovi yhteen. Korjaa toinen.',
    '”from: 11.1.2027” och ”decidedOn: 1.5.2027” går inte ihop. Rätta det ena.',
  ]);
  const work = ['0.6', '0.2', '0.3'].map((share) => {
    return `{ situation: work, monthlyPay: 900, from: 2027-01-01, workingTime: ${share} }`;
  });
  expect(inThreeLanguages(withSteps(work))[0]).toBe(
    '“steps[0].workingTime + steps[1].workingTime: 0.8” and “workingTime: 0.3” do not fit together. Correct one of the two.',
  );
});

test('a step before the horizon is told with its days and the benefit that history lacks', () => {
  const [english, finnish, swedish] = inThreeLanguages(withSteps(['{ situation: incapacity, from: 2026-01-05 }']));
  expect(english).toBe(
    'The step began on 2026-01-05. Days before the first simulated day, 2026-12-01, have effect only through history, and it holds no sickness allowance on 2026-11-30: those days count neither as paid nor towards a maximum. If they were paid, write them into history.',
  );
  expect(finnish).toMatch(/5\.1\.2026.*1\.12\.2026.*sairauspäivärahaa päivältä 30\.11\.2026/);
  expect(swedish).toMatch(/5\.1\.2026.*1\.12\.2026.*sjukdagpenning för 30\.11\.2026/);
});
