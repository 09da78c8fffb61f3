/** How figures of law are written, by unit, language and format. */
import { describe, expect, test } from 'vitest';
import { namesBeginning, type OpenPeriod, rateChanges, ratesOn } from '../../src/answer/rates.js';
import { day } from '../../src/calendar/day.js';
import { EN } from '../../src/language/en.js';
import { FI } from '../../src/language/fi.js';
import { SV } from '../../src/language/sv.js';
import { FIGURES } from '../../src/law/rates/figures.js';
import type { FigureName, Unit } from '../../src/law/rates/index.js';
import { unpainted } from '../../src/report/drawing/paint.js';
import type { RatesAnswer } from '../../src/report/rates/ratesAnswer.js';
import { RATES_REPORTS } from '../../src/report/rates/ratesReports.js';
import type { Texts } from '../../src/report/texts.js';
import { MADE_RECEIPT } from './madeAnswer.js';

const TERMINAL = { width: 80, paint: unpainted, rows: false };
const PIPE = { ...TERMINAL, rows: true };
const { input: _, ...receipt } = MADE_RECEIPT;

function inForce(iso: string, beginning = ''): RatesAnswer {
  return { asked: { on: day(iso), rates: ratesOn(day(iso), namesBeginning(beginning)) }, receipt };
}

function changes(period: OpenPeriod, beginning = ''): RatesAnswer {
  return { asked: { period, changes: rateChanges(period, namesBeginning(beginning)) }, receipt };
}

test.each<[Unit, number, string, string, string]>([
  ['eur', 750, '€750.00', '750,00 €', '750,00 €'],
  ['eur-per-day', 37.21, '€37.21/day', '37,21 €/pv', '37,21 €/dag'],
  ['eur-per-month', 311, '€311.00/month', '311,00 €/kk', '311,00 €/mån'],
  ['eur-per-year', 28899, '€28,899.00/year', '28 899,00 €/v', '28 899,00 €/år'],
  ['percent', 9.91, '9.91%', '9,91 %', '9,91 %'],
  ['percent', 4.398, '4.398%', '4,398 %', '4,398 %'],
  ['days', 300, '300 days', '300 päivää', '300 dagar'],
  ['days', 1, '1 day', '1 päivä', '1 dag'],
  ['weeks', 8, '8 weeks', '8 viikkoa', '8 veckor'],
  ['months', 3, '3 months', '3 kuukautta', '3 månader'],
  ['years', 68, '68 years', '68 vuotta', '68 år'],
  ['hours', 4, '4 hours', '4 tuntia', '4 timmar'],
  ['tenths', 21.5, '21.5', '21,5', '21,5'],
  ['points', 2874, '2874', '2874', '2874'],
  ['yes-no', 1, 'yes', 'kyllä', 'ja'],
  ['yes-no', 0, 'no', 'ei', 'nej'],
])('%s %d', (unit, value, en, fi, sv) => {
  const written = [EN, FI, SV].map((texts) => texts.rates.units[unit](value).replaceAll('\u00a0', ' '));
  expect(written).toEqual([en, fi, sv]);
});

