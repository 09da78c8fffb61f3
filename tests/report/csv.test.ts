import { describe, expect, test } from 'vitest';
import { EN } from '../../src/language/en.js';
import { FI } from '../../src/language/fi.js';
import { SV } from '../../src/language/sv.js';
import { csvReport } from '../../src/report/simulate/csv.js';
import type { Texts } from '../../src/report/texts.js';
import { madeAnswer, madeMoney, madeResult } from './madeAnswer.js';

const HEADER =
  'source,reference,path,title,month,unemployment,sickness,rehabilitation,pension,work,other,gross,withheld,net,' +
  'taxFree,arrives,daysWithoutSupport,status,projected,certainty';

describe('CSV', () => {
  test('has one row a path and month', () => {
    // 6 × 37.21, 8 × 37.21; 24 × 37.21; 23 × 37.21 and 23 × 9.00; a fifth withheld of each month.
    expect(csvReport([madeAnswer()], EN)).toBe(
      [
        HEADER,
        'case.yaml,KS-0412,ill,Falls ill without a benefit,2027-01,223.26,297.68,0.00,0.00,0.00,0.00,520.94,104.19,416.75,0.00,416.75,11,unemployment,false,estimated',
        'case.yaml,KS-0412,ill,Falls ill without a benefit,2027-02,0.00,893.04,0.00,0.00,0.00,0.00,893.04,178.61,714.43,0.00,714.43,0,unemployment,false,estimated',
        'case.yaml,KS-0412,ill,Falls ill without a benefit,2027-03,855.83,0.00,0.00,0.00,0.00,0.00,855.83,171.17,684.66,207.00,891.66,0,unemployment,true,estimated',
        '',
      ].join('\n'),
    );
  });

  test('opens in a Finnish spreadsheet: semicolons and decimal commas', () => {
    const rows = csvReport([madeAnswer()], FI).slice(1).split('\n');
    expect(rows[0]).toBe(HEADER.replaceAll(',', ';'));
    expect(rows[1]).toContain(';2027-01;223,26;297,68;');
  });

  test.each<[string, Texts, boolean]>([
    ['fi', FI, true],
    ['sv', SV, true],
    ['en', EN, false],
  ])('in %s begins with a byte-order mark where a Finnish spreadsheet needs one', (_, texts, marked) => {
    const report = csvReport([madeAnswer(), madeAnswer()], texts);
    expect(report.startsWith('\ufeffsource;')).toBe(marked);
    expect(report.lastIndexOf('\ufeff')).toBe(marked ? 0 : -1);
  });

  test.each([
    ['=1+1', "'=1+1"],
    ['+358', "'+358"],
    ['-5', "'-5"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', "'=1"],
    ['\r=1', "'=1"],
    [' =1', "'=1"],
    ['\u200b=1', "'=1"],
    ['＝1+1', "'＝1+1"],
    ['x;=1+1', 'x; =1+1'],
    ['x,@SUM(1)', '"x, @SUM(1)"'],
    ['x; y, z', '"x; y, z"'],
    ['＋1', "'＋1"],
    ['－1', "'－1"],
    ['＠SUM(1)', "'＠SUM(1)"],
    ['a=1', 'a=1'],
    ['says "no", twice', '"says ""no"", twice"'],
  ])('the cell %j is written %s', (title, cell) => {
    expect(rowOf(title)).toContain(`,ill,${cell},2027-01,`);
  });
});

function rowOf(title: string): string | undefined {
  const result = madeResult();
  const renamed = { ...result, path: { ...result.path, title } };
  const path = {
    result: renamed,
    money: madeMoney(renamed),
    taxYears: null,
    safetyNet: null,
    findings: [],
    checkpoints: [],
  };
  return csvReport([{ ...madeAnswer(), paths: [path] }], EN).split('\n')[1];
}
