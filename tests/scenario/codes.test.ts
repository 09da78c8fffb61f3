import { describe, expect, test } from 'vitest';
import { INPUT_CODES } from '../../src/scenario/inputCodes.js';
import { loadScenario } from '../../src/scenario/load.js';
import { expectMarked, unmarked, withParts, withSteps } from './marked.js';

/** Artificial: individual numbers from 900 on are given to nobody. 131052927 mod 31 is 24, the character S. */
const ARTIFICIAL_CODE = ['131052', '927S'].join('-');

const FORM: Record<string, string> = {
  'a key with a near spelling': withParts('⟦input.unknown-key referense⟧referense: KS-1'),
  'a key like nothing else': withParts('⟦input.unknown-key shoeSize⟧shoeSize: 43'),
  'a key of the prototype': withParts(
    '⟦input.unknown-key __proto__⟧__proto__: 1\n⟦input.unknown-key constructor⟧constructor: 2',
  ),
  'a missing key': withSteps(['⟦input.missing-key paths[p].steps[0].monthlyPay⟧{ situation: work, from: 2027-01-01 }']),
  'a missing situation': withSteps(['⟦input.missing-key paths[p].steps[0].situation⟧{ from: 2027-01-01 }']),
  'neither date nor month of birth': withParts(
    'client: ⟦input.missing-key client.birthDate⟧{ vocationalQualification: true }',
  ),
  'both date and month of birth': withParts(
    'client: { birthDate: 1979-04-12, birthMonth: ⟦input.not-together client.birthMonth⟧1979-04 }',
  ),
  'text for a flag': withParts(
    'client: { birthDate: 1979-04-12, vocationalQualification: ⟦input.wrong-type client.vocationalQualification⟧"no" }',
  ),
  'a number for a reference': withParts('reference: ⟦input.wrong-type reference⟧412'),
  'a key without a value': withSteps([
    '{ situation: jobseeker, from: 2026-12-01, to: ⟦input.wrong-type paths[p].steps[0].to⟧null }',
  ]),
  'an unknown word': withSteps([
    '{ situation: service, from: 2027-01-01, service: ⟦input.unknown-value paths[p].steps[0].service⟧gardening }',
  ]),
  'an unknown situation, and a bad date in the same step': withSteps([
    '{ situation: ⟦input.unknown-value paths[p].steps[0].situation⟧gardening, from: ⟦input.no-such-date paths[p].steps[0].from⟧2027-02-30 }',
  ]),
  'a misspelt situation, and a bad field in the same step': withSteps([
    '{ situation: ⟦input.unknown-value paths[p].steps[0].situation⟧wrok, from: 2027-01-01, monthlyPay: ⟦input.out-of-range paths[p].steps[0].monthlyPay⟧-1 }',
  ]),
  'an unknown decision': withParts(
    'history:\n  - { decision: ⟦input.unknown-value history[0].decision⟧gardening, outcome: refused }',
  ),
  'an unknown benefit in processing times': withParts(
    'assumptions: { processingDays: { ⟦input.unknown-key assumptions.processingDays.sickness⟧sickness: 21 } }',
  ),
  'a Finnish date': withSteps(['{ situation: jobseeker, from: ⟦input.not-a-date paths[p].steps[0].from⟧7.12.2026 }']),
  'a date for a month': withParts('horizon: { from: ⟦input.not-a-date horizon.from⟧2026-12-01, months: 18 }'),
  'a date that does not exist': withSteps([
    '{ situation: jobseeker, from: ⟦input.no-such-date paths[p].steps[0].from⟧2027-02-29 }',
  ]),
  'a month that does not exist': withParts('horizon: { from: ⟦input.no-such-date horizon.from⟧2026-13, months: 18 }'),
  'a year before 1900': withParts('client: { birthDate: ⟦input.year-out-of-range client.birthDate⟧1899-12-31 }'),
  'no months': withParts('horizon: { from: 2026-12, months: ⟦input.out-of-range horizon.months⟧0 }'),
  'more than 120 months': withParts('horizon: { from: 2021-01, months: ⟦input.out-of-range horizon.months⟧121 }'),
  'a number that is not finite': withParts(
    'client: { birthDate: 1979-04-12, annualIncome: { grossTotal: ⟦input.out-of-range client.annualIncome.grossTotal⟧.inf } }',
  ),
  'a number that is none': withParts(
    'client: { birthDate: 1979-04-12, annualIncome: { grossTotal: ⟦input.out-of-range client.annualIncome.grossTotal⟧.nan } }',
  ),
  'a huge amount': withParts(
    'client: { birthDate: 1979-04-12, annualIncome: { grossTotal: ⟦input.out-of-range client.annualIncome.grossTotal⟧1e+300 } }',
  ),
  'a half day': withSteps([
    '{ situation: service, service: coaching, from: 2027-01-01, daysPerWeek: ⟦input.not-whole paths[p].steps[0].daysPerWeek⟧2.5 }',
  ]),
  'a tenth of a cent': withSteps([
    '{ situation: work, from: 2027-01-01, monthlyPay: ⟦input.too-many-decimals paths[p].steps[0].monthlyPay⟧0.001 }',
  ]),
  'an empty text': withParts('note: ⟦input.empty-text note⟧" "'),
  'no paths':
    'etuuspolku: 1\nclient: { birthDate: 1979-04-12 }\nhorizon: { from: 2026-12, months: 18 }\npaths: ⟦input.empty-list paths⟧[]\n',
  'a name of two lines': withParts('').replace('name: p', 'name: ⟦input.control-character paths[0].name⟧"a\\nb"'),
  'a format of the future': withParts('').replace(
    'etuuspolku: 1',
    'etuuspolku: ⟦input.unsupported-format etuuspolku⟧2',
  ),
  'a branch inside a branch': withSteps([
    '{ situation: pension, benefit: disability-pension, appliedOn: 2027-01-01, if-refused: [{ situation: pension, benefit: disability-pension, appliedOn: 2027-06-01, ⟦input.nested-branch paths[p].steps[0].if-refused[0].if-refused⟧if-refused: [] }] }',
  ]),
  'a registration that is refused': withSteps([
    '{ situation: jobseeker, from: 2026-12-01, ⟦input.not-refusable paths[p].steps[0].if-refused⟧if-refused: [] }',
  ]),
};