describe('figures in force', () => {
  test('are those of the day: the day before a change, on it and after', () => {
    const share = (iso: string) => {
      const { rates } = JSON.parse(RATES_REPORTS.json(inForce(iso, 'unemployment.means-share'), EN, PIPE));
      return [rates[0].value, rates[0].from, rates[0].to];
    };
    expect(share('2026-04-30')).toEqual([75, '2019-01-01', '2026-04-30']);
    expect(share('2026-05-01')).toEqual([50, '2026-05-01', null]);
    expect(share('2026-05-02')).toEqual([50, '2026-05-01', null]);
  });

  test('carry on as projected from 2028', () => {
    const status = (iso: string) =>
      JSON.parse(RATES_REPORTS.json(inForce(iso, 'sickness.minimum'), EN, PIPE)).rates[0].status;
    expect([status('2027-12-31'), status('2028-01-01')]).toEqual(['enacted', 'projected']);
  });

  test('as JSON say everything that is known of each', () => {
    const json = JSON.parse(RATES_REPORTS.json(inForce('2026-11-21', 'sickness.income-limit'), FI, PIPE));
    expect(json).toEqual({
      etuuspolku: {
        format: 1,
        version: '0.1.0',
        lawUpdated: '2026-11-21',
        rules: receipt.rules,
        options: { path: 'ill' },
        projected: ['unemployment.base-amount'],
      },
      on: '2026-11-21',
      rates: [
        {
          rate: 'sickness.income-limit',
          benefit: 'sickness',
          name: 'sairauspäivärahan ylempi tuloraja',
          value: 28899,
          unit: 'eur-per-year',
          section: 'SVL 11:1',
          source: 'wage coefficient 1.712 (Decree 952/2025)',
          from: '2026-01-01',
          to: '2026-12-31',
          status: 'enacted',
          checked: '2026-11-21',
        },
      ],
    });
  });

  test('all of them: every name once, in every format', () => {
    const answer = inForce('2026-11-21');
    const known = (Object.keys(FIGURES) as FigureName[]).filter(
      (name) => ratesOn(day('2026-11-21'), [name]).length > 0,
    );
    const { rates } = JSON.parse(RATES_REPORTS.json(answer, EN, PIPE));
    expect(rates.map(({ rate }: { rate: string }) => rate)).toEqual(known);
    const lines = RATES_REPORTS.ndjson(answer, EN, PIPE).trimEnd().split('\n');
    expect(lines.map((line) => JSON.parse(line))).toEqual(rates);
    expect(RATES_REPORTS.csv(answer, EN, PIPE).trimEnd().split('\n')).toHaveLength(known.length + 1);
    const table = RATES_REPORTS.table(answer, EN, PIPE);
    for (const name of known) expect(table.match(new RegExp(`^${name} `, 'gm')), name).toHaveLength(1);
  });

  test('as CSV open in a Finnish spreadsheet', () => {
    expect(RATES_REPORTS.csv(inForce('2027-06-01', 'sickness.contribution-deduction'), FI, PIPE)).toBe(
      [
        '\ufeffrate;benefit;name;value;unit;section;source;from;to;status;checked',
        'sickness.contribution-deduction;sickness;vuositulon vakuutusmaksuvähennys;9,01;percent;SVL 11:7;' +
          'contributions 0.82 + 7.30 + 0.89, forecast of SISU 26.10;2027-01-01;;projected;2026-11-21',
        '',
      ].join('\n'),
    );
  });
});

describe('the table', () => {
  test.each<[string, Texts]>([
    ['en', EN],
    ['fi', FI],
    ['sv', SV],
  ])('on a terminal fits its width in %s', (_, texts) => {
    for (const answer of [inForce('2026-11-21'), inForce('2018-06-01'), changes({})]) {
      for (const line of RATES_REPORTS.table(answer, texts, TERMINAL).split('\n')) {
        expect(line.length, line).toBeLessThanOrEqual(80);
      }
    }
  });

  test('on a terminal has a heading for each benefit, and under each value where it comes from', () => {
    expect(RATES_REPORTS.table(inForce('2026-11-21', 'unemployment.base'), EN, TERMINAL)).toBe(
      `Figures of law in force on 21 November 2026

Unemployment benefit

  unemployment.base-amount                                            €37.21/day
    full daily amount of unemployment benefit · from 2023-01-01 · enacted · TTL
    6:1, 7:4; YTL 15 § · TTL 14:1, index 1805; frozen 2024–2027 by Act
    1296/2023 · checked 2026-11-21

Receipt: etuuspolku 0.1.0 · rules 1a2b3c4d
`,
    );
  });

  test('in a pipe has one line for each figure', () => {
    const lines = RATES_REPORTS.table(inForce('2026-11-21', 'pension'), FI, PIPE).split('\n');
    expect(lines[0]).toBe('21.11.2026 voimassa olevat lain luvut');
    expect(lines.filter((line) => line.startsWith('pension.national'))).toEqual([
      expect.stringMatching(
        /^pension\.national-single +787,07\s€\/kk +yksin asuvan täysi kansaneläke +1\.1\.2026 alkaen +säädetty/,
      ),
      expect.stringMatching(
        /^pension\.national-couple +702,69\s€\/kk +parisuhteessa elävän täysi kansaneläke +1\.1\.2026 alkaen/,
      ),
    ]);
  });

  test('tells that little is known before 2021, and nothing at all long before', () => {
    expect(RATES_REPORTS.table(inForce('2020-12-31'), EN, PIPE)).toContain('Before 1 January 2021 only the figures');
    expect(RATES_REPORTS.table(inForce('2021-01-01'), EN, PIPE)).not.toContain('Before 1 January 2021');
    expect(RATES_REPORTS.table(inForce('1990-01-01'), EN, PIPE)).toContain(
      'None of these figures is known for that day.',
    );
  });
});

