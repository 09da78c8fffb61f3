/** rehabilitation.md §9 and the euros of §17: "doc" are published, "calc" are computed in the law file. */
import { describe, expect, it } from 'vitest';
import { day } from '../../src/calendar/day.js';
import { figureOn, lawOn } from '../../src/law/rates/index.js';
import {
  partialRehabilitationRate,
  pensionerRate,
  rateByIncome,
  waitingPay,
} from '../../src/law/rehabilitation/amount.js';
import type { ProgrammeCode } from '../../src/law/rehabilitation/programmes.js';
import { benefitBasedIncome } from '../../src/law/sickness/annualIncome.js';
import { cents } from '../../src/money/cents.js';
import { exactly } from '../../src/money/exact.js';
import { paidIn, run } from '../support/case.js';
import { atMinimum, dailyOn, rehab } from '../support/rehabilitation.js';

/** A course of 2 March of the year, paid from the next day by the income formula. */
function courseRate(
  year: number,
  client: object,
  programme: ProgrammeCode = 'occupational-health-work-trial',
): number | null {
  const result = run({ from: `${year}-03`, client, steps: [rehab(programme, `${year}-03-01`)] });
  return result.days.find((each) => each.paid)?.paid?.amount ?? null;
}

describe('G-17, G-19, G-21: wages of the review period', () => {
  it.each([
    [2021, 24_000, 50_45],
    [2021, 36_000, 74_97],
    [2021, 48_000, 82_18],
    [2023, 24_000, 50_39],
    [2023, 36_000, 75_59],
    [2023, 48_000, 85_54],
    [2025, 24_000, 51_20],
    [2025, 36_000, 68_23],
    [2025, 48_000, 73_72],
  ])('start %i, wages %i: %i cents a day', (year, grossTotal, expected) => {
    expect(courseRate(year, { annualIncome: { grossTotal } })).toBe(expected);
  });
});

describe('G-23, G-25: a year of unemployment benefit before a start in March 2026', () => {
  it.each([
    [37.21, { average: 32_04, yearly: 13_731_43, income: 13_822_97 }, 32_25],
    [75, { average: 64_57, yearly: 27_672_86, income: 27_857_35 }, 65_00],
  ])('%d € a day', (dailyAmount, steps, expected) => {
    const gross = cents(dailyAmount * 260);
    expect(benefitBasedIncome(lawOn(day('2026-03-02')), { gross, workingDays: 302 })).toEqual(steps);
    const result = run({
      from: '2026-03',
      history: [{ benefit: 'labour-market-subsidy', from: '2024-06-03', to: '2026-02-28', dailyAmount }],
      steps: [rehab('vocational-training', '2026-03-02')],
    });
    expect(dailyOn(result, '2026-03-02')).toBe(expected);
  });
});

describe('G-27: vocational rehabilitation begun before 2024, wages 24,000', () => {
  it.each([
    [2021, 54_05],
    [2022, 54_10],
    [2023, 53_99],
  ])('start %i: %i cents a day', (year, expected) => {
    expect(courseRate(year, { annualIncome: { grossTotal: 24_000 } }, 'work-ability-course')).toBe(expected);
  });

  it('G-07: three quarters of the income ÷ 300, without bend or ceiling', () => {
    const law = lawOn(day('2023-06-01'));
    expect(rateByIncome(law, 'work-trial', exactly(cents(30_000)))).toBe(75_00);
    expect(rateByIncome(law, 'work-trial', exactly(cents(120_000)))).toBe(300_00);
    expect(rateByIncome(law, 'rehabilitation-course', exactly(cents(30_000)))).toBe(70_00);
  });
});

