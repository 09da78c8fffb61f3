/** What a reform makes of each family's euros, reckoned by hand; the days before and after it are those of law. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { caseAnswerOf } from '../../src/answer/caseAnswer.js';
import { day } from '../../src/calendar/day.js';
import { guaranteePension, nationalPension } from '../../src/law/pension/amount.js';
import { FIGURE_NAMES } from '../../src/law/rates/figures.js';
import { type FigureName, figureOn, lawOn } from '../../src/law/rates/index.js';
import { underReform } from '../../src/law/rates/lawInForce.js';
import type { Reform } from '../../src/law/rates/reform.js';
import { cents } from '../../src/money/cents.js';
import { moneyOf } from '../../src/payments/payments.js';
import type { PathFacts } from '../../src/scenario/facts.js';
import { simulate } from '../../src/simulation/simulate.js';
import { type CaseText, caseOf, paidIn, run } from '../support/case.js';
import { rehab } from '../support/rehabilitation.js';

function reformOf(rate: FigureName, value: number, from: string, to: string | null = null): Reform {
  return { name: 'test', hash: '', rows: [{ rate, from: day(from), to: to === null ? null : day(to), value }] };
}

/** Daily amounts in cents. */
function dailyOn(reform: Reform, text: CaseText, days: readonly string[]): (number | undefined)[] {
  const { days: results } = underReform(reform, () => run(text));
  return days.map((iso) => results.find((each) => each.day === day(iso))?.paid?.amount);
}

/** December 2026 begins on a Tuesday and has 23 weekdays. */
const UNEMPLOYED: CaseText = {
  from: '2026-12',
  history: [{ benefit: 'general-social-security-benefit', from: '2026-05-01', to: '2026-11-30' }],
  steps: [{ situation: 'jobseeker', from: '2026-12-01' }],
};

describe('unemployment: a full amount of 40 € instead of 37.21 €', () => {
  test('for a month: 23 × 40.00', () => {
    const result = underReform(reformOf('unemployment.base-amount', 40, '2026-12-01'), () => run(UNEMPLOYED));
    expect(paidIn(result, '2026-12', 'general-social-security-benefit')).toEqual({ days: 23, gross: 92_000 });
  });

  test('from Tuesday 15 to Thursday 17 December: 3 × 40.00 + 20 × 37.21', () => {
    const reform = reformOf('unemployment.base-amount', 40, '2026-12-15', '2026-12-17');
    const days = ['2026-12-14', '2026-12-15', '2026-12-17', '2026-12-18'];
    expect(dailyOn(reform, UNEMPLOYED, days)).toEqual([3721, 4000, 4000, 3721]);
    const result = underReform(reform, () => run(UNEMPLOYED));
    expect(paidIn(result, '2026-12', 'general-social-security-benefit').gross).toBe(12_000 + 74_420);
  });

  // 40.00 × 21.5 = 860.00; (600.00 − 311.00) × 50 % = 144.50; 715.50 ÷ 21.5 = 33.279… → 33.28.
  test('under the means test: own income of 600 € leaves 33.28 € a day', () => {
    const otherIncome = [{ kind: 'rental', monthly: 600, from: '2026-01-01', to: '2030-12-31' }];
    const text = { ...UNEMPLOYED, client: { otherIncome } };
    const reform = reformOf('unemployment.base-amount', 40, '2026-12-01');
    expect(dailyOn(reform, text, ['2026-12-07'])).toEqual([3328]);
  });

  test('as many days of waiting as the reform says', () => {
    const text: CaseText = { ...UNEMPLOYED, history: [], client: { unemploymentWaiting: 'unserved' } };
    const paid = (days: number) => {
      const result = underReform(reformOf('unemployment.waiting-days', days, '2026-12-01'), () => run(text));
      return paidIn(result, '2026-12', 'general-social-security-benefit').days;
    };
    expect([paid(7), paid(0), paid(10)]).toEqual([23 - 7, 23, 23 - 10]);
  });
});