const FACTS: Record<string, string> = {
  'days before the law is known': withParts(
    'horizon: { from: ⟦input.outside-law-years horizon.from⟧2020-12, months: 3 }',
  ),
  'days after the law is known': withParts(
    'horizon: { from: 2030-12, months: ⟦input.outside-law-years horizon.months⟧2 }',
  ),
  'a birth after the first simulated day': withParts(
    'client: { birthDate: ⟦input.birth-after-horizon client.birthDate⟧2026-12-02 }',
  ),
  'wages and their sum': withParts(
    'client: { birthDate: 1979-04-12, annualIncome: { wages: [], grossTotal: ⟦input.not-together client.annualIncome.grossTotal⟧1 } }',
  ),
  'a fund that pays nobody knows what': withParts(
    'client: { birthDate: 1979-04-12, workCondition: { met: true }, unemploymentFund: ⟦input.fund-without-amount client.unemploymentFund⟧{ member: true, daysLeft: 10 } }',
  ),
  'a second household without a start': withParts(
    'client: { birthDate: 1979-04-12, household: [{ spouse: true }, ⟦input.missing-key client.household[1].from⟧{ spouse: false }] }',
  ),
  'history in the simulated days': withParts(
    'history:\n  - { benefit: sickness-allowance, from: 2026-11-02, to: ⟦input.history-after-horizon history[0].to⟧2026-12-01 }',
  ),
  'history that begins in the simulated days': withParts(
    'history:\n  - { benefit: sickness-allowance, from: ⟦input.history-after-horizon history[0].from⟧2026-12-01 }',
  ),
  'a decision of the future in history': withParts(
    'history:\n  - { decision: disability-pension, outcome: refused, decidedOn: ⟦input.history-after-horizon history[0].decidedOn⟧2027-01-05 }',
  ),
  'yleistuki before it existed': withParts(
    'history:\n  - { benefit: general-social-security-benefit, from: ⟦input.benefit-not-in-force history[0].from⟧2026-04-30, to: 2026-11-30 }',
  ),
  'labour market subsidy after it ended': withParts(
    'history:\n  - { benefit: labour-market-subsidy, from: 2025-06-01, to: ⟦input.benefit-not-in-force history[0].to⟧2026-05-01 }',
  ),
  'labour market subsidy said to run on': withParts(
    'history:\n  - ⟦input.benefit-not-in-force history[0].to⟧{ benefit: labour-market-subsidy, from: 2025-06-01 }',
  ),
  'a benefit before 2021 without its amount': withParts(
    'horizon: { from: 2022-01, months: 6 }\nhistory:\n  - ⟦input.history-amount-needed history[0]⟧{ benefit: sickness-allowance, from: 2020-12-01, to: 2020-12-31 }',
  ),
  'a pension without its amount': withParts(
    'history:\n  - ⟦input.pension-amount-needed history[0]⟧{ benefit: disability-pension, from: 2026-01-01 }',
  ),
  'a history entry that ends before it begins': withParts(
    'history:\n  - { benefit: sickness-allowance, from: 2026-03-01, to: ⟦input.ends-before-start history[0].to⟧2026-02-28 }',
  ),
  'a decision before its application': withParts(
    'history:\n  - { decision: disability-pension, outcome: refused, appliedOn: 2026-03-01, decidedOn: ⟦input.decided-before-applied history[0].decidedOn⟧2026-02-01 }',
  ),
  'two paths of one name': `${withParts('')}  - { name: ⟦input.duplicate-name paths[1].name⟧p, steps: [] }\n`,
  'two registrations at once': withSteps([
    '{ situation: jobseeker, from: 2026-12-01 }',
    '{ situation: jobseeker, from: ⟦input.overlap paths[p].steps[1].from⟧2027-05-01 }',
  ]),
  'two incapacities at once': withSteps([
    '{ situation: incapacity, from: ⟦input.overlap paths[p].steps[0].from⟧2027-02-01, to: 2027-03-01 }',
    '{ situation: incapacity, illness: 2, from: 2027-01-01, to: 2027-02-01 }',
  ]),
  'the same benefit twice at once': withSteps([
    '{ situation: other-benefit, benefit: study-grant, monthly: 1, effect: none, from: 2027-01-01 }',
    '{ situation: other-benefit, benefit: study-grant, monthly: 1, effect: none, from: ⟦input.overlap paths[p].steps[1].from⟧2027-01-01 }',
  ]),
  'an overlap inside a branch': withSteps([
    '{ situation: pension, benefit: disability-pension, appliedOn: 2027-01-01, if-refused: [{ situation: jobseeker, from: 2027-06-01 }, { situation: jobseeker, from: ⟦input.overlap paths[p].steps[0].if-refused[1].from⟧2027-07-01 }] }',
  ]),
  'a step of a branch beside one that ends with the refusal': withSteps([
    '{ situation: jobseeker, from: 2026-12-01 }',
    '{ situation: pension, benefit: disability-pension, appliedOn: 2027-01-01, decidedOn: 2027-05-31, if-refused: [{ situation: jobseeker, from: ⟦input.overlap paths[p].steps[1].if-refused[0].from⟧2027-05-31 }] }',
  ]),
  'a step of a branch before the refusal': withSteps([
    '{ situation: rehabilitation, programme: work-trial, from: 2027-06-01, decidedOn: 2027-05-10, if-refused: [{ situation: jobseeker, from: ⟦input.branch-before-refusal paths[p].steps[0].if-refused[0].from⟧2027-05-09 }] }',
  ]),
  'rehabilitation that is refused on an unknown day': withSteps([
    '{ situation: rehabilitation, programme: work-trial, from: 2027-06-01, if-refused: ⟦input.refusal-day-unknown paths[p].steps[0].if-refused⟧[] }',
  ]),
  'a claim that is refused on an unknown day':
    withSteps(['{ situation: jobseeker, from: 2026-12-01 }']) +
    '    applications:\n      - { benefit: sickness-allowance, if-refused: ⟦input.refusal-day-unknown paths[p].applications[0].if-refused⟧[] }\n',
  'a claim never filed and refused':
    withSteps(['{ situation: jobseeker, from: 2026-12-01 }']) +
    '    applications:\n      - { benefit: sickness-allowance, filed: never, if-refused: ⟦input.not-together paths[p].applications[0].if-refused⟧[] }\n',
  'a refusal that is certain already': withSteps([
    '{ situation: pension, benefit: disability-pension, appliedOn: 2027-01-01, outcome: ⟦input.not-together paths[p].steps[0].outcome⟧refused, if-refused: [] }',
  ]),
  'a path that is named as a branch': `${withSteps([
    '{ situation: pension, benefit: disability-pension, appliedOn: 2027-01-01, if-refused: [] }',
  ])}  - { name: ⟦input.branch-name-taken paths[p/if-refused].name⟧p/if-refused, steps: [] }\n`,
  'sick pay that ends before the illness': withSteps([
    '{ situation: incapacity, from: 2027-02-01, employerPay: { monthly: 2000, to: ⟦input.ends-before-start paths[p].steps[0].employerPay.to⟧2027-01-31 } }',
  ]),
  'a window that closes before it opens': withSteps([
    '{ situation: jobseeker, from: 2027-02-01, movable: { earliest: 2027-03-01, latest: ⟦input.ends-before-start paths[p].steps[0].movable.latest⟧2027-02-01 } }',
  ]),
  'a pension decided before it was applied for': withSteps([
    '{ situation: pension, benefit: disability-pension, appliedOn: 2027-02-01, decidedOn: ⟦input.decided-before-applied paths[p].steps[0].decidedOn⟧2027-01-31 }',
  ]),
  'a pension without any day': withSteps([
    '⟦input.missing-key paths[p].steps[0].appliedOn⟧{ situation: pension, benefit: disability-pension }',
  ]),
  'a sanction of unknown length': withSteps([
    '⟦input.length-unknown paths[p].steps[0]⟧{ situation: sanction, from: 2027-02-01 }',
  ]),
  'holiday pay of unknown length': withSteps([
    '⟦input.length-unknown paths[p].steps[0]⟧{ situation: periodised-pay, amount: 1000, from: 2027-02-01 }',
  ]),
  'five days of rehabilitative work a week': withSteps([
    '{ situation: service, service: rehabilitative-work, from: 2027-01-04, to: 2027-05-28, daysPerWeek: ⟦input.service-days-per-week paths[p].steps[0].daysPerWeek⟧5 }',
  ]),
  'more than 178 days of rehabilitative work in a year': withSteps([
    '⟦input.service-days-per-year paths[p].steps[0]⟧{ situation: service, service: rehabilitative-work, from: 2027-01-04, to: 2027-12-31 }',
  ]),
  'two applications for the same days':
    withSteps(['{ situation: jobseeker, from: 2026-12-01 }']) +
    '    applications:\n      - { benefit: sickness-allowance }\n      - ⟦input.application-clash paths[p].applications[1]⟧{ benefit: partial-sickness-allowance }\n',
  'a claim decided before it is filed':
    withSteps(['{ situation: jobseeker, from: 2026-12-01 }']) +
    '    applications:\n      - { benefit: sickness-allowance, filed: 2027-02-01, decidedOn: ⟦input.decided-before-applied paths[p].applications[0].decidedOn⟧2027-01-01 }\n',
  'a claim never filed and decided':
    withSteps(['{ situation: jobseeker, from: 2026-12-01 }']) +
    '    applications:\n      - { benefit: sickness-allowance, filed: never, outcome: ⟦input.not-together paths[p].applications[0].outcome⟧granted }\n',
  'a reason for a refusal that is none':
    withSteps(['{ situation: jobseeker, from: 2026-12-01 }']) +
    '    applications:\n      - { benefit: sickness-allowance, reason: ⟦input.not-together paths[p].applications[0].reason⟧late }\n',
  'a claim for what nobody applies for':
    withSteps(['{ situation: jobseeker, from: 2026-12-01 }']) +
    '    applications:\n      - { benefit: ⟦input.unknown-value paths[p].applications[0].benefit⟧wages }\n',
};

