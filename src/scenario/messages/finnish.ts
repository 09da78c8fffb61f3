import type { ValueKind } from '../inputCodes.js';
import type { WrittenInputTexts } from './written.js';

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

export const FINNISH: WrittenInputTexts = {
  'input.too-large': ({ limit }) => `Tiedosto on suurempi kuin ${limit} tavua. Jaa se useaksi tapaukseksi.`,
  'input.not-utf8': ({ byte }) => `Tavu ${byte} ei ole UTF-8-merkistöä. Tallenna tiedosto UTF-8-muodossa.`,
  'input.syntax': ({ reason }) => `Teksti ei ole oikein muodostettu: ${reason}.`,
  'input.several-documents': () => 'Tästä alkaa toinen YAML-dokumentti. Tapaustiedostossa saa olla vain yksi.',
  'input.empty-document': () => 'Tiedosto on tyhjä. Tapaus alkaa rivillä ”etuuspolku: 1”.',
  'input.not-a-mapping': ({ kind }) =>
    `Tiedostossa on ${KINDS[kind]}. Tapauksen pitää olla avainten ja arvojen joukko.`,
  'input.too-many-aliases': ({ limit }) => `YAML-viittauksia on yli ${limit}. Kirjoita arvot auki.`,
  'input.too-deep': ({ limit }) => `Sisäkkäisiä tasoja on yli ${limit}.`,
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
    `”${found}” ei ole mikään tässä sallituista ${count} sanasta.${hint(suggestion)}${listed(allowed)}`,
  'input.not-a-date': ({ found, expected, suggestion }) =>
    `Tässä on ”${found}”; pitäisi olla ${KINDS[expected]}.${hint(suggestion)}`,
  'input.no-such-date': ({ found, suggestion }) => `Päivää ${found} ei ole olemassa.${hint(suggestion)}`,
  'input.year-out-of-range': ({ found, first, last }) => `${found} ei ole vuosien ${first}–${last} välissä.`,
  'input.out-of-range': ({ found, minimum, maximum }) => `${found} ei käy tähän${bounds(minimum, maximum)}.`,
  'input.not-whole': ({ found }) => `${found} ei ole kokonaisluku.`,
  'input.too-many-decimals': ({ found }) =>
    `Luvussa ${found} on yli kaksi desimaalia. Rahamäärät ovat euroja ja senttejä.`,
  'input.empty-text': () => 'Teksti on tyhjä. Täytä se tai jätä avain pois.',
  'input.empty-list': () => 'Luettelo on tyhjä. Siinä pitää olla ainakin yksi kohta.',
  'input.control-character': ({ found }) => `Nimessä ”${found}” on ohjausmerkki. Nimi on yksi rivi tavallista tekstiä.`,
  'input.not-together': ({ first, second }) => `”${first}” ja ”${second}” sulkevat toisensa pois. Jätä vain toinen.`,

  'input.outside-law-years': ({ from, to, first, last }) =>
    `Laskettava aika on ${from} – ${to}. Laki tunnetaan vain ajalta ${first} – ${last}.`,
  'input.birth-after-horizon': ({ birth, start }) =>
    `Asiakkaan syntymäpäivä ${birth} on ensimmäisen laskettavan päivän ${start} jälkeen.`,
  'input.children-disagree': ({ children, months }) =>
    `Lapsia on ${children}, mutta syntymäkuukausien mukaan alle 18-vuotiaita on ${months}. Lukumäärä ratkaisee.`,
  'input.fund-without-amount': () => 'Kassan päivärahasta ei tiedetä mitään. Anna dailyAmount tai baseWage.',
  'input.cohort-start': ({ found, expected }) => `Alku ${found} ei ole laskettavan ajan ensimmäinen päivä ${expected}.`,

  'input.ends-before-start': ({ from, to }) => `Loppu ${to} on ennen alkua ${from}.`,
  'input.decided-before-applied': ({ applied, decided }) => `Päätös ${decided} on ennen hakemusta ${applied}.`,
  'input.duplicate-name': ({ found }) => `Toisen polun nimi on jo ”${found}”.`,
  'input.overlap': ({ kind, other, from, to }) =>
    `Kaksi vaihetta ”${kind}” on päällekkäin ${from} – ${to}: tämä ja ${other}. Päätä aikaisempi ensin.`,
  'input.history-overlap': ({ benefit, other, from, to }) =>
    `${benefit} on päällekkäin kohdan ${other} kanssa ${from} – ${to}. Samalta päivältä maksetaan enintään toinen.`,
  'input.history-after-horizon': ({ found, start }) =>
    `${found} ei ole mennyttä aikaa: laskettavat päivät alkavat ${start}. Historia päättyy ennen niitä.`,
  'input.benefit-not-in-force': ({ benefit, first, last }) =>
    first ? `Etuutta ${benefit} ei ole ennen päivää ${first}.` : `Etuutta ${benefit} ei ole päivän ${last} jälkeen.`,
  'input.history-amount-needed': ({ benefit }) =>
    `Tämä ${benefit} on ennen vuotta 2021 ja voi vaikuttaa vuosituloon. Anna dailyAmount.`,
  'input.pension-amount-needed': ({ benefit }) => `Anna eläkkeen ${benefit} määrä avaimella ”monthly”.`,
  'input.more-days-than-period': ({ days, possible }) =>
    `Maksettuja päiviä on ${days}, mutta jaksossa on niitä ${possible}.`,
  'input.outside-period': ({ from, to }) => `Tämä ei ole sen jakson ${from} – ${to} sisällä, johon se kuuluu.`,
  'input.certificate-written-after': ({ written, to }) =>
    `Todistus on kirjoitettu ${written}, sen voimassaolon päätyttyä ${to}.`,

  'input.step-outside-horizon': ({ from, to }) =>
    `Vaihe on kokonaan laskettavan ajan ${from} – ${to} ulkopuolella eikä vaikuta mihinkään.`,
  'input.partial-without-work': () =>
    'Osittainen etuus edellyttää työtä sen rinnalla, mutta mikään ”work”-vaihe ei osu näille päiville.',
  'input.service-days-per-week': ({ found, maximum }) =>
    `Kuntouttavaa työtoimintaa on ${found} päivänä viikossa. Laki sallii ${maximum}.`,
  'input.service-days-per-year': ({ found, maximum, from, to }) =>
    `Kuntouttavaa työtoimintaa on ${found} päivänä 12 kuukauden aikana ${from} – ${to}. Laki sallii ${maximum}.`,
  'input.service-too-short': ({ from, to, months }) =>
    `Kuntouttava työtoiminta ${from} – ${to} on lyhyempi kuin ${months} kuukautta, joka on lain vähimmäisaika.`,
  'input.length-unknown': ({ keys }) => `Mikään ei kerro, kuinka kauan tämä kestää. Anna ${keys}.`,
  'input.application-clash': ({ family, other }) =>
    `Tämä hakemus ja ${other} koskevat samoja päiviä ryhmässä ”${family}”. Anna kummallekin oma ”from”.`,
};

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
