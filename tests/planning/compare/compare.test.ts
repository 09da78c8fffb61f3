import { describe, expect, test } from 'vitest';
import { formatDay, formatMonth, type Month } from '../../../src/calendar/day.js';
import type { ComparedPath } from '../../../src/planning/compare/comparison.js';
import { compared, madeAnswer } from './made.js';

const euros = (amount: number | null) => (amount === null ? null : amount / 100);
const month = (value: Month | null) => value && formatMonth(value);
const differences = ({ months }: ComparedPath) => months.map((each) => euros(each.difference));
const sums = ({ months }: ComparedPath) => months.map((each) => euros(each.cumulative));

/** The path beside `stay`. */
function beside(stay: readonly number[], other: readonly number[]): ComparedPath {
  return compared(madeAnswer({ stay: { net: stay }, other: { net: other } })).paths[1] as ComparedPath;
}

describe('differences', () => {
  test('are what the path has more, month by month and added up', () => {
    // 500-600 = -100; 700-600 = +100; 750-600 = +150. Added up: -100, 0, +150.
    const other = beside([600, 600, 600], [500, 700, 750]);
    expect(differences(other)).toEqual([-100, 100, 150]);
    expect(sums(other)).toEqual([-100, 0, 150]);
    expect(euros(other.summary.difference)).toBe(150);
  });

  test('hold tax-free money: 600 + 36 against 620', () => {
    const answer = madeAnswer({ stay: { net: [620] }, service: { net: [600], taxFree: [36] } });
    const service = compared(answer).paths[1] as ComparedPath;
    expect(differences(service)).toEqual([16]);
    expect(euros(service.summary.total)).toBe(636);
  });

  test('by what arrives take what arrives, which holds tax-free money already', () => {
    const answer = madeAnswer({
      stay: { net: [620, 620], arrives: [500, 620] },
      service: { net: [600, 600], taxFree: [36, 36], arrives: [0, 636] },
    });
    const service = compared(answer, 'arrives').paths[1] as ComparedPath;
    expect(differences(service)).toEqual([-500, 16]);
    expect(euros(service.summary.total)).toBe(636);
  });

  test('of the baseline to itself are nothing', () => {
    const [stay] = compared(madeAnswer({ stay: { net: [600, 0, 1.01] } })).paths as [ComparedPath];
    expect(differences(stay)).toEqual([0, 0, 0]);
    expect(stay.summary).toMatchObject({ difference: 0, overtakes: null, fallsBehind: null });
  });
});

describe('the month from which a path stays ahead', () => {
  test.each<[string, number[], number[], string | null, string | null]>([
    // Sums: -100, -50, +10, +20.
    ['is that in which the sum turns', [100, 100, 100, 100], [0, 150, 160, 110], '2027-03', null],
    // Sums: -100, 0, 0: level is not ahead.
    ['does not come at a tie', [100, 100, 100], [0, 200, 100], null, null],
    // Sums: -100, 0, +1: the month after the tie.
    ['comes the month after a tie', [100, 100, 100], [0, 200, 101], '2027-03', null],
    // Sums: +50, -50, +10: ahead, behind, ahead; only the last time counts.
    ['is the last turn', [100, 100, 100], [150, 0, 160], '2027-03', null],
    // Sums: +50, 0, +50: what is level in between is not for good.
    ['begins anew after a tie', [100, 100, 100], [150, 50, 150], '2027-03', null],
    // Sums: 0, 0, +1.
    ['is not the months before, when both are alike', [100, 100, 100], [100, 100, 101], '2027-03', null],
    // Sums: +1, +2, +3.
    ['can be the first', [100, 100, 100], [101, 101, 101], '2027-01', null],
    // Sums: +50, -50, -150.
    ['is none for a path that ends behind', [100, 100, 100], [150, 0, 0], null, '2027-02'],
    // Sums: -50, 0: level at the end.
    ['is none when both end level', [100, 100], [50, 150], null, null],
    // Sums: -100, -200: nothing at all.
    ['is none without money', [100, 100], [0, 0], null, '2027-01'],
  ])('%s', (_, stay, other, overtakes, fallsBehind) => {
    const { summary } = beside(stay, other);
    expect([month(summary.overtakes), month(summary.fallsBehind)]).toEqual([overtakes, fallsBehind]);
  });
});

describe('other months', () => {
  const answers = [
    madeAnswer({ early: { from: '2026-11', net: [500, 500, 500] } }, 'a.yaml'),
    madeAnswer({ late: { from: '2027-01', net: [600, 900] } }, 'b.yaml'),
  ];

  test('stand by calendar month; differences only where both are', () => {
    const { months, paths } = compared(answers);
    expect(months.map(month)).toEqual(['2026-11', '2026-12', '2027-01', '2027-02']);
    const late = paths[1] as ComparedPath;
    expect(late.months.map(({ own }) => own && euros(own.amount))).toEqual([null, null, 600, 900]);
    expect(differences(late)).toEqual([null, null, 100, null]);
    expect(sums(late)).toEqual([null, null, 100, null]);
    expect([euros(late.summary.total), euros(late.summary.difference)]).toEqual([1500, 100]);
    expect(month(late.summary.overtakes)).toBe('2027-01');
  });

  test('that lie between two horizons are not told', () => {
    const apart = [answers[0], madeAnswer({ later: { from: '2027-06', net: [1] } }, 'b.yaml')];
    expect(compared(apart as never).months.map(month)).toEqual(['2026-11', '2026-12', '2027-01', '2027-06']);
    expect(compared(apart as never).paths[1]?.summary).toMatchObject({ difference: 0, overtakes: null });
  });
});