const WARNINGS: Record<string, string> = {
  'children against their birth months': withParts(
    'client: { birthDate: 1979-04-12, household: { children: ⟦input.children-disagree client.household.children⟧2, childBirthMonths: [2015-03] } }',
  ),
  'two benefits of the past on the same days': withParts(
    'history:\n  - { benefit: sickness-allowance, from: 2026-01-01, to: 2026-03-31 }\n  - { benefit: labour-market-subsidy, from: ⟦input.history-overlap history[1].from⟧2026-03-31, to: 2026-04-30 }',
  ),
  'more paid days than there are': withParts(
    'history:\n  - { benefit: labour-market-subsidy, from: 2026-03-02, to: 2026-03-08, days: ⟦input.more-days-than-period history[0].days⟧6 }',
  ),
  'paid beyond the end': withParts(
    'history:\n  - { benefit: labour-market-subsidy, from: 2026-03-02, to: 2026-03-08, paidTo: ⟦input.outside-period history[0].paidTo⟧2026-03-09 }',
  ),
  'a certificate written when it had ended': withParts(
    'certificates:\n  - { kind: A, writtenOn: ⟦input.certificate-written-after certificates[0].writtenOn⟧2026-12-24, from: 2026-12-01, to: 2026-12-23 }',
  ),
  'a step after the horizon': withSteps([
    '{ situation: abroad, from: ⟦input.step-outside-horizon paths[p].steps[0].from⟧2028-06-01 }',
  ]),
  'a step before the horizon': withSteps([
    '{ situation: abroad, from: ⟦input.step-outside-horizon paths[p].steps[0].from⟧2026-06-01, to: 2026-11-30 }',
  ]),
  'a partial benefit without work': withSteps([
    '{ situation: incapacity, from: 2027-01-04, to: 2027-02-28, partial: ⟦input.partial-without-work paths[p].steps[0].partial⟧true }',
    '{ situation: work, from: 2027-03-01, monthlyPay: 1000 }',
  ]),
  'rehabilitative work of less than three months': withSteps([
    '{ situation: service, service: rehabilitative-work, from: ⟦input.service-too-short paths[p].steps[0].from⟧2027-05-03, to: 2027-08-01, daysPerWeek: 2 }',
  ]),
  'a stay in hospital outside the illness': withSteps([
    '{ situation: incapacity, from: 2027-01-04, to: 2027-02-28, hospital: [{ from: 2027-02-20, to: ⟦input.outside-period paths[p].steps[0].hospital[0].to⟧2027-03-02 }] }',
  ]),
  'rehabilitation decided on after it began': withSteps([
    '{ situation: rehabilitation, programme: work-trial, from: 2027-01-11, decidedOn: ⟦input.contradiction paths[p].steps[0].decidedOn⟧2027-01-12 }',
  ]),
  'an allowance from a fund without a member': withParts(
    'client: { birthDate: 1979-04-12, unemploymentFund: { member: false, dailyAmount: ⟦input.contradiction client.unemploymentFund.dailyAmount⟧70, daysLeft: ⟦input.contradiction client.unemploymentFund.daysLeft⟧45, baseWage: ⟦input.contradiction client.unemploymentFund.baseWage⟧2000 } }',
  ),
  'a work condition met on a day and not met': withParts(
    'client: { birthDate: 1979-04-12, workCondition: { met: false, metOn: ⟦input.contradiction client.workCondition.metOn⟧2026-05-01 } }',
  ),
  'income of a spouse who is not there': withParts(
    'client: { birthDate: 1979-04-12, household: { spouse: false, spouseMonthlyIncome: ⟦input.contradiction client.household.spouseMonthlyIncome⟧2000 } }',
  ),
  'income of a spouse of whom nothing is said': withParts(
    'client: { birthDate: 1979-04-12, household: [{ spouseMonthlyIncome: ⟦input.contradiction client.household[0].spouseMonthlyIncome⟧2000 }] }',
  ),
  'sick pay beyond the illness': withSteps([
    '{ situation: incapacity, from: 2027-01-04, to: 2027-02-28, employerPay: { monthly: 2000, to: ⟦input.contradiction paths[p].steps[0].employerPay.to⟧2027-03-01 } }',
  ]),
  'the amount of a refused pension': withSteps([
    '{ situation: pension, benefit: disability-pension, appliedOn: 2027-01-04, outcome: refused, monthly: ⟦input.contradiction paths[p].steps[0].monthly⟧900 }',
  ]),
  'more work than full time': withSteps([
    '{ situation: work, monthlyPay: 900, from: 2027-03-01, workingTime: ⟦input.contradiction paths[p].steps[0].workingTime⟧0.41 }',
    '{ situation: work, monthlyPay: 900, from: 2027-01-01, to: 2027-03-01, workingTime: 0.6 }',
  ]),
  'two full-time jobs at once': withSteps([
    '{ situation: work, monthlyPay: 2000, from: 2027-01-01 }',
    '⟦input.contradiction paths[p].steps[1].workingTime⟧{ situation: work, monthlyPay: 2000, from: 2027-01-01 }',
  ]),
  'a refusal after the horizon': withSteps([
    '{ situation: pension, benefit: disability-pension, appliedOn: 2028-01-01, decidedOn: ⟦input.outside-period paths[p].steps[0].decidedOn⟧2028-06-01, if-refused: [] }',
  ]),
  'an illness that history spells otherwise':
    'etuuspolku: 1\nclient: { birthDate: 1979-04-12 }\nhorizon: { from: 2026-12, months: 18 }\nhistory:\n  - { benefit: sickness-allowance, from: 2026-01-01, to: 2026-03-31, illness: back }\n' +
    'paths:\n  - name: p\n    steps:\n      - { situation: incapacity, from: 2027-01-04, to: 2027-02-28, illness: ⟦input.near-illness paths[p].steps[0].illness⟧Back }\n      - { situation: incapacity, from: 2027-04-01, to: 2027-04-30, illness: Back }\n',
  'an incapacity before the horizon of which history tells nothing': withSteps([
    '{ situation: incapacity, from: ⟦input.step-before-horizon paths[p].steps[0].from⟧2026-11-16, to: 2027-01-31 }',
  ]),
  'a cohort that starts elsewhere': withParts('cohort: { start: ⟦input.cohort-start cohort.start⟧2027-01-01 }'),
};

