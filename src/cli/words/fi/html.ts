import type { HtmlWords } from '../html.js';

export const HTML: HtmlWords = {
  format:
    'missä muodossa tulos kirjoitetaan; ics on kalenteritiedosto tarkistuskohdista, markdown liitetään asiakirjaan, html on luettava ja tulostettava raportti',
  documentExample: 'tulos tekstinä ja taulukkoina asiakirjaan',
  example: 'raportti selaimessa luettavaksi ja tulostettavaksi',
  clientExample: 'asiakkaalle selväkielinen sivu ja muistilista',
  reader:
    'kenelle html-raportti tehdään: asiakkaalle, verkostolle, työkyvyn tuen tiimille, konsultaatioon (kuten --anonymous) tai lääkärille',
  onlyHtml: '--for käy vain muodon html kanssa. Lisää --format html.',
};