describe('G-03, G-04, G-16, G-35: minimum amounts', () => {
  it('G-03: on a day of 2024, 36.91 when it began in 2023, 31.99 when in 2024: about 13 % less', () => {
    const began = (start: string): number | null =>
      dailyOn(atMinimum({ from: '2024-06', steps: [rehab('vocational-training', start)] }), '2024-06-17');
    expect(began('2023-05-02')).toBe(36_91);
    expect(began('2024-05-02')).toBe(31_99);
    expect(Math.round((1 - 31.99 / 36.91) * 100)).toBe(13);
  });

  it('G-04: the 25 working days of January 2024 at the minimum are 799.75 €', () => {
    const result = atMinimum({
      from: '2024-01',
      history: [{ benefit: 'labour-market-subsidy', from: '2023-10-02', to: '2023-12-31' }],
      steps: [rehab('vocational-training', '2024-01-01')],
    });
    expect(paidIn(result, '2024-01', 'rehabilitation-allowance')).toEqual({ days: 25, gross: 799_75 });
  });

  it('G-16: the 25 working days of June 2021 of a young person are 837.75 €', () => {
    const result = atMinimum({
      from: '2021-06',
      birth: '2003-01-10',
      steps: [rehab('young-persons-plan', '2021-02-01')],
    });
    expect(paidIn(result, '2021-06', 'young-persons-rehabilitation-allowance')).toEqual({ days: 25, gross: 837_75 });
  });

  it('G-35: March 2026 in mode WHOLE at the minimum is 26 × 31.99 = 831.74 €', () => {
    const result = atMinimum({ from: '2026-03', steps: [rehab('vocational-training', '2026-02-02')] });
    expect(paidIn(result, '2026-03', 'rehabilitation-allowance')).toEqual({ days: 26, gross: 831_74 });
  });

  it('G-05, G-06: the published minimum amounts of 2019, the first year that is stored', () => {
    expect(figureOn('rehabilitation.minimum-vocational', day('2019-06-01'))?.value).toBe(31.39);
    expect(figureOn('sickness.minimum', day('2019-06-01'))?.value).toBe(27.86);
  });
});

describe('§9.5: minimum by day paid', () => {
  const ROWS: [date: string, ordinary: number, higher: number][] = [
    ['2021-06-15', 29_05, 33_51],
    ['2022-06-15', 29_67, 34_23],
    ['2022-10-14', 30_71, 35_43],
    ['2023-06-15', 31_99, 36_91],
    ['2024-06-14', 31_99, 36_91],
    ['2025-06-13', 31_99, 36_91],
    ['2026-06-15', 31_99, 36_91],
    ['2027-06-15', 31_99, 36_91],
  ];
  it.each(ROWS)('%s', (date, ordinary, higher) => {
    const daily = (programme: ProgrammeCode): number | null =>
      dailyOn(atMinimum({ from: date.slice(0, 7), steps: [rehab(programme, '2020-12-01')] }), date);
    expect(daily('vocational-training')).toBe(higher);
    expect(daily('substance-rehabilitation')).toBe(ordinary);
  });

  it('a start from 2024 on never brings the higher minimum', () => {
    for (const from of ['2024-06', '2025-06', '2026-06', '2027-06']) {
      const result = atMinimum({ from, steps: [rehab('vocational-training', '2024-01-01')] });
      expect(dailyOn(result, `${from}-16`) ?? dailyOn(result, `${from}-17`)).toBe(31_99);
    }
  });
});

describe('§9.6, G-01: beside a full pension', () => {
  it('1,500 € a month brings 6.00 € a day', () => {
    expect(pensionerRate(lawOn(day('2026-03-02')), cents(1500))).toBe(6_00);
    const result = atMinimum({
      from: '2026-04',
      history: [],
      steps: [
        {
          situation: 'pension',
          benefit: 'disability-pension',
          from: '2026-04-01',
          decidedOn: '2026-03-02',
          monthly: 1500,
        },
        rehab('vocational-training', '2026-04-02'),
      ],
      months: 2,
    });
    // 2.4. + 30 days = 2.5., a Saturday.
    expect(dailyOn(result, '2026-04-30')).toBeNull();
    expect(dailyOn(result, '2026-05-02')).toBe(6_00);
  });
});

describe('§9.2: bends and deductions by year of start', () => {
  it.each([
    [2021, 32_011, 9.91, 20],
    [2022, 32_797, 9.83, 20],
    [2023, 34_043, 10.01, 20],
    [2024, 35_769, 8.95, 20],
    [2025, 28_241, 8.58, 15],
    [2026, 28_899, 9.07, 15],
    [2027, 29_827, 9.01, 15],
  ])(
    '%i: at the bend 70 %, above it the upper share of the bend, wages less the deduction',
    (year, bend, deduction, share) => {
      const at = Math.round((bend * 100 * 0.7) / 300);
      expect(courseRate(year, { annualIncome: { decided: bend } })).toBe(at);
      const above = Math.round((bend * 100 * 0.7 + 300_000_00 * (share / 100)) / 300);
      expect(courseRate(year, { annualIncome: { decided: bend + 300_000 } })).toBe(above);
      const wages = Math.round((20_000_00 * (1 - deduction / 100) * 0.7) / 300);
      expect(courseRate(year, { annualIncome: { grossTotal: 20_000 } })).toBe(wages);
    },
  );
});