const TEXTS: Record<string, string> = {
  'an identity code': withParts(`note: ⟦input.identity-code note⟧${ARTIFICIAL_CODE}`),
  'a key written twice':
    'etuuspolku: 1\n⟦input.duplicate-key etuuspolku⟧etuuspolku: 1\nclient: { birthMonth: 1979-04 }\nhorizon: { from: 2026-12, months: 1 }\npaths: [{ name: p, steps: [] }]\n',
  'nothing at all': '⟦input.empty-document ⟧',
  'only a comment': '⟦input.empty-document ⟧# nothing\n',
  'a list': '⟦input.not-a-mapping ⟧- etuuspolku: 1\n',
  'a line out of place': 'etuuspolku: 1\n  client⟦input.syntax ⟧: 2\n',
  'two documents': 'etuuspolku: 1\n---\n⟦input.several-documents ⟧etuuspolku: 1\n',
};

describe.each([
  ['error', 'form', FORM],
  ['error', 'facts', FACTS],
  ['error', 'text', TEXTS],
  ['warning', 'facts', WARNINGS],
] as const)('%s in the %s of a scenario', (severity, _, cases) => {
  test.each(Object.entries(cases))('%s', (_name, marked) => {
    const { facts, diagnostics } = expectMarked(marked);
    expect(new Set(diagnostics.map((each) => each.severity))).toEqual(new Set([severity]));
    expect(facts === null).toBe(severity === 'error');
  });
});

