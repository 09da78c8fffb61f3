import type { FindingTexts } from '../../report/texts.js';
import { FORMATS } from './formats.js';
import { GAPS } from './gaps.js';

const { date } = FORMATS;

export const FINDINGS: FindingTexts = {
  ...GAPS,
  'warning.means-test-zero': {
    name: 'tarveharkinta vie koko etuuden',
    message: () => 'Tarveharkinta vie koko työttömyysetuuden.',
    remedy: () =>
      'Asiakas ilmoittaa tulojen pienenemisestä Kelaan heti. Työllistymistä edistävän palvelun aikana tarveharkintaa ei ole.',
  },
  'warning.parents-income-zero': {
    name: 'vanhempien tulot vievät koko etuuden',
    message: () => 'Vanhempien tulot vievät koko työttömyysetuuden.',
    remedy: () =>
      'Jos vanhemmat eivät tosiasiassa tue asiakasta, asiakas osoittaa sen Kelalle. Työllistymistä edistävän palvelun aikana vanhempien tuloja ei oteta huomioon.',
  },
  'warning.pay-zero': {
    name: 'palkka vie koko etuuden',
    message: () => 'Palkka vie koko työttömyysetuuden.',
    remedy: () =>
      'Asiakas pitää työnhaun voimassa ja ilmoittaa joka kuukauden palkan, jotta maksaminen jatkuu palkan pienentyessä.',
  },
  'warning.smallest-payment': {
    name: 'alle pienimmän maksettavan määrän',
    message: () => 'Kuukauden työttömyysetuudesta jää niin vähän, ettei sitä makseta.',
    remedy: () => 'Asiakas tarkistaa ilmoittamansa tulot; pienikin muutos voi palauttaa maksun.',
  },
  'warning.maximum-refusal-loop': {
    name: 'enimmäisajan, hylkäyksen ja työttömyyden kierre',
    message: () =>
      'Polku kiertää kehää: sairauspäivärahan enimmäisaika, hylätty eläke, työttömyysetuus ja uusi enimmäisaika.',
    remedy: () =>
      'Kelan asiantuntija ottaa puheeksi kuntoutuksen ja työkyvyn tuen tiimin ennen seuraavaa enimmäisaikaa, ja hylkäyksen perustelut lääkärin kanssa.',
  },
  'warning.application-cannot-succeed': {
    name: 'hakemus ei voi menestyä',
    message: () => 'Hakemus ei voi menestyä annettujen tietojen perusteella.',
    remedy: () => 'Kelan asiantuntija tarkistaa tiedot ja sen, mikä etuus niihin sopii.',
  },
  'warning.benefit-not-applied-for': {
    name: 'etuutta ei ole haettu',
    message: () => 'Tiedot viittaavat etuuteen, jota kukaan ei ole hakenut.',
    remedy: ({ deadline }) =>
      deadline === null ? 'Asiakas hakee etuutta.' : `Asiakas hakee etuutta viimeistään ${date(deadline)}.`,
  },
  'notice.periodised-pay': {
    name: 'lomakorvauksen tai erorahan jaksotus',
    message: () => 'Lomakorvaus tai eroraha jaksotetaan näille päiville, ja työttömyysetuus alkaa vasta niiden jälkeen.',
    remedy: () => 'Asiakas varautuu siihen, että kertakorvauksen on riitettävä, ja on työnhakijana ennen jakson loppua.',
  },
  'notice.law-change': {
    name: 'laki muuttuu',
    message: () => 'Tapaukseen vaikuttava laki muuttuu näinä päivinä.',
    remedy: ({ from }) => `Kelan asiantuntija tarkistaa tapauksen uudelleen ${date(from)} tienoilla.`,
  },
  'notice.sickness-maximum-decided': {
    name: 'sairauspäivärahan viimeinen päivä on tiedossa',
    message: () =>
      'Sairauspäivärahan enimmäisaika on niin lähellä, että viimeinen päivä päätetään kuukauden loppuun.',
    remedy: ({ deadline }) =>
      `Asiakas selvittää jatkon${deadline === null ? '' : ` viimeistään ${date(deadline)}`}: kuntoutus, työkyvyttömyyseläkkeen hakeminen, ilmoittautuminen työnhakijaksi.`,
  },
  'notice.rehabilitation-pays-nothing': {
    name: 'kuntoutus ilman kuntoutusrahaa',
    message: () => 'Ohjelmasta ei makseta kuntoutusrahaa; näiden päivien toimeentulon on tultava muualta.',
    remedy: () => 'Asiakas pitää työnhaun voimassa ohjelman ajan.',
  },
};
