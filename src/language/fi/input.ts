import type { DailyFamily } from '../../law/benefits.js';
import type { ValueKind } from '../../scenario/inputCodes.js';
import type { InputTexts, WrittenInputTexts } from '../../scenario/inputTexts.js';
import type { SyntaxReason } from '../../scenario/syntaxReasons.js';
import { finnishDates } from '../finnishDates.js';
import { SYNTAX } from './syntax.js';

/** In the nominative, as what was expected. */
const KINDS: Readonly<Record<ValueKind, string>> = {
  nothing: 'tyhjä',
  text: 'teksti',
  number: 'luku',
  'whole-number': 'kokonaisluku',
  'true-or-false': 'true tai false',
  list: 'luettelo',
  mapping: 'avainten ja arvojen joukko',
  date: 'päivä muodossa 2026-12-07',
  month: 'kuukausi muodossa 2026-12',
  amount: 'euromäärä',
  illness: 'sana tai luku',
  'date-or-never': 'päivä muodossa 2026-12-07 tai never',
};

/** In the partitive. */
const FAMILIES: Readonly<Record<DailyFamily, string>> = {
  unemployment: 'työttömyysetuutta',
  sickness: 'sairauspäivärahaa',
  rehabilitation: 'kuntoutusrahaa',
};

const FINNISH: WrittenInputTexts = {
  'input.too-large': ({ limit }) => `Tiedosto on suurempi kuin ${limit} tavua. Jaa se useaksi tapaukseksi.`,
  'input.not-utf8': ({ byte }) => `Tavu ${byte} ei ole UTF-8-merkistöä. Tallenna tiedosto UTF-8-muodossa.`,
  'input.syntax': ({ format, reason }) => `Teksti ei ole kelvollista ${format}-muotoa${why(reason)}.`,
  'input.several-documents': () => 'Tästä alkaa toinen YAML-dokumentti. Tapaustiedostossa saa olla vain yksi.',
  'input.empty-document': () =>
    'Tiedosto on tyhjä: siinä pitää olla avaimia ja arvoja. Tapaus alkaa rivillä ”etuuspolku: 1”.',
  'input.not-a-mapping': ({ kind }) => `Tiedostossa on ${KINDS[kind]}. Siinä pitää olla avaimia ja arvoja.`,
  'input.too-many-aliases': ({ limit }) => `YAML-viittauksia on yli ${limit}. Kirjoita arvot auki.`,
  'input.too-deep': ({ limit }) => `Sisäkkäisiä tasoja on yli ${limit}.`,
  'input.too-many-values': ({ limit }) =>
    `Tiedostossa on yli ${limit} arvoa, kun viitattu arvo lasketaan joka viittauksesta. Jaa se useaksi tapaukseksi.`,
  'input.too-many-items': ({ found, limit }) => `Luettelossa on ${found} kohtaa. Enintään ${limit} sallitaan.`,
  'input.duplicate-key': ({ key }) => `Avain ”${key}” on tässä kahdesti. Jätä vain toinen.`,
  'input.identity-code': () =>
    'Tämä näyttää henkilötunnukselta. Tapauksessa ei saa olla henkilötunnuksia: poista se ja käytä tapauskoodia.',
  'input.unsupported-format': ({ found, expected }) => `Muotoa ${found} ei tunneta. Ohjelma lukee muotoa ${expected}.`,

  'input.unknown-key': ({ key, suggestion, allowed }) =>
    `Avainta ”${key}” ei ole tässä kohdassa.${hint(suggestion)}${listed(allowed)}`,
  'input.missing-key': ({ key }) => `Avain ”${key}” puuttuu.`,
  'input.wrong-type': ({ found, kind, expected }) =>
    `Tässä on ${foundAs(found, kind)}; pitäisi olla ${KINDS[expected]}.${advice(kind, expected)}`,
  'input.unknown-value': ({ found, count, suggestion, allowed }) =>
    `”${found}” ei ole ${count === 1 ? 'tässä sallittu sana' : `mikään tässä sallituista ${count} sanasta`}.${hint(suggestion)}${listed(allowed)}`,
  'input.not-a-date': ({ found, expected, suggestion }) =>
    `Tässä on ”${found}”; pitäisi olla ${KINDS[expected]}.${hint(suggestion)}`,
  'input.no-such-date': ({ found, suggestion }) => `Päivää ${found} ei ole olemassa.${hint(suggestion)}`,
  'input.year-out-of-range': ({ found, first, last }) => `${found} ei ole vuosien ${first}–${last} välissä.`,
  'input.out-of-range': ({ found, minimum, maximum }) => `${found} ei käy tähän${bounds(minimum, maximum)}.`,
  'input.not-whole': ({ found }) => `${found} ei ole kokonaisluku.`,
  'input.too-many-decimals': ({ found, most }) =>
    most === undefined
      ? `Luvussa ${found} on yli kaksi desimaalia. Rahamäärät ovat euroja ja senttejä.`
      : `Luvussa ${found} on liikaa desimaaleja. Tässä niitä saa olla enintään ${most}.`,
  'input.empty-text': () => 'Teksti on tyhjä. Täytä se tai jätä avain pois.',
  'input.empty-list': () => 'Luettelo on tyhjä. Siinä pitää olla ainakin yksi kohta.',
  'input.control-character': ({ found }) =>
    `Nimessä ”${found}” on näkymätön merkki. Nimi on yksi rivi tavallista tekstiä.`,
  'input.not-together': ({ first, second }) => `”${first}” ja ”${second}” sulkevat toisensa pois. Jätä vain toinen.`,
  'input.contradiction': ({ first, second }) =>
    `”${finnishDates(first)}” ja ”${finnishDates(second)}” eivät sovi yhteen. Korjaa toinen.`,

  'input.outside-law-years': ({ from, to, first, last }) =>
    `Laskettava aika on ${finnishDates(from)} – ${finnishDates(to)}. Laki tunnetaan vain ajalta ${finnishDates(first)} – ${finnishDates(last)}.`,
  'input.birth-after-horizon': ({ birth, start }) =>
    `Asiakkaan syntymäpäivä ${finnishDates(birth)} on ensimmäisen laskettavan päivän ${finnishDates(start)} jälkeen.`,
  'input.children-disagree': ({ children, months }) =>
    `Lapsia on ${children}, mutta syntymäkuukausien mukaan alle 18-vuotiaita on ${months}. Lukumäärä ratkaisee.`,
  'input.fund-without-amount': () => 'Kassan päivärahasta ei tiedetä mitään. Anna dailyAmount tai baseWage.',
  'input.cohort-start': ({ found, expected }) =>
    `Alku ${finnishDates(found)} ei ole laskettavan ajan ensimmäinen päivä ${finnishDates(expected)}.`,

  'input.ends-before-start': ({ from, to }) => `Loppu ${finnishDates(to)} on ennen alkua ${finnishDates(from)}.`,
  'input.decided-before-applied': ({ applied, decided }) =>
    `Päätös ${finnishDates(decided)} on ennen hakemusta ${finnishDates(applied)}.`,
  'input.duplicate-name': ({ found }) => `Toisen polun nimi on jo ”${found}”.`,
  'input.overlap': ({ kind, other, from, to }) =>
    `Kaksi vaihetta ”${kind}” on päällekkäin ${finnishDates(from)} – ${finnishDates(to)}: tämä ja ${other}. Päätä aikaisempi ensin.`,
  'input.near-illness': ({ found, other }) =>
    `Sairaus ”${found}” on kirjoitettu lähes kuten ”${other}”, ja se lasketaan eri sairaudeksi. Jos sairaus on sama, käytä yhtä nimeä.`,
  'input.history-overlap': ({ benefit, other, from, to }) =>
    `${benefit} on päällekkäin kohdan ${other} kanssa ${finnishDates(from)} – ${finnishDates(to)}. Samalta päivältä maksetaan enintään toinen.`,
  'input.history-after-horizon': ({ found, start }) =>
    `${finnishDates(found)} ei ole mennyttä aikaa: laskettavat päivät alkavat ${finnishDates(start)}. Historia päättyy ennen niitä.`,
  'input.benefit-not-in-force': ({ benefit, first, last }) =>
    first
      ? `Etuutta ${benefit} ei ole ennen päivää ${finnishDates(first)}.`
      : `Etuutta ${benefit} ei ole päivän ${finnishDates(String(last))} jälkeen.`,
  'input.history-amount-needed': ({ benefit }) =>
    `Tämä ${benefit} on ennen vuotta 2021 ja voi vaikuttaa vuosituloon. Anna dailyAmount.`,
  'input.pension-amount-needed': ({ benefit }) => `Anna eläkkeen ${benefit} määrä avaimella ”monthly”.`,
  'input.more-days-than-period': ({ days, possible }) =>
    `Maksettuja päiviä on ${days}, mutta jaksossa on niitä ${possible}.`,
  'input.outside-period': ({ from, to }) =>
    `Tämä ei ole sen jakson ${finnishDates(from)} – ${finnishDates(to)} sisällä, johon se kuuluu.`,
  'input.certificate-written-after': ({ written, to }) =>
    `Todistus on kirjoitettu ${finnishDates(written)}, sen voimassaolon päätyttyä ${finnishDates(to)}.`,

  'input.step-outside-horizon': ({ from, to }) =>
    `Vaihe on kokonaan laskettavan ajan ${finnishDates(from)} – ${finnishDates(to)} ulkopuolella eikä vaikuta mihinkään.`,
  'input.step-before-horizon': ({ from, start, lastDay, family }) =>
    `Vaihe on alkanut ${finnishDates(from)}. Ensimmäistä laskettavaa päivää ${finnishDates(start)} edeltävät päivät vaikuttavat vain historian kautta, eikä historiassa ole ${FAMILIES[family]} päivältä ${finnishDates(lastDay)}: päiviä ei lasketa maksetuiksi eikä enimmäisaikaan. Jos niiltä on maksettu, lisää ne historiaan.`,
  'input.partial-without-work': () =>
    'Osittainen etuus edellyttää työtä sen rinnalla, mutta mikään ”work”-vaihe ei osu näille päiville.',
  'input.service-days-per-week': ({ found, maximum }) =>
    `Kuntouttavaa työtoimintaa on ${found} päivänä viikossa. Laki sallii ${maximum}.`,
  'input.service-days-per-year': ({ found, maximum, from, to }) =>
    `Kuntouttavaa työtoimintaa on ${found} päivänä 12 kuukauden aikana ${finnishDates(from)} – ${finnishDates(to)}. Laki sallii ${maximum}.`,
  'input.service-too-short': ({ from, to, months }) =>
    `Kuntouttava työtoiminta ${finnishDates(from)} – ${finnishDates(to)} on lyhyempi kuin ${months} kuukautta, joka on lain vähimmäisaika.`,
  'input.length-unknown': ({ first, second }) =>
    `Mikään ei kerro, kuinka kauan tämä kestää. Anna ”to” tai ${second === undefined ? `”${first}”` : `sekä ”${first}” että ”${second}”`}.`,
  'input.application-clash': ({ family, other }) =>
    `Tämä hakemus ja ${other} koskevat samoja päiviä ryhmässä ”${family}”. Anna kummallekin oma ”from”.`,

  'input.not-refusable': () =>
    'Tästä vaiheesta ei tehdä päätöstä, joten sitä ei voi hylätä. ”if-refused” kuuluu eläkkeeseen, kuntoutukseen tai hakemukseen.',
  'input.nested-branch': () =>
    'Haaralla ei ole omia haaroja. Kirjoita se, mikä seuraa toista hylkäystä, omaksi polukseen.',
  'input.refusal-day-unknown': ({ key }) =>
    `Mikään ei kerro, milloin tästä päätetään, joten haaran ”if-refused” alkua ei tiedetä. Anna ”${key}”.`,
  'input.branch-before-refusal': ({ from, decided }) =>
    `Vaihe alkaa ${finnishDates(from)}, ennen hylkäävää päätöstä ${finnishDates(decided)}, jota se seuraa.`,
  'input.branch-name-taken': ({ found, path }) =>
    `”${found}” on polun ”${path}” haaran nimi. Anna tälle polulle toinen nimi.`,

  'input.nothing-there': ({ wanted, place, suggestion, there }) =>
    `Kohtaa ”${wanted}” ei ole${place === '' ? '' : ` kohdassa ${place}`}.${hint(suggestion)}${there === '' ? '' : ` Siellä on: ${there}.`}`,
  'input.several-there': ({ wanted, place, there }) =>
    `Kohdassa ${place} on useita ”${wanted}”. Valitse yksi numerolla: ${there}.`,

  'input.unknown-figure': ({ found, suggestion }) =>
    `Lain lukua ”${found}” ei ole.${hint(suggestion)} Kaikki luvut luettelee ”etuuspolku rates”.`,
  'input.figure-overlap': ({ rate, other, from }) =>
    `Luvulla ”${rate}” on päivälle ${finnishDates(from)} jo arvo rivillä ${other}. Päätä aiempi rivi ensin.`,

  'input.more-errors': ({ count }) =>
    `Tästä eteenpäin on vielä ${count} virhettä, joita ei näytetä. Korjaa ensin edelliset.`,
  'input.more-warnings': ({ count }) => `Tästä eteenpäin on vielä ${count} varoitusta, joita ei näytetä.`,
};

export const INPUT_TEXTS_FI = FINNISH as InputTexts;

function hint(suggestion: string | undefined): string {
  return suggestion === undefined ? '' : ` Tarkoititko ”${suggestion}”?`;
}

function listed(allowed: string | undefined): string {
  return allowed === undefined ? '' : ` Sallitut: ${allowed}.`;
}

function foundAs(found: string, kind: ValueKind): string {
  if (kind === 'text') return `teksti ”${found}”`;
  return kind === 'number' || kind === 'true-or-false' ? found : KINDS[kind];
}

function advice(kind: ValueKind, expected: ValueKind): string {
  if (kind === 'nothing') return ' Täytä se tai jätä avain pois.';
  return kind === 'number' && expected === 'text' ? ' Kirjoita se lainausmerkkeihin.' : '';
}

function bounds(minimum: number | undefined, maximum: number | undefined): string {
  if (minimum !== undefined) return `: vähintään ${minimum}`;
  return maximum === undefined ? '' : `: enintään ${maximum}`;
}

/** Nothing behind it where the parser says what nobody has put into words. */
function why(reason: SyntaxReason): string {
  return SYNTAX[reason] === '' ? '' : `: ${SYNTAX[reason]}`;
}
