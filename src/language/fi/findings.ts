import type { Benefit } from '../../law/benefits.js';
import type { FindingTexts } from '../../report/texts.js';
import { BENEFITS } from './benefits.js';
import { FORMATS } from './formats.js';
import { GAPS } from './gaps.js';
import { MONEY_WARNINGS } from './moneyWarnings.js';
import { WARNINGS } from './warnings.js';

const { date } = FORMATS;
const named = (code: number | string | undefined) => BENEFITS[code as Benefit] ?? BENEFITS.other;

export const FINDINGS: FindingTexts = {
  ...GAPS,
  ...WARNINGS,
  ...MONEY_WARNINGS,
  'warning.means-test-zero': {
    name: 'muut tulot vievät koko etuuden',
    message: ({ values }) =>
      `${values.reason === 'benefit-deduction' ? 'Muu etuus' : 'Tarveharkinta'} vie koko työttömyysetuuden.`,
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
  'warning.statement-90-missing': {
    name: 'työterveyslääkärin lausunto puuttuu',
    message: ({ from }) =>
      `Sairauspäivärahaa on maksettu 90 päivältä. Ilman työterveyslääkärin lausuntoa jäljellä olevasta työkyvystä maksaminen keskeytetään päivästä ${date(from)} siihen asti, kun lausunto on Kelassa.`,
    remedy: GAPS['gap.statement-90-missing'].remedy,
  },
  'warning.maximum-refusal-loop': {
    name: 'enimmäisajan, hylkäyksen ja työttömyyden kierre',
    message: () =>
      'Polku kiertää kehää: sairauspäivärahan enimmäisaika, hylätty eläke ja uusi sairauspäivärahan enimmäisaika.',
    remedy: () =>
      'Kelan asiantuntija ottaa puheeksi kuntoutuksen ja työkyvyn tuen tiimin ennen seuraavaa enimmäisaikaa, ja hylkäyksen perustelut lääkärin kanssa.',
  },
  'notice.periodised-pay': {
    name: 'lomakorvauksen tai erorahan jaksotus',
    message: () =>
      'Lomakorvaus tai eroraha jaksotetaan näille päiville, ja työttömyysetuus alkaa vasta niiden jälkeen.',
    remedy: () =>
      'Asiakas varautuu siihen, että kertakorvauksen on riitettävä, ja on työnhakijana ennen jakson loppua.',
  },
  'notice.law-change': {
    name: 'laki muuttuu',
    message: ({ from, values }) =>
      `Päivästä ${date(from)} alkaen etuus on ${named(values.after)}; sitä ennen ${named(values.before)}. Tarveharkinta muuttuu samalla.`,
    remedy: () => 'Kelan asiantuntija käy asiakkaan kanssa läpi, mitä määrässä muuttuu.',
  },
  'notice.sickness-maximum-decided': {
    name: 'sairauspäivärahan viimeinen päivä on tiedossa',
    message: ({ from }) => `Sairauspäivärahan enimmäisaika täyttyy; viimeinen päivä on ${date(from)}.`,
    remedy: ({ from }) =>
      `Asiakas selvittää jatkon viimeistään ${date(from)}: kuntoutus (lomake KU101), työkyvyttömyyseläkkeen hakeminen (kumpaankin B-lääkärinlausunto), ilmoittautuminen työttömäksi työnhakijaksi seuraavasta päivästä.`,
  },
  'notice.rehabilitation-pays-nothing': {
    name: 'kuntoutus ilman kuntoutusrahaa',
    message: () => 'Ohjelmasta ei makseta kuntoutusrahaa; näiden päivien toimeentulon on tultava muualta.',
    remedy: () => 'Asiakas pitää työnhaun voimassa ohjelman ajan.',
  },
};
