import type { NewWords } from '../new.js';

export const NEW: NewWords = {
  usage: 'etuuspolku new [TIEDOSTO] [valitsimet]',
  about: 'uusi skenaario selityksineen, päätteellä kysyen tai mallista',
  file: 'kirjoitettava tiedosto; - tai ei mitään, kun päätettä ei ole: vakiotuloste',
  options: {
    template: 'tilanne, josta aloitetaan; list kertoo, mihin kukin sopii',
    birthMonth: 'asiakkaan syntymäkuukausi, esim. 1979-04',
    since: 'maksettavan etuuden ensimmäinen päivä, esim. 2026-05-04',
    from: 'ensimmäinen laskettava kuukausi, esim. 2026-12 (oletus: seuraava kuukausi)',
    reference: 'tapauskoodi; ei koskaan nimi eikä henkilötunnus',
    force: 'kirjoita olemassa olevan tiedoston päälle',
    today: 'tämänä päivänä pidettävä päivä (oletus: kellon mukaan)',
  },
  exampleOf: {
    asked: 'kysyy sen, millä on merkitystä, ja kirjoittaa tiedoston',
    list: 'valittavissa olevat tilanteet',
    flags: 'ilman kysymyksiä',
  },
  questions: {
    template: 'Mikä tilanne on lähimpänä?',
    from: 'Ensimmäinen laskettava kuukausi',
    since: {
      unemployment: 'Työttömyysetuutta maksettu alkaen (ensimmäinen päivä)',
      sickness: 'Sairauspäivärahaa maksettu alkaen (ensimmäinen päivä)',
    },
    birth: 'Syntymäkuukausi',
    dailyAmount: 'Sairauspäiväraha euroina päivässä päätöksestä (voi jättää tyhjäksi)',
    reference: 'Tapauskoodi, ei nimeä eikä henkilötunnusta (voi jättää tyhjäksi)',
    note: 'Asiakkaan tavoite omin sanoin (voi jättää tyhjäksi)',
    file: 'Kirjoitettava tiedosto',
  },
  notAnAmount: 'Määrä kirjoitetaan näin: 31,99.',
  nameATemplate: (names) => `Nimeä tilanne valitsimella --template: ${names}.`,
  exists: (file) => `${file} on jo olemassa. Valitsin --force kirjoittaa sen päälle.`,
  identityCode: 'Tiedoston nimi näyttää henkilötunnukselta. Käytä tapauskoodia.',
  written: (file) => `Kirjoitettu: ${file}. Tulos: etuuspolku simulate ${file}`,
  schema: 'Muokkausohjelman täydennystä varten tiedoston viereen: etuuspolku schema > scenario.schema.json',
  cancelled: 'Mitään ei kirjoitettu.',
};
