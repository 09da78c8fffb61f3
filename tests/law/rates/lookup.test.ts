import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, day } from '../../../src/calendar/day.js';
import { FIGURES } from '../../../src/law/rates/figures.js';
import { changeDays, type FigureName, figureOn, lawOn } from '../../../src/law/rates/index.js';
import { inEngineUnits } from './inEngineUnits.js';

const FIRST_DAY = day('2021-01-01');
const LAST_DAY = day('2030-12-31');

describe('reading the law of a day', () => {
  it('gives the version in force, in whatever order the days are asked for', () => {
    const days = fc.integer({ min: FIRST_DAY, max: LAST_DAY }).map((value) => addDays(FIRST_DAY, value - FIRST_DAY));
    const names = fc.constantFrom(
      ...(Object.keys(FIGURES) as FigureName[]).filter((name) => figureOn(name, FIRST_DAY)),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(days, names), { minLength: 1, maxLength: 40 }), (reads) => {
        for (const [on, name] of reads) {
          const printed = String(figureOn(name, on)?.value);
          expect(lawOn(on)(name)).toBe(inEngineUnits(FIGURES[name].unit, printed));
        }
      }),
    );
  });

  it('keeps to its day when another reader is made meanwhile', () => {
    const in2022 = lawOn(day('2022-12-31'));
    const in2023 = lawOn(day('2023-01-01'));
    expect(in2022('sickness.minimum')).toBe(3071);
    expect(in2023('sickness.minimum')).toBe(3199);
    expect(in2022('sickness.minimum')).toBe(3071);
  });
});

describe('a figure that is not in force yet', () => {
  it.each([
    ['unemployment.base-amount', '2019-12-31'],
    ['pension.guarantee', '2020-12-31'],
    ['unemployment.earnings-disregard', '2020-05-31'],
    ['sickness.maximum-days', '2018-12-31'],
    ['sickness.maximum-days', '1990-01-01'],
    ['housing-allowance.limit-2-group-1', '2024-03-31'],
  ] as const)('%s on %s is an error that names both', (name, iso) => {
    expect(figureOn(name, day(iso))).toBeUndefined();
    const read = () => lawOn(day(iso))(name);
    expect(read).toThrow(RangeError);
    expect(read).toThrow(name);
    expect(read).toThrow(iso);
  });

  it('is no error until it is read', () => {
    expect(() => lawOn(day('2015-01-01'))).not.toThrow();
  });
});

/** Days that are known to have brought a change of law or a new year's amounts; guards against swapped dates. */
const LAW_DATES = [
  '2010-01-01', // maintenance compensation 9 €
  '2010-12-15', // means test limits
  '2015-07-01', // rehabilitative work four days a week
  '2015-10-01', // individual rehabilitation up to twenty days
  '2019-01-01', // first year looked back to
  '2020-01-01',
  '2020-03-16', // paid waiting days
  '2020-06-01', // disregard 500 €
  '2021-01-01',
  '2021-08-01', // age 18
  '2021-12-01', // disregard 300 €
  '2022-01-01',
  '2022-03-01', // end of paid waiting days
  '2022-05-02', // sanctions of 45 days
  '2022-08-01', // extra index adjustment
  '2023-01-01',
  '2024-01-01',
  '2024-04-01', // end of child increase and disregard
  '2024-09-02', // steps of the earnings-related allowance
  '2025-01-01',
  '2026-01-01',
  '2026-03-01', // sanction at the first neglect
  '2026-05-01', // general support (yleistuki)
  '2027-01-01',
];

it('changes on known law dates only', () => {
  expect(changeDays()).toEqual(LAW_DATES.map(day));
});
