import { describe, expect, test } from 'vitest';
import { FINDING_CODES } from '../../src/findings/codes.js';
import { INPUT_CODES } from '../../src/scenario/inputCodes.js';
import { GAP, INVALID, STAYS } from '../cli/scenarios.js';
import { checkedText, contextOf, written } from './checked.js';
import { type Element, parseXml } from './xml.js';

/** Text that is dangerous somewhere: XML, CSV, workflow commands, terminals. */
const HOSTILE = `=1+1,"<x a='&amp;'>: %0A::error::`;
const HOSTILE_CASE = GAP.replace('name: nothing', `name: ${JSON.stringify(HOSTILE)}`);
const EXPECTING = `${GAP}expect: { findings: [], months: { 2026-12: 684.66 } }\n`;

const cases = [
  checkedText(STAYS, 'stays.yaml'),
  checkedText(GAP, 'sub folder/gap.yaml'),
  checkedText(INVALID, 'invalid.yaml'),
  checkedText(HOSTILE_CASE, 'ho,st:il%e.yaml'),
  checkedText(EXPECTING, 'expecting.yaml'),
];

describe('junit', () => {
  const root = parseXml(written('junit', cases));
  const suites = root.children;

  test('one suite a case, one test a path and one an expectation', () => {
    expect(root.name).toBe('testsuites');
    expect(suites.map(({ attributes, children }) => [attributes.name, children.length])).toEqual([
      ['stays.yaml', 1],
      ['sub folder/gap.yaml', 2],
      ['invalid.yaml', 1],
      ['ho,st:il%e.yaml', 2],
      // Two paths, one finding that is not expected, one month.
      ['expecting.yaml', 4],
    ]);
  });

  test('the counts are those of the tests', () => {
    const failing = (suite: Element, name: string) =>
      String(suite.children.filter((each) => each.children.some((child) => child.name === name)).length);
    for (const suite of suites) {
      expect(suite.attributes).toMatchObject({
        tests: String(suite.children.length),
        failures: failing(suite, 'failure'),
        errors: failing(suite, 'error'),
      });
    }
    expect(suites.map(({ attributes }) => attributes.failures)).toEqual(['0', '1', '0', '1', '2']);
    expect(suites.map(({ attributes }) => attributes.errors)).toEqual(['0', '0', '1', '0', '0']);
  });

  test('text arrives as it was', () => {
    expect(suites[3]?.children[1]?.attributes.name).toBe(HOSTILE);
  });

  test('a finding that is accepted fails nothing', () => {
    const text = written('junit', [checkedText(GAP)], contextOf({ failing: [] }));
    expect(text).not.toContain('<failure');
    expect(parseXml(text).children[0]?.children[1]?.children[0]?.name).toBe('system-out');
  });
});

