/** What the safety net cannot say, and why: never a guess. */
import { describe, expect, test } from 'vitest';
import type { CaseText } from '../support/case.js';
import { IN_TURKU, netOf } from '../support/safetyNet.js';

const reasons = (text: CaseText) => netOf(text).unknown.map(({ benefit, reason }) => `${benefit}: ${reason}`);
const with_ = (client: object, more: Partial<CaseText> = {}): CaseText => ({
  ...IN_TURKU,
  ...more,
  client: { ...IN_TURKU.client, ...client },
});
const HOUSING = 'general-housing-allowance: ';
const ASSISTANCE = 'basic-social-assistance: ';
const pension = {
  situation: 'pension',
  benefit: 'disability-pension',
  from: '2026-12-01',
  appliedOn: '2026-09-01',
  decidedOn: '2026-11-20',
} as const;
const stated = (benefit: string) =>
  ({ situation: 'other-benefit', benefit, from: '2026-12-01', monthly: 250, effect: 'none' }) as const;

describe('what is missing or outside', () => {
  test.each<[string, CaseText, string[]]>([
    ['nothing', IN_TURKU, []],
    ['no home', with_({ housings: undefined }), [`${HOUSING}rent`, `${ASSISTANCE}rent`]],
    ['no rent', with_({ housings: { water: 20 } }), [`${HOUSING}rent`, `${ASSISTANCE}rent`]],
    [
      'no municipality',
      with_({ municipality: undefined }),
      [`${HOUSING}municipality`, `${ASSISTANCE}housing-allowance`],
    ],
    [
      'a wrong municipality',
      with_({ municipality: 'Turkku' }),
      [`${HOUSING}municipality-name`, `${ASSISTANCE}housing-allowance`],
    ],
    ['Åland', with_({ municipality: 'Mariehamn' }), [`${HOUSING}aland`, `${ASSISTANCE}housing-allowance`]],
    [
      'a spouse without income stated',
      with_({ households: { spouse: true } }),
      [`${HOUSING}spouse-income`, `${ASSISTANCE}spouse-income`],
    ],
    ['wealth', with_({ housings: { rent: 500, wealth: 3000 } }), [`${ASSISTANCE}wealth`]],
    [
      'with a parent, no rent',
      with_({ households: { parents: { livesWith: true } }, housings: undefined }),
      [`${HOUSING}lives-with-parents`],
    ],
    [
      'with a parent, and rent',
      with_({ households: { parents: { livesWith: true } } }),
      [`${HOUSING}lives-with-parents`, `${ASSISTANCE}lives-with-parents`],
    ],
    ['a pensioner', { ...IN_TURKU, steps: [pension] }, [`${HOUSING}pensioner`, `${ASSISTANCE}housing-allowance`]],
    [
      'abroad',
      { ...IN_TURKU, steps: [{ situation: 'abroad', from: '2026-12-01' }] },
      [`${HOUSING}away`, `${ASSISTANCE}away`],
    ],
    ['under 18', { ...IN_TURKU, birth: '2009-06-01' }, [`${HOUSING}under-age`, `${ASSISTANCE}under-age`]],
    [
      'housing allowance stated',
      { ...IN_TURKU, steps: [...IN_TURKU.steps, stated('general-housing-allowance')] },
      [`${HOUSING}stated`],
    ],
    [
      'social assistance stated',
      { ...IN_TURKU, steps: [...IN_TURKU.steps, stated('basic-social-assistance')] },
      [`${ASSISTANCE}stated`],
    ],
  ])('%s', (_, text, expected) => {
    expect(reasons(text)).toEqual(expected);
  });

  test('two persons before 1.4.2024', () => {
    const text = with_(
      { households: { spouse: true, spouseMonthlyIncome: 0 } },
      { from: '2024-03', months: 2, history: [], steps: [{ situation: 'jobseeker', from: '2024-03-01' }] },
    );
    const { unknown, months } = netOf(text);
    expect(unknown.map(({ reason, months: some }) => [reason, some.length])).toEqual([
      ['cost-limit', 1],
      ['housing-allowance', 1],
    ]);
    expect(months.map(({ housing }) => housing === null)).toEqual([true, false]);
  });

  test.each([
    ['2024-12', ['owned-home', 'housing-allowance']],
    ['2025-01', []],
  ])('an owner-occupied home in %s', (from, expected) => {
    const text = with_(
      { housings: { rent: 300, owner: true } },
      { from, months: 1, history: [], steps: [{ situation: 'jobseeker', from: `${from}-01` }] },
    );
    const { unknown, months } = netOf(text);
    expect(unknown.map(({ reason }) => reason)).toEqual(expected);
    if (expected.length === 0) expect(months[0]?.housing).toEqual({ amount: 0, arrives: 0, basis: null });
  });

  test('a stated benefit still counts in what remains', () => {
    const net = netOf({ ...IN_TURKU, steps: [...IN_TURKU.steps, stated('general-housing-allowance')] });
    // 595.36 + 250 arrive; 1 078.43 is needed
    expect(net.months[0]).toMatchObject({ arrives: 84_536, remains: 107_843 });
    expect(net.months[0]?.assistance?.amount).toBe(23_307);
  });

  test('an adult child needs 73 % of the basic amount', () => {
    const net = netOf(with_({ households: { parents: { livesWith: true } }, housings: undefined }));
    expect(net.months[0]?.assistance?.need).toBe(42_225);
    expect(net.months[0]?.remains).toBe(59_536);
  });

  test('much wealth takes away housing allowance', () => {
    const net = netOf(with_({ housings: { rent: 500, wealth: 50_000 } }));
    expect(net.months.map(({ housing }) => housing?.amount)).toEqual([0, 0, 0]);
    expect(net.assumptions).toContain('wealth-as-stated');
  });
});

test('a sanction may lower the basic amount, which is told', () => {
  const sanctioned: CaseText = {
    ...IN_TURKU,
    steps: [...IN_TURKU.steps, { situation: 'sanction', from: '2026-12-07', cause: 'refused-job' }],
  };
  expect(netOf(sanctioned).notCalculated).toContain('basic-amount-reduction');
  expect(netOf(IN_TURKU).notCalculated).toEqual(['assistance-other-needs']);
});
