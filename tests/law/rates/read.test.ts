import { readdirSync, readFileSync } from 'node:fs';
import { expect, test, vi } from 'vitest';
import { type Day, day } from '../../../src/calendar/day.js';
import { checkpointsOf } from '../../../src/checkpoints/checkpoints.js';
import { findingsOf } from '../../../src/findings/findings.js';
import { lastAppealDay } from '../../../src/law/appeal.js';
import { BENEFITS } from '../../../src/law/benefits.js';
import { FIGURES } from '../../../src/law/rates/figures.js';
import type { FigureName, LawReader } from '../../../src/law/rates/index.js';
import { annualTax } from '../../../src/law/tax/annualTax.js';
import { withholdingOn } from '../../../src/law/tax/withholding.js';
import { cents, ZERO } from '../../../src/money/cents.js';
import { moneyOf } from '../../../src/payments/payments.js';
import type { CaseFacts } from '../../../src/scenario/facts.js';
import { loadScenario } from '../../../src/scenario/load.js';
import { simulate } from '../../../src/simulation/simulate.js';
import type { CaseText } from '../../support/case.js';
import { factsOf } from '../../support/scenarioDocument.js';

import { readSafetyNet } from './safetyNetReads.js';

const read = vi.hoisted(() => new Set<string>());

vi.mock(import('../../../src/law/rates/index.js'), async (importOriginal) => {
  const original = await importOriginal();
  const remembering = (law: LawReader): LawReader => {
    return (name) => {
      read.add(name);
      return law(name);
    };
  };
  return {
    ...original,
    lawOn: (value: Day, projected?: Set<FigureName>) => remembering(original.lawOn(value, projected)),
    readingOn: (value: Day, projected?: Set<FigureName>) => {
      const { law, figures } = original.readingOn(value, projected);
      return { law: remembering(law), figures };
    },
  };
});

const SCENARIOS = new URL('../../../scenarios/', import.meta.url);

function examples(): CaseFacts[] {
  return readdirSync(SCENARIOS)
    .filter((file) => file.endsWith('.yaml'))
    .map((file) => loadScenario(readFileSync(new URL(file, SCENARIOS), 'utf8'), file).facts)
    .filter((facts) => facts !== null);
}