describe('sarif', () => {
  const sarif = JSON.parse(written('sarif', cases));
  const [run] = sarif.runs;

  test('has the shape that readers ask for', () => {
    expect(sarif.version).toBe('2.1.0');
    expect(sarif.runs).toHaveLength(1);
    expect(run.tool.driver.name).toBe('etuuspolku');
    const ids = run.tool.driver.rules.map(({ id }: { id: string }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toEqual(
      expect.arrayContaining([...FINDING_CODES, ...Object.keys(INPUT_CODES), 'expect.month-differs']),
    );
    for (const rule of run.tool.driver.rules) {
      expect(rule.shortDescription.text).not.toBe('');
      expect(rule.help.text).not.toBe('');
    }
    for (const result of run.results) {
      expect(ids).toContain(result.ruleId);
      expect(['error', 'warning', 'note']).toContain(result.level);
      const { artifactLocation, region } = result.locations[0].physicalLocation;
      expect(artifactLocation.uri).toMatch(/^[A-Za-z0-9._~/%-]+$/);
      expect(region.startLine).toBeGreaterThan(0);
      expect(region.startColumn).toBeGreaterThan(0);
    }
  });

  test('names files from the folder of the run', () => {
    const uriOf = (source: string) =>
      JSON.parse(written('sarif', [checkedText(GAP, source)])).runs[0].results[0].locations[0].physicalLocation
        .artifactLocation.uri;
    expect(uriOf('/cases/a/b c.yaml')).toBe('a/b%20c.yaml');
    expect(uriOf('./a/../d.yaml')).toBe('d.yaml');
  });

  test('a fingerprint stays when lines move, and differs between findings', () => {
    const of = (text: string, source = 'case.yaml') =>
      JSON.parse(written('sarif', [checkedText(text, source)])).runs[0].results[0].partialFingerprints['etuuspolku/v1'];
    expect(of(`# moved\n\n${GAP}`)).toBe(of(GAP));
    expect(of(GAP, 'other.yaml')).not.toBe(of(GAP));
    expect(of(GAP.replace('name: nothing', 'name: other'))).not.toBe(of(GAP));
  });
});

describe('github', () => {
  const lines = written('github', cases).trimEnd().split('\n');

  test('each remark is one command', () => {
    for (const line of lines)
      expect(line).toMatch(/^::(error|warning|notice) file=[^:,]+,line=\d+,col=\d+,title=[^:,]+::./);
    // A gap in each of three cases, two defects of the input, one unexpected finding.
    expect(lines).toHaveLength(6);
  });

  test('nothing in a name or a text ends the command or begins another', () => {
    const line = lines.find((each) => each.includes('ho%2C'));
    expect(line).toContain('file=ho%2Cst%3Ail%25e.yaml,');
    expect(line).toContain('%250A::error::');
  });
});

describe('csv', () => {
  test('one row a finding, and no cell begins a formula', () => {
    const text = written('csv', cases);
    expect(text.split('\n')[0]).toBe(
      'source,line,column,reference,path,severity,code,from,to,calendarDays,weekdays,loss,law,message,remedy,owner,deadline',
    );
    expect(text.split('\n')[1]).toMatch(
      /^sub folder\/gap\.yaml,12,5,T-1,nothing,gap,gap\.no-jobseeker-registration,2026-12-01,2026-12-31,31,23,855\.83,/,
    );
    expect(text).toContain(`"'=1+1,""<x`);
    expect(text.trimEnd().split('\n')).toHaveLength(7);
  });
});

describe('json', () => {
  test('holds the cases as NDJSON does, and the numbers', () => {
    const document = JSON.parse(written('json', cases));
    const lines = written('ndjson', cases).trimEnd().split('\n');
    expect(document.cases).toEqual(lines.map((line) => JSON.parse(line)));
    expect(document.summary).toMatchObject({
      cases: 5,
      invalid: 1,
      failing: 3,
      paths: 7,
      findings: { gap: 3, warning: 0, notice: 0 },
      expectations: { met: 1, unmet: 1 },
      // Three times 23 weekdays of 37.21.
      gaps: [{ code: 'gap.no-jobseeker-registration', count: 3, calendarDays: 93, loss: 2567.49 }],
      notSimulated: ['invalid.yaml'],
    });
  });

  test('of no case at all is a document too', () => {
    expect(JSON.parse(written('json', []))).toMatchObject({ cases: [], summary: { cases: 0 } });
    expect(JSON.parse(written('sarif', [])).runs[0].results).toEqual([]);
    expect(parseXml(written('junit', [])).children).toEqual([]);
  });
});

describe('table', () => {
  test('on a terminal findings stand under their file', () => {
    const text = written('table', cases.slice(0, 2), contextOf({ terminal: true, brief: true }));
    expect(text).toMatch(/^sub folder\/gap\.yaml\n {2}12:5 {5}GAP {2}gap\.no-jobseeker-registration {2}2026-12-01/);
  });

  test('cause and remedy stand below unless it is brief', () => {
    const text = written('table', cases.slice(1, 2));
    expect(text.split('\n')[1]).toMatch(/^ {6}Why: The client is not registered/);
    expect(text).toMatch(/\n {6}To do: /);
    expect(written('table', cases.slice(1, 2), contextOf({ brief: true }))).not.toContain('Why:');
  });
});