describe('the lowest month', () => {
  test('is the earliest of equals', () => {
    const { lowest } = beside([1, 1, 1], [600, 300, 300]).summary;
    expect([month(lowest?.month ?? null), euros(lowest?.amount ?? null)]).toEqual(['2027-02', 300]);
  });

  test('is a whole one', () => {
    const part = compared(madeAnswer({ path: { net: [10, 600], part: true } })).paths[0] as ComparedPath;
    expect(month(part.summary.lowest?.month ?? null)).toBe('2027-02');
    const none = compared(madeAnswer({ path: { net: [10], part: true } })).paths[0] as ComparedPath;
    expect(none.summary.lowest).toBeNull();
  });

  test('holds tax-free money: 500 + 200 is more than 650', () => {
    const path = compared(madeAnswer({ path: { net: [500, 650], taxFree: [200, 0] } })).paths[0] as ComparedPath;
    expect(month(path.summary.lowest?.month ?? null)).toBe('2027-02');
  });
});

test('the first money is that of the first payment that brings any', () => {
  const { paths } = compared(madeAnswer({ paid: { net: [1], firstMoney: '2027-01-29' }, nothing: { net: [0] } }));
  expect(paths.map(({ summary: { firstMoney } }) => firstMoney && formatDay(firstMoney))).toEqual(['2027-01-29', null]);
});

describe('which paths', () => {
  const answer = madeAnswer({
    stay: { net: [1] },
    pension: { net: [2] },
    'pension/if-refused': { net: [0], branchOf: 'pension' },
    work: { net: [3] },
  });
  const names = (...args: Parameters<typeof compared>) => compared(...args).paths.map(({ name }) => name);

  test('all in the order of the file, branches under their path', () => {
    expect(names(answer)).toEqual(['stay', 'pension', 'work']);
    expect(compared(answer).paths[1]?.branches.map(({ name }) => name)).toEqual(['pension/if-refused']);
  });

  test('those asked for, in the order of the file', () => {
    expect(names(answer, 'net', ['work', 'stay'])).toEqual(['stay', 'work']);
  });

  test('a branch by its name stands alone; beside its path it stays under it', () => {
    expect(names(answer, 'net', ['pension/if-refused', 'work'])).toEqual(['pension/if-refused', 'work']);
    expect(names(answer, 'net', ['pension/if-refused', 'pension'])).toEqual(['pension']);
  });

  test('the baseline is the first, or the one named, which need not be asked for', () => {
    expect(compared(answer, 'net', ['work', 'pension']).baseline.name).toBe('pension');
    const { baseline, paths } = compared(answer, 'net', ['work'], 'stay');
    expect([baseline.name, paths.map(({ name }) => name)]).toEqual(['stay', ['stay', 'work']]);
    expect(paths.map(({ summary }) => euros(summary.difference))).toEqual([0, 2]);
  });

  test('a branch can be the baseline', () => {
    const { baseline, paths } = compared(answer, 'net', [], 'pension/if-refused');
    expect(baseline).toBe(paths[1]?.branches[0]);
    expect(paths.map(({ summary }) => euros(summary.difference))).toEqual([1, 2, 3]);
  });

  test('a name that no path has is told', () => {
    expect(() => compared(answer, 'net', ['wokr'])).toThrow('unknown: wokr');
    expect(() => compared(answer, 'net', [], 'wokr')).toThrow('unknown: wokr');
  });
});

describe('names among several scenarios', () => {
  const two = (a?: string, b?: string) => [
    madeAnswer({ stay: { net: [1] } }, 'a.yaml', a),
    madeAnswer({ stay: { net: [2] } }, 'b.yaml', b),
  ];
  const names = (answers: ReturnType<typeof two>, wanted: readonly string[] = []) =>
    compared(answers, 'net', wanted).paths.map(({ name }) => name);

  test('are by case code where each has one of its own, else by file', () => {
    expect(names(two('KS-1', 'KS-2'))).toEqual(['KS-1:stay', 'KS-2:stay']);
    expect(names(two('KS-1', 'KS-1'))).toEqual(['a.yaml:stay', 'b.yaml:stay']);
    expect(names(two('KS-1'))).toEqual(['a.yaml:stay', 'b.yaml:stay']);
  });

  test.each(['KS-2:stay', 'b.yaml:stay'])('%s names one path', (name) => {
    expect(names(two('KS-1', 'KS-2'), [name])).toEqual(['KS-2:stay']);
  });

  test('a bare name means the path of every scenario', () => {
    expect(names(two('KS-1', 'KS-2'), ['stay'])).toHaveLength(2);
  });
});