/** What the examples leave out. */
const CASES: Readonly<Record<string, CaseText>> = {
  'one child, two, three': {
    from: '2023-03',
    client: { households: [1, 2, 3].map((children, i) => ({ from: `2023-0${3 + i}-01`, children })) },
    months: 3,
    steps: [{ situation: 'jobseeker', from: '2023-01-01' }],
  },
  'a family with other income': {
    from: '2021-02',
    household: { spouse: true, children: 2 },
    client: { otherIncome: [{ kind: 'rental', monthly: 1900 }], unemploymentWaiting: 'served' },
    steps: [{ situation: 'jobseeker', from: '2021-01-01' }],
  },
  'a service begun before 2025': {
    from: '2024-11',
    steps: [
      { situation: 'jobseeker', from: '2024-10-01' },
      { situation: 'service', service: 'coaching', from: '2024-11-04' },
    ],
  },
  'no vocational qualification, and every sanction': {
    from: '2025-03',
    months: 10,
    client: { vocationalQualification: false },
    steps: [
      { situation: 'jobseeker', from: '2025-03-03' },
      { situation: 'sanction', cause: 'resignation', from: '2025-03-03' },
      { situation: 'sanction', cause: 'own-fault', from: '2025-05-05' },
      { situation: 'sanction', cause: 'refused-job', from: '2025-07-07' },
      { situation: 'sanction', cause: 'short-job', from: '2025-09-01' },
      { situation: 'sanction', cause: 'neglect', from: '2025-11-03' },
    ],
  },
  'claims filed on a day': {
    from: '2026-09',
    applications: [
      { benefit: 'general-social-security-benefit', filed: '2027-01-15' },
      { benefit: 'sickness-allowance', filed: '2027-01-15' },
      { benefit: 'rehabilitation-allowance', filed: '2027-05-15' },
    ],
    steps: [{ situation: 'jobseeker', from: '2026-09-01' }],
  },
  'earnings-related allowance with its steps': {
    from: '2025-01',
    months: 12,
    client: {
      workCondition: { met: true, metOn: '2024-12-02' },
      fund: { member: true, daysLeft: 400, baseWage: 4200 },
      unemploymentWaiting: 'served',
    },
    steps: [
      { situation: 'jobseeker', from: '2025-01-01' },
      { situation: 'work', from: '2025-06-01', to: '2025-06-30', monthlyPay: 900, workingTime: 0.3 },
    ],
  },
  'a new illness after a maximum, past its 150th day': {
    from: '2025-01',
    months: 20,
    steps: [
      { situation: 'incapacity', from: '2025-01-02', to: '2025-12-31', illness: 'back' },
      { situation: 'incapacity', from: '2026-01-02', illness: 'depression' },
    ],
  },
  'work after a maximum, and the old illness again': {
    from: '2025-01',
    months: 6,
    history: [{ decision: 'sickness-maximum', lastDay: '2024-12-31', illness: 'back' }],
    steps: [
      { situation: 'work', from: '2025-01-01', to: '2025-03-10', monthlyPay: 2500 },
      { situation: 'incapacity', from: '2025-03-11', illness: 'back' },
    ],
  },
  'half of the work, half of the allowance': {
    from: '2024-02',
    months: 2,
    client: { annualIncome: { decided: 30_000 } },
    steps: [
      { situation: 'work', from: '2024-01-01', monthlyPay: 1200, workingTime: 0.5 },
      { situation: 'incapacity', from: '2024-02-01', partial: true },
    ],
  },
  'wages of the review period': {
    from: '2026-03',
    client: { annualIncome: { wages: [{ month: '2025-06', gross: 2000 }] } },
    steps: [{ situation: 'incapacity', from: '2026-03-02' }],
  },
  'born in 2009': {
    from: '2027-03',
    birth: '2009-02-01',
    steps: [
      { situation: 'incapacity', from: '2027-03-01', to: '2027-03-20' },
      { situation: 'rehabilitation', programme: 'young-persons-plan', from: '2027-03-22' },
    ],
  },
  'training begun before 2024, with pay': {
    from: '2023-10',
    months: 6,
    client: { annualIncome: { decided: 24_000 } },
    steps: [
      { situation: 'rehabilitation', programme: 'vocational-training', from: '2023-10-02' },
      { situation: 'work', from: '2024-01-01', monthlyPay: 1100, workingTime: 0.4 },
    ],
  },
  'courses, one after another': {
    from: '2025-09',
    months: 3,
    steps: [
      { situation: 'rehabilitation', programme: 'rehabilitation-course', from: '2025-09-01', to: '2025-09-12' },
      { situation: 'rehabilitation', programme: 'individual-rehabilitation', from: '2025-11-03', to: '2025-11-20' },
    ],
  },
  'a course again within 30 days': {
    from: '2025-09',
    months: 2,
    steps: [
      { situation: 'rehabilitation', programme: 'psychotherapy', from: '2025-09-01', to: '2025-09-30', hoursPerDay: 5 },
      { situation: 'rehabilitation', programme: 'skills-course', from: '2025-10-13', to: '2025-10-24' },
    ],
  },
  'partial rehabilitation allowance': {
    from: '2025-09',
    client: { annualIncome: { decided: 30_000 } },
    steps: [
      { situation: 'work', from: '2025-08-01', monthlyPay: 1200, workingTime: 0.5 },
      { situation: 'rehabilitation', programme: 'work-ability-course', from: '2025-09-01', partial: true },
    ],
  },
  'a pensioner in training, the pension by the table': {
    from: '2026-01',
    months: 4,
    steps: [
      {
        situation: 'pension',
        benefit: 'disability-pension',
        from: '2026-01-01',
        appliedOn: '2025-10-01',
        decidedOn: '2025-12-01',
      },
      { situation: 'rehabilitation', programme: 'vocational-training', from: '2026-02-02' },
    ],
  },
  'a pension by the table of a couple': {
    from: '2026-01',
    household: { spouse: true },
    steps: [
      {
        situation: 'pension',
        benefit: 'rehabilitation-subsidy',
        from: '2026-01-01',
        appliedOn: '2025-10-01',
        decidedOn: '2025-12-01',
      },
    ],
  },
  'rehabilitative work': {
    from: '2026-01',
    months: 4,
    steps: [
      { situation: 'jobseeker', from: '2026-01-01' },
      { situation: 'service', service: 'rehabilitative-work', from: '2026-01-05', daysPerWeek: 4 },
    ],
  },
};

const DAILY_AMOUNTS = [20, 40, 50, 70, 95, 120, 400].map(cents);

/** The tax of a year with the highest income of each scale, with pension and church. */
function taxEveryYear(): void {
  for (const year of [2021, 2023, 2024, 2026]) {
    for (const pensions of [ZERO, cents(30_000)]) {
      const income = { benefits: cents(200_000), pensions, wages: ZERO, other: ZERO };
      annualTax({ year, income, municipalShare: 'average', churchShare: 'average', age: 50 });
    }
  }
}

/** Tax is withheld from every benefit, with and without a card. */
function withholdEverywhere(): void {
  const usual = { atMinimum: false, besidePension: false, fullPension: false, earlierYear: false };
  for (const benefit of BENEFITS) {
    for (const each of [{}, { atMinimum: true }, { besidePension: true }, { earlierYear: true }]) {
      for (const perDay of DAILY_AMOUNTS) {
        const payment = { ...usual, ...each, benefit, perDay };
        withholdingOn(day('2025-12-31'), payment, { benefitCard: null, wageCard: null });
        withholdingOn(day('2025-12-31'), payment, { benefitCard: null, wageCard: 20_000 });
      }
    }
  }
}

test('every figure of law is read by some rule', () => {
  withholdEverywhere();
  taxEveryYear();
  readSafetyNet();
  for (const facts of [...examples(), ...Object.values(CASES).map(factsOf)]) {
    for (const path of facts.paths) {
      const result = simulate(facts, path);
      findingsOf(facts, result);
      moneyOf(facts, result);
      checkpointsOf(facts, result, moneyOf(facts, result));
    }
  }
  lastAppealDay(day('2026-12-01'));
  const unread = (Object.keys(FIGURES) as FigureName[]).filter((name) => !read.has(name));
  expect(unread).toEqual([]);
});
