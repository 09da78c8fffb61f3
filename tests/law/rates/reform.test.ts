/** Figures of a reform in place of those of law: on its days, and on no other; in its own flow of work, and in no other. */
import { setImmediate } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { day } from '../../../src/calendar/day.js';
import { changeDays, figureOn, figuresInForce, lawOn } from '../../../src/law/rates/index.js';
import { underReform } from '../../../src/law/rates/lawInForce.js';
import { figuresRead, startReadLog } from '../../../src/law/rates/readLog.js';
import type { Reform } from '../../../src/law/rates/reform.js';

function reform(from: string, to: string | null, value: number, rate: Reform['rows'][number]['rate'] = BASE): Reform {
  return { name: `${value}`, hash: '', rows: [{ rate, from: day(from), to: to === null ? null : day(to), value }] };
}

/** 35.72 from 1.8.2022, 37.21 from 1.1.2023. */
const BASE = 'unemployment.base-amount';

function amountsOn(under: Reform, days: readonly string[]): number[] {
  return underReform(under, () => days.map((iso) => lawOn(day(iso))(BASE)));
}

describe('the days of a row', () => {
  test('both ends are in, the days before and after are those of law', () => {
    const days = ['2027-02-14', '2027-02-15', '2027-02-20', '2027-02-21'];
    expect(amountsOn(reform('2027-02-15', '2027-02-20', 40), days)).toEqual([3721, 4000, 4000, 3721]);
  });

  test('a row of one day', () => {
    const days = ['2027-02-14', '2027-02-15', '2027-02-16'];
    expect(amountsOn(reform('2027-02-15', '2027-02-15', 40), days)).toEqual([3721, 4000, 3721]);
  });

  test('without an end it holds to the last year', () => {
    expect(amountsOn(reform('2027-02-15', null, 40), ['2027-02-14', '2028-01-01', '2030-12-31'])).toEqual([
      3721, 4000, 4000,
    ]);
  });

  test('a change of law under it is taken up when it ends', () => {
    const days = ['2022-11-30', '2022-12-01', '2023-01-01', '2023-01-31', '2023-02-01'];
    expect(amountsOn(reform('2022-12-01', '2023-01-31', 40), days)).toEqual([3572, 4000, 4000, 4000, 3721]);
  });

  test('it may begin and end with the law', () => {
    const days = ['2022-12-31', '2023-01-01', '2023-01-02'];
    expect(amountsOn(reform('2022-08-01', '2022-12-31', 40), days)).toEqual([4000, 3721, 3721]);
    expect(amountsOn(reform('2023-01-01', null, 40), days)).toEqual([3572, 4000, 4000]);
  });

  test('several rows of one figure follow one another in any order', () => {
    const rows = [reform('2027-03-01', null, 42), reform('2027-02-01', '2027-02-28', 40)].flatMap((each) => each.rows);
    const days = ['2027-01-31', '2027-02-01', '2027-02-28', '2027-03-01'];
    expect(amountsOn({ name: 'two', hash: '', rows }, days)).toEqual([3721, 4000, 4000, 4200]);
  });
});

describe('what is said of it', () => {
  test('a figure of the reform has its status, also after 2027; what follows it is projected as before', () => {
    const under = reform('2027-12-01', '2028-01-31', 40);
    const statuses = underReform(under, () =>
      ['2027-11-30', '2027-12-01', '2028-01-31', '2028-02-01'].map((iso) => figureOn(BASE, day(iso))?.status),
    );
    expect(statuses).toEqual(['enacted', 'reform', 'reform', 'projected']);
  });

  test('its days are days of change', () => {
    const under = reform('2027-02-15', '2027-02-20', 40);
    const added = underReform(under, () => changeDays().filter((each) => !ENACTED_CHANGES.includes(each)));
    expect(added).toEqual([day('2027-02-15'), day('2027-02-21')]);
  });

  test('what was read is logged with the status of each day', () => {
    const read = underReform(reform('2027-02-15', null, 40), () => {
      startReadLog();
      lawOn(day('2027-02-14'))(BASE);
      lawOn(day('2027-02-15'))(BASE);
      return figuresRead();
    });
    expect(read.map(({ from, value, status }) => [from, value, status])).toEqual([
      ['2023-01-01', 37.21, 'enacted'],
      ['2027-02-15', 40, 'reform'],
    ]);
  });
});

const ENACTED_CHANGES = changeDays();

describe('nothing of it stays', () => {
  test('after the work, also after work that fails', () => {
    expect(() =>
      underReform(reform('2021-01-01', null, 40), () => {
        throw new Error('stopped');
      }),
    ).toThrow('stopped');
    expect(lawOn(day('2027-02-15'))(BASE)).toBe(3721);
    expect(figuresInForce()[BASE].versions.some(({ status }) => status === 'reform')).toBe(false);
  });

  test('in work that goes on at the same time', async () => {
    const amount = async () => {
      await setImmediate();
      const first = lawOn(day('2027-02-15'))(BASE);
      await setImmediate();
      return [first, lawOn(day('2027-02-15'))(BASE)];
    };
    const [forty, law, fifty] = await Promise.all([
      underReform(reform('2021-01-01', null, 40), amount),
      amount(),
      underReform(reform('2021-01-01', null, 50), amount),
    ]);
    expect([forty, law, fifty]).toEqual([
      [4000, 4000],
      [3721, 3721],
      [5000, 5000],
    ]);
  });
});