/** Tested where bytes, aliases, depth and set values are: hostile, decode and settings.test.ts. */
const TESTED_ELSEWHERE = [
  'input.too-large',
  'input.not-utf8',
  'input.too-many-aliases',
  'input.too-deep',
  'input.nothing-there',
  'input.several-there',
  'input.unknown-figure',
  'input.figure-overlap',
  'input.too-many-values',
  'input.too-many-items',
  'input.more-errors',
  'input.more-warnings',
];

test('every code has a case', () => {
  const marked = [FORM, FACTS, TEXTS, WARNINGS].flatMap((cases) => Object.values(cases));
  const tested = marked.flatMap((each) => unmarked(each).expected.map(({ code }) => code));
  expect([...new Set([...tested, ...TESTED_ELSEWHERE])].sort()).toEqual(Object.keys(INPUT_CODES).sort());
});

test('what is allowed beside these is accepted', () => {
  const steps = [
    '{ situation: work, from: 2027-01-01, monthlyPay: 500, workingTime: 0.5 }',
    '{ situation: work, from: 2027-01-01, monthlyPay: 300, workingTime: 0.2 }',
    '{ situation: other-benefit, benefit: study-grant, monthly: 1, effect: none, from: 2027-01-01 }',
    '{ situation: other-benefit, benefit: parental-allowance, monthly: 1, effect: none, from: 2027-01-01 }',
    '{ situation: service, service: rehabilitative-work, from: 2027-05-03, to: 2027-08-02, daysPerWeek: 2 }',
    '{ situation: service, service: work-trial, from: 2027-05-03, to: 2027-08-02 }',
    '{ situation: rehabilitation, programme: work-trial, from: 2027-09-06, decidedOn: 2027-09-06 }',
    '{ situation: incapacity, from: 2027-01-04, to: 2027-02-28, employerPay: { monthly: 900, to: 2027-02-28 } }',
  ];
  expect(loadScenario(withSteps(steps), 'case.yaml').diagnostics).toEqual([]);
});

test.each([
  ['2027-11-09', []],
  ['2027-11-10', ['input.service-days-per-year']],
])('four days a week from 4.1.2027: the 178th day is Tuesday 9.11., with the end on %s', (to, codes) => {
  const step = `{ situation: service, service: rehabilitative-work, from: 2027-01-04, to: ${to}, daysPerWeek: 4 }`;
  const { diagnostics } = loadScenario(withSteps([step]), 'case.yaml');
  expect(diagnostics.map(({ code }) => code)).toEqual(codes);
});
