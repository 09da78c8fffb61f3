/** Warnings of money that comes late, shrinks or is collected again. */
import type { Finding } from '../../findings/finding.js';
import type { Benefit } from '../../law/benefits.js';
import type { Cents } from '../../money/cents.js';
import type { FindingTexts } from '../../report/texts.js';
import { BENEFITS } from './benefits.js';
import { FORMATS } from './formats.js';
import { dueBy, known } from './gaps.js';

const { amount, share } = FORMATS;
type Value = Finding['values'][string] | undefined;
const euros = (value: Value) => amount((value ?? 0) as Cents);
const named = (code: Value) => BENEFITS[code as Benefit] ?? 'etuus';

export const MONEY_WARNINGS = {
  'warning.cash-gap': {
    name: 'oikeus ilman rahaa',
    message: ({ values }) =>
      `Asiakkaalla on oikeus etuuteen (${named(values.benefit)}), mutta rahaa ei tule ${values.days ?? 'yli 35'} päivään${known(values.next, (day) => `; seuraava maksu on ${day}`)}.`,
    remedy: (finding) =>
      `Asiakas hakee perustoimeentulotukea ennakkona ${dueBy(finding)}${finding.values.advance ? ' ja pyytää työttömyysetuuden ennakkoa, jota voidaan maksaa ilman päätöstä. Kumpikin' : '. Se'} peritään etuudesta, kun etuus maksetaan. Kelan asiantuntija selvittää, voidaanko päätös tehdä aikaisemmin.`,
  },
  'warning.income-drop': {
    name: 'tulot putoavat',
    message: ({ values }) =>
      values.weeklyBefore === undefined
        ? 'Viikkotulo putoaa yli 10\u00a0%.'
        : `Viikkotulo putoaa: ennen ${euros(values.weeklyBefore)} (${named(values.earlier)}), sen jälkeen ${euros(values.weeklyAfter)} (${named(values.benefit)}). Pudotus on ${share(Number(values.share))} ennen veroja.`,
    remedy: () =>
      'Kelan asiantuntija käy asiakkaan kanssa läpi, mitä pudotus merkitsee: olisiko toinen reitti tai toinen alku parempi, onko kaikki tarkastelujakson tulo otettu huomioon, verokortti etuutta varten ja asumistuki, joka tarkistetaan, kun tulot pienenevät tarpeeksi.',
  },
  'warning.recovery': {
    name: 'maksetaan nyt, peritään myöhemmin',
    message: ({ values }) =>
      `Näiltä päiviltä maksetusta etuudesta (${named(values.paid)}, ${euros(values.gross)}) peritään ${euros(values.collected)} takautuvasta etuudesta (${named(values.granted)})${known(values.known, (day) => `, joka on tiedossa vasta ${day}`)}.`,
    remedy: () =>
      'Kela pidättää perittävän osan suoraan takautuvasta maksusta, ja vain loput tulevat asiakkaalle. Kelan asiantuntija kertoo tämän asiakkaalle etukäteen. Aikaisempi hakemus lyhentää aikaa, jolta etuuksia tasataan.',
  },
} satisfies Partial<FindingTexts>;
