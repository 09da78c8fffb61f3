import { expect, test } from 'vitest';
import { day } from '../../../src/calendar/day.js';
import { lawOn } from '../../../src/law/rates/index.js';
import { isFullNationalPension } from '../../../src/law/tax/fullPension.js';
import { type Cents, cents } from '../../../src/money/cents.js';
import { told } from '../../support/tax.js';

test.each([
  ['2025-06-06', false, 783.41],
  ['2026-06-05', false, 787.07],
  ['2026-06-05', true, 702.69],
])('%s, couple %s: %s € is full and untaxed, a cent less or more is not', (iso, couple, full) => {
  const withheld = (difference: number) => {
    const fullPension = isFullNationalPension(lawOn(day(iso)), (cents(full) + difference) as Cents, couple);
    return told('disability-pension', iso, { fullPension });
  };
  expect([withheld(-1), withheld(0), withheld(1)]).toEqual([
    '40 pension-reduced-no-card',
    '0 pension-full-no-card',
    '40 pension-reduced-no-card',
  ]);
});
