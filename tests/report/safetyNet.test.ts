/** A time without money in words: what can be paid in advance, and what is collected. */
import { expect, test } from 'vitest';
import { day } from '../../src/calendar/day.js';
import { EN } from '../../src/language/en.js';
import { FI } from '../../src/language/fi.js';
import { SV } from '../../src/language/sv.js';
import { unpainted } from '../../src/report/drawing/paint.js';
import { drawPlain } from '../../src/report/drawing/plainTable.js';
import { safetyNetBlock } from '../../src/report/simulate/safetyNetBlock.js';
import { gapSentences } from '../../src/report/simulate/safetyNetSentences.js';
import type { Texts } from '../../src/report/texts.js';
import { IN_TURKU, netOf } from '../support/safetyNet.js';

/** The first decision comes on 15 February; 855.83 + 781.41 € belong to two months, less 20 %. */
const AWAITED = netOf(
  {
    ...IN_TURKU,
    history: [{ benefit: 'general-housing-allowance', from: '2026-06-01', to: '2026-11-30' }],
    client: { ...IN_TURKU.client, unemploymentWaiting: 'served' },
    applications: [
      { benefit: 'general-social-security-benefit', filed: '2026-12-01', decidedOn: '2027-02-15', outcome: 'granted' },
    ],
  },
  [{ from: day('2026-12-01'), to: day('2027-01-31') }],
);

test.each<[string, Texts, string[]]>([
  [
    'en',
    EN,
    [
      'Without money 2026-12-01 – 2027-01-31.',
      'Without a decision, unemployment benefit for 2026-12-01 – 2027-01-31 can be paid in advance: €1,637.24 before tax, €1,309.79 after it. All of it is taken from the benefit granted later (YTL 26 §).',
      'Social assistance: 2026-12 €779.18, 2027-01 €792.01. Of this, €1,309.79 is collected from the benefit paid later for the same time (ToTuL 23 §).',
    ],
  ],
  [
    'fi',
    FI,
    [
      'Ilman rahaa 1.12.2026 – 31.1.2027.',
      'Työttömyysetuutta voidaan maksaa ennakkona ilman päätöstä ajalta 1.12.2026 – 31.1.2027: 1 637,24 € ennen veroja, 1 309,79 € verojen jälkeen. Ennakko vähennetään kokonaan myöhemmin myönnettävästä etuudesta (YTL 26 §).',
      'Toimeentulotuki: 12/2026 779,18 €, 1/2027 792,01 €. Siitä 1 309,79 € peritään samalta ajalta myöhemmin maksettavasta etuudesta (ToTuL 23 §).',
    ],
  ],
  [
    'sv',
    SV,
    [
      'Utan pengar 1.12.2026 – 31.1.2027.',
      'Arbetslöshetsförmån kan betalas i förskott utan beslut för 1.12.2026 – 31.1.2027: 1 637,24 € före skatt, 1 309,79 € efter skatt. Hela förskottet dras av från den förmån som beviljas senare (YTL 26 §).',
      'Utkomststöd: 12/2026 779,18 €, 1/2027 792,01 €. Av det tas 1 309,79 € ur den förmån som senare betalas för samma tid (ToTuL 23 §).',
    ],
  ],
])('in %s', (_, texts, sentences) => {
  const [gap] = AWAITED.gaps;
  expect(gap && gapSentences(gap, texts).map((each) => each.replaceAll('\u00a0', ' '))).toEqual(sentences);
});

test('the block holds the table, the gap and what is collected in 80 places', () => {
  for (const texts of [EN, FI, SV]) {
    const block = safetyNetBlock(AWAITED, texts, { width: 80, paint: unpainted, draw: drawPlain });
    expect(block.split('\n')[0]).toBe(texts.safetyNet.title);
    expect(block.replaceAll(/\n */g, ' ')).toContain(texts.safetyNet.collectedExplained);
    expect(block.replaceAll(/\n */g, ' ')).toContain('YTL 26 §');
    for (const line of block.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
  }
});

test('columns that hold nothing are left out', () => {
  const block = safetyNetBlock(netOf(IN_TURKU), EN, { width: 80, paint: unpainted, draw: drawPlain });
  expect(block).not.toMatch(/Collected|Other/);
});