describe('changes', () => {
  /** The means test of Act 48/2026 takes the place of TTL 7:7 on 1.5.2026. */
  const MEANS = [
    ['2026-05-01', 'unemployment.means-share', 75, 50],
    ['2026-05-01', 'unemployment.means-family-rule', 1, 0],
    ['2026-05-01', 'unemployment.means-family-limit', 1044, 0],
    ['2026-05-01', 'unemployment.means-family-per-child', 130, 0],
    ['2026-05-01', 'unemployment.means-family-share', 50, 0],
    ['2026-05-01', 'unemployment.means-exempt-age', 55, 0],
  ];

  test.each<[string, OpenPeriod, unknown[]]>([
    ['to the day before', { to: day('2026-04-30') }, []],
    ['to the day', { to: day('2026-05-01') }, MEANS],
    ['from the day', { from: day('2026-05-01') }, MEANS],
    ['from the day after', { from: day('2026-05-02') }, []],
    ['in both directions', {}, MEANS],
  ])('%s', (_, period, expected) => {
    const json = JSON.parse(RATES_REPORTS.json(changes(period, 'unemployment.means'), EN, PIPE));
    const seen = json.changes.map((each: Record<string, unknown>) => [each.date, each.rate, each.before, each.after]);
    expect(seen).toEqual(expected);
  });

  test('the day on which our knowledge of a figure begins is none', () => {
    expect(rateChanges({ to: day('2019-12-31') }, namesBeginning('unemployment.waiting-days'))).toEqual([]);
  });

  test('stand in the order of their days, with old and new value, source and status', () => {
    const { changes: list } = JSON.parse(RATES_REPORTS.json(changes({ from: day('2026-01-01') }), EN, PIPE));
    const dates = list.map(({ date }: { date: string }) => date);
    expect(dates).toEqual([...dates].sort());
    expect(list).toContainEqual({
      date: '2027-01-01',
      rate: 'sickness.income-threshold',
      benefit: 'sickness',
      name: 'lower income limit of sickness allowance',
      before: 1757,
      after: 1814,
      unit: 'eur-per-year',
      section: 'SVL 7:1',
      source: 'wage coefficient 1.767, forecast of SISU 26.10',
      status: 'projected',
      checked: '2026-11-21',
    });
  });

  test('are told by period in the table', () => {
    const table = RATES_REPORTS.table(
      changes({ from: day('2023-01-01'), to: day('2023-12-31') }, 'unemployment.base'),
      SV,
      PIPE,
    );
    expect(table).toContain('Ändringar i lagens tal 1.1.2023 – 31.12.2023');
    expect(table.replaceAll('\u00a0', ' ')).toContain('1.1.2023  unemployment.base-amount  35,72 €/dag → 37,21 €/dag');
    expect(RATES_REPORTS.table(changes({ from: day('2024-01-01') }, 'unemployment.base'), SV, PIPE)).toContain(
      'Inget av dessa tal ändras under denna tid.',
    );
  });

  test('as CSV have both values', () => {
    const csv = RATES_REPORTS.csv(changes({ from: day('2023-01-01') }, 'sickness.partial-days'), EN, PIPE);
    expect(csv).toBe(
      'date,rate,benefit,name,before,after,unit,section,source,status,checked\n' +
        '2023-01-01,sickness.partial-days,sickness,maximum of partial sickness allowance,120,150,days,SVL 8:12,Act 1027/2022,enacted,2026-11-21\n',
    );
  });
});
