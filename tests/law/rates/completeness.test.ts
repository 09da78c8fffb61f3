import { describe, expect, it } from 'vitest';
import { addDays, type Day, day, parseDay } from '../../../src/calendar/day.js';
import { FIGURES } from '../../../src/law/rates/figures.js';
import type { Figure, FigureName, Unit } from '../../../src/law/rates/index.js';

const FIRST_DAY = day('2021-01-01');
const LAST_DAY = day('2027-12-31');
/** The last digit that the engine's whole unit can hold. */
const PRECISION: { readonly [unit in Unit]?: RegExp } = {
  eur: /^\d+(\.\d{1,2})?$/,
  'eur-per-day': /^\d+(\.\d{1,2})?$/,
  'eur-per-month': /^\d+(\.\d{1,2})?$/,
  'eur-per-year': /^\d+(\.\d{1,2})?$/,
  percent: /^\d+(\.\d{1,3})?$/,
  tenths: /^\d+(\.\d)?$/,
  thousandths: /^\d+(\.\d{1,3})?$/,
  'yes-no': /^[01]$/,
};
const WHOLE = /^\d+$/;
/** An act or decree, a section, an index point, a contribution or the body that published the amount. */
const CITATION = /\d+\/\d{4}|\b\d+:\d+|index \d{4}|contributions \d|SISU|Kela|Keva/;

/** Amounts of larger households that no source confirmed before the three groups of municipalities. */
const KNOWN_LATER = /^housing-allowance\.limit-(2|3|4|more)-/;

const figures = Object.entries(FIGURES) as [FigureName, Figure][];

describe.each(figures)('%s', (name, { unit, section, versions }) => {
  it('is named by benefit and figure, and cites its section', () => {
    expect(name).toMatch(
      /^(unemployment|sickness|rehabilitation|pension|payment|tax|appeal|housing-allowance|social-assistance)\.[a-z]+(-[a-z0-9]+)*$/,
    );
    expect(section).toMatch(/^(TTL|YTL|SVL|KKRL|KEL|TyEL|TakuuEL|TVL|AsTukiL|ToTuL) \d|^\d+\/\d{4}\b/);
  });

  it('has versions whose every field is filled', () => {
    for (const version of versions) {
      expect(Object.keys(version).sort()).toEqual(['checked', 'from', 'source', 'status', 'value']);
      expect(parseDay(version.from)).toBeDefined();
      expect(parseDay(version.checked ?? '')).toBeDefined();
      expect(String(version.value)).toMatch(PRECISION[unit] ?? WHOLE);
      expect(version.source).toMatch(CITATION);
      expect(['enacted', 'projected']).toContain(version.status);
    }
  });

  it('has exactly one version in force on every day 2021–2027', () => {
    const starts = versions.map((version) => day(version.from));
    expect(starts, 'ascending, none twice').toEqual([...new Set(starts)].sort((a, b) => a - b));
    const faulty: Day[] = [];
    const first = KNOWN_LATER.test(name) ? day('2024-04-01') : FIRST_DAY;
    for (let each = first; each <= LAST_DAY; each = addDays(each, 1)) {
      const inForce = starts.filter((from, i) => from <= each && each < (starts[i + 1] ?? Number.POSITIVE_INFINITY));
      if (inForce.length !== 1) faulty.push(each);
    }
    expect(faulty).toEqual([]);
  });

  it('looks past the day on which it was checked only as a projection', () => {
    for (const { from, checked, status } of versions) if (from > (checked ?? '')) expect(status).toBe('projected');
  });
});