describe('sickness: a smallest allowance of 35 € instead of 31.99 €', () => {
  // The onset on Thursday 1 October and nine working days; paid from Tuesday 13 October. No income, no earlier benefit.
  const ILL: CaseText = {
    from: '2026-10',
    months: 2,
    steps: [{ situation: 'incapacity', from: '2026-10-01', certificate: 'B' }],
    certificates: [{ kind: 'B', writtenOn: '2026-10-01', from: '2026-10-01', to: '2026-11-30' }],
  };

  test('from Saturday 7 to Tuesday 10 November', () => {
    const reform = reformOf('sickness.minimum', 35, '2026-11-07', '2026-11-10');
    const days = ['2026-10-12', '2026-10-13', '2026-11-06', '2026-11-07', '2026-11-10', '2026-11-11'];
    expect(dailyOn(reform, ILL, days)).toEqual([undefined, 3199, 3199, 3500, 3500, 3199]);
  });

  test('a waiting period of five days instead of nine', () => {
    const reform = reformOf('sickness.waiting-working-days', 5, '2026-10-01');
    expect(dailyOn(reform, ILL, ['2026-10-07', '2026-10-08'])).toEqual([undefined, 3199]);
  });
});

describe('rehabilitation begun since 2024: a smallest allowance of 40 € instead of 31.99 €', () => {
  const IN_TRAINING: CaseText = {
    from: '2026-03',
    client: { annualIncome: { decided: 0 } },
    steps: [rehab('vocational-training', '2026-02-02')],
  };

  test('from Saturday 14 to Tuesday 17 March', () => {
    const reform = reformOf('sickness.minimum', 40, '2026-03-14', '2026-03-17');
    const days = ['2026-03-13', '2026-03-14', '2026-03-17', '2026-03-18'];
    expect(dailyOn(reform, IN_TRAINING, days)).toEqual([3199, 4000, 4000, 3199]);
  });
});

// 1,100.00 − 804.52.
test('pensions: a guarantee pension of 1,100 € leaves 295.48 € beside the national pension of 2027', () => {
  const beside = (iso: string) => {
    const law = lawOn(day(iso));
    const { monthly } = nationalPension(law, { couple: false, others: cents(0) });
    return guaranteePension(law, monthly, cents(0)).monthly;
  };
  const reform = reformOf('pension.guarantee', 1100, '2027-03-01', '2027-03-31');
  const days = ['2027-02-28', '2027-03-01', '2027-03-31', '2027-04-01'];
  // In law 1,012.88 − 804.52 = 208.36.
  expect(underReform(reform, () => days.map(beside))).toEqual([20_836, 29_548, 29_548, 20_836]);
});

// Four weeks: 20 × 37.21 = 744.20; in law a fifth, 148.84, is withheld; a tenth is 74.42.
test('tax: a tenth withheld instead of a fifth', () => {
  const facts = caseOf(UNEMPLOYED);
  const first = () => {
    const { payments } = moneyOf(facts, simulate(facts, facts.paths[0] as PathFacts));
    return payments.map(({ gross, withheld, net }) => [gross, withheld, net])[0];
  };
  const reform = reformOf('tax.withheld-unemployment', 10, '2026-12-01');
  expect([first(), underReform(reform, first)]).toEqual([
    [74_420, 14_884, 59_536],
    [74_420, 7_442, 66_978],
  ]);
});

describe('a reform that says what the law says', () => {
  const NAMES = readdirSync('scenarios').filter((name) => name.endsWith('.yaml'));

  /** From the first day of 2026 on: figures that change later are left as they are. */
  const SAME: Reform = {
    name: 'same',
    hash: '',
    rows: FIGURE_NAMES.flatMap((rate) => {
      const now = figureOn(rate, day('2026-01-01'));
      const last = figureOn(rate, day('2027-12-31'));
      return now && now.value === last?.value ? [{ rate, from: day('2026-01-01'), to: null, value: now.value }] : [];
    }),
  };

  test.each(NAMES)('leaves every day, euro and finding of %s as it is', (name) => {
    const bytes = readFileSync(`scenarios/${name}`);
    const shown = () => {
      const asked = { annualTax: true, safetyNet: true };
      const { answer } = caseAnswerOf(bytes, name, { asked, options: {} });
      return answer?.paths.map(({ result, money, safetyNet, findings }) => [
        result.days.map(({ day: on, paid, covers }) => [on, paid?.benefit, paid?.amount, covers]),
        money.payments.map(({ date, gross, withheld, net }) => [date, gross, withheld, net]),
        safetyNet?.months,
        findings.map(({ code, from, to, loss }) => [code, from, to, loss]),
      ]);
    };
    expect(SAME.rows.length).toBeGreaterThan(150);
    expect(underReform(SAME, shown)).toEqual(shown());
  });
});