it('G-02: granted from May 2024, the review period is 1.4.2023–31.3.2024', () => {
  const wages = (month: string): number | null =>
    dailyOn(
      run({
        from: '2024-05',
        client: { annualIncome: { wages: [{ month, gross: 24_000 }] } },
        steps: [rehab('substance-rehabilitation', '2024-05-02')],
      }),
      '2024-05-31',
    );
  // 24,000 × 0.9105 × 70 % ÷ 300 = 50.988 €
  expect([wages('2023-03'), wages('2023-04'), wages('2024-03'), wages('2024-04')]).toEqual([
    31_99, 50_99, 50_99, 31_99,
  ]);
});

it('G-30: 80 % of 31.99, 36.91 and 35.43', () => {
  const law = lawOn(day('2026-03-02'));
  expect([31.99, 36.91, 35.43].map((each) => waitingPay(law, cents(each)))).toEqual([25_59, 29_53, 28_34]);
});

it('§9.1: half of 31.99 is 16.00, below the minimum', () => {
  expect(partialRehabilitationRate(lawOn(day('2026-03-02')), cents(31.99))).toBe(16_00);
});

it("G-42: wages of 1,000 € in a young person's rehabilitation: no deduction before 2025, then 200.25 ÷ 25 = 8.01 a day", () => {
  const result = atMinimum({
    from: '2024-12',
    months: 2,
    birth: '2006-06-01',
    steps: [
      rehab('young-persons-plan', '2024-09-02'),
      { situation: 'work', from: '2024-10-01', monthlyPay: 1000, workingTime: 0.3 },
    ],
  });
  expect(dailyOn(result, '2024-12-30')).toBe(31_99);
  expect(dailyOn(result, '2025-01-02')).toBe(23_98);
});

it('§9.8: the pay that is free is 25 × the minimum of the day: 726.25, 741.75, 767.75, 799.75', () => {
  // One cent over the limit is 0.0004 € a day; 12.50 € over is exactly 0.50 a day.
  const paidWith = (date: string, monthlyPay: number): number | null =>
    dailyOn(
      atMinimum({
        from: date.slice(0, 7),
        steps: [
          rehab('vocational-training', '2020-12-01'),
          { situation: 'work', from: '2020-12-01', monthlyPay, workingTime: 0.3 },
        ],
      }),
      date,
    );
  expect([paidWith('2021-06-15', 726.25), paidWith('2021-06-15', 738.75)]).toEqual([33_51, 33_01]);
  expect([paidWith('2022-06-15', 741.75), paidWith('2022-06-15', 754.25)]).toEqual([34_23, 33_73]);
  expect([paidWith('2022-10-14', 767.75), paidWith('2022-10-14', 780.25)]).toEqual([35_43, 34_93]);
  expect([paidWith('2026-06-15', 799.75), paidWith('2026-06-15', 812.25)]).toEqual([36_91, 36_41]);
});

it('§9.7: running amounts follow the earnings-related pension index until 2023', () => {
  // Start 2021: 30,000 × 75 % ÷ 300 = 75.00; × 2691/2631 = 76.7104; × 2874/2631 = 81.9270; then no more.
  const onDay = (date: string): number | null =>
    dailyOn(
      run({
        from: date.slice(0, 7),
        client: { annualIncome: { decided: 30_000 } },
        steps: [rehab('vocational-training', '2021-03-01')],
      }),
      date,
    );
  expect(onDay('2021-12-31')).toBe(75_00);
  expect(onDay('2022-01-03')).toBe(76_71);
  expect(onDay('2022-08-01')).toBe(76_71);
  expect(onDay('2023-01-02')).toBe(81_93);
  expect(onDay('2024-01-02')).toBe(81_93);
  expect(onDay('2027-06-15')).toBe(81_93);
});
