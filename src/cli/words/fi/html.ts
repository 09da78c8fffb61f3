import type { HtmlWords } from '../html.js';

export const HTML: HtmlWords = {
  format:
    'missä muodossa tulos kirjoitetaan; ics on kalenteritiedosto tarkistuskohdista, html luettava ja tulostettava raportti',
  example: 'raportti selaimessa luettavaksi ja tulostettavaksi',
};
