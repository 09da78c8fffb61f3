import type { StatusWords } from '../status.js';

export const STATUS: StatusWords = {
  today: 'tämänä päivänä pidettävä päivä; kuvataan sitä edeltävä päivä (oletus: ensimmäinen laskettu päivä)',
  exampleOf: {
    file: 'sivu, jolla tapaaminen aloitetaan',
    document: 'tilanne syyskuun viimeisenä päivänä asiakirjaa varten',
  },
  beforeLawYears: (today, first) =>
    `Päivää ${today} edeltävän päivän tilannetta ei voi kertoa: laki tunnetaan ${first} alkaen.`,
};
