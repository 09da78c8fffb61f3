/** Warnings of time limits, certificates, the order of services and applications. */
import type { Finding } from '../../findings/finding.js';
import type { Benefit } from '../../law/benefits.js';
import type { FindingTexts } from '../../report/texts.js';
import { BENEFITS } from './benefits.js';
import { FORMATS } from './formats.js';
import { by, dueBy, family, known, papers } from './gaps.js';
import { ROUTES } from './routes.js';
import { whatNow } from './whatNow.js';

const { date } = FORMATS;

/** What was refused, and when. */
const refusal = ({ decision, decidedOn }: Finding['values']) => {
  const what = decision === undefined ? '' : ` (${BENEFITS[decision as Benefit] ?? 'kuntoutus'})`;
  return `${what}${known(decidedOn, (day) => `, annettu ${day},`)}`;
};
const canBeAppealed = ({ from, values }: Finding) =>
  `Hylkäävästä päätöksestä${refusal(values)} voi valittaa viimeistään ${date(from)}: 30 päivää seitsemännestä päivästä päätöksen jälkeen.`;
const appeal = (finding: Finding) =>
  `Asiakas käy perustelut läpi Kelan asiantuntijan kanssa ja, jos ne eivät pidä, valittaa kirjallisesti päätöksen antajalle ${by(finding)}, liitteenä uusi selvitys.${whatNow(finding)}`;
const form = ({ form: named }: Finding['values']) => (named ? ` Se tulee lomakkeen ${named} liitteeksi.` : '');
const statement = ({ kind }: Finding['values']) => (kind === 'A' ? 'A-lääkärintodistus' : 'B-lääkärinlausunto');
const newStatement = (finding: Finding) =>
  `Lääkäri kirjoittaa uuden todistuksen (${statement(finding.values)}); asiakas varaa ajan niin, että se on valmis ${by(finding)}.${form(finding.values)}`;

const PURPOSES: Readonly<Record<string, string>> = {
  incapacity: 'työkyvyttömyys',
  rehabilitation: 'kuntoutus',
  pension: 'työkyvyttömyyseläke',
};
const purpose = ({ matter }: Finding['values']) => {
  const named = PURPOSES[matter as string];
  return named === undefined ? '' : ` (${named})`;
};

const BARRED = {
  message: 'Muu etuus on esteenä koko sen ajan, jota hakemus koskee.',
  remedy:
    'Kelan asiantuntija selvittää asiakkaan kanssa, kumpi etuus kuuluu maksaa, ja hakemus jätetään tekemättä tai siirretään.',
};
const NO_ALLOWANCE = {
  message: 'Ohjelmasta ei makseta kuntoutusrahaa, joten hakemus ei tuo mitään.',
  remedy: 'Asiakas pitää työnhaun voimassa ohjelman ajan, jolloin työttömyysetuus jatkuu.',
};
const HOPELESS: Readonly<Record<string, { readonly message: string; readonly remedy: string }>> = {
  maximum: {
    message:
      'Sairauspäivärahaa on tämän sairauden perusteella maksettu enimmäisaika, eikä asiakas ole ollut sen jälkeen 12 kuukautta työkykyinen: uusi hakemus ei tuo mitään.',
    remedy:
      'Kelan asiantuntija käy läpi, mitä voi hakea sen sijaan: työkyvyttömyyseläke tai kuntoutus (lomake KU101), kumpaankin B-lääkärinlausunto, ja ilmoittautuminen työttömäksi työnhakijaksi. Uusi sairaus tai 30 päivää työssä ennen vanhan sairauden uusiutumista muuttaisi vastauksen.',
  },
  age: {
    message: 'Asiakas ei ole etuuden ikärajoissa.',
    remedy: 'Kelan asiantuntija selvittää, mikä etuus kuuluu asiakkaan ikään.',
  },
  'other-benefit': BARRED,
  parental: BARRED,
  rehabilitation: BARRED,
  'interrupted-rehabilitation': BARRED,
  'no-allowance': NO_ALLOWANCE,
  'too-short': NO_ALLOWANCE,
  'no-facts': {
    message: 'Polulla ei ole työkyvyttömyyttä eikä kuntoutusta siltä ajalta, jota hakemus koskee.',
    remedy:
      'Kelan asiantuntija kysyy, mihin hakemus perustuu: ensin tarvitaan todistus työkyvyttömyydestä tai kuntoutuspäätös.',
  },
  'too-early': {
    message:
      'Polulla asiakas ei ole työkyvytön sairauspäivärahan loppuun asti, ja työkyvyttömyyseläke alkaa vasta sen jälkeen.',
    remedy:
      'Kelan asiantuntija katsoo ensin sairauspäivärahan, hoidon ja kuntoutuksen. Eläkettä haetaan, kun enimmäisaika lähestyy; liitteenä B-lääkärinlausunto.',
  },
  'pension-start': {
    message:
      'Eläke on ilmoitettu ajalta, jolta sitä ei lain mukaan vielä myönnetä: se alkaa aikaisintaan sen kuukauden jälkeen, jonka aikana on viimeksi ollut oikeus sairauspäivärahaan tai enimmäisajan jälkeen ammatillisen kuntoutuksen kuntoutusrahaan.',
    remedy:
      'Kelan asiantuntija tarkistaa eläkkeen alkamispäivän päätöksestä tai enimmäisajasta (työeläkkeen rinnalla se voi alkaa aiemmin) ja korjaa polun.',
  },
  'pension-backdated': {
    message:
      'Eläke on ilmoitettu ajalta, johon hakemus ei ulotu: sitä maksetaan takautuvasti enintään kuudelta kalenterikuukaudelta ennen hakemusta.',
    remedy: 'Kelan asiantuntija tarkistaa hakemuksen ja eläkkeen alkamisen päivät ja korjaa polun.',
  },
  running: {
    message: 'Haettua etuutta maksetaan jo.',
    remedy: 'Kelan asiantuntija kertoo asiakkaalle, ettei uutta hakemusta tarvita; tavalliset ilmoitukset riittävät.',
  },
};
const DOUBTFUL = {
  message: 'Annettujen tietojen mukaan hakemus ei voi menestyä.',
  remedy: 'Kelan asiantuntija selvittää, mihin hakemus perustuu.',
};
const hopeless = ({ reason }: Finding['values']) => HOPELESS[reason as string] ?? DOUBTFUL;

/** The programme or service, by the words of the routes. */
const offeredName = ({ kind, code }: Finding['values']) => {
  const names: Readonly<Record<string, string>> = kind === 'service' ? ROUTES.services : ROUTES.programmes;
  return names[code ?? ''] ?? 'Kuntoutus tai palvelu';
};

export const WARNINGS = {
  'warning.deadline-missed': {
    name: 'määräaika ohi',
    message: ({ from, values }) =>
      values.matter === 'appeal'
        ? `Hylkäävän päätöksen${refusal(values)} valitusaika päättyi ${date(from)}.`
        : `Hakemus${family(values)}${known(values.filed, (day) => `, tehty ${day},`)} ei ulotu takautuvasti näihin päiviin, ja se, mikä ne kattaa, on pienempi.`,
    remedy: (finding) =>
      finding.values.matter === 'appeal'
        ? `Jos myöhästymiseen oli painavia syitä, asiakas valittaa silti ja kertoo ne. Uuden selvityksen kanssa asiakas hakee uudelleen, ja asia tutkitaan uudelleen.${whatNow(finding)}`
        : `Asiakas tekee hakemuksen ${dueBy(finding)} ja kertoo, jos viivästykseen oli hyvä syy: Kela voi myöntää etuuden myöhästyneestä hakemuksesta, jos epääminen olisi kohtuutonta.${papers(finding.values)}`,
  },
  'warning.deadline-near': {
    name: 'määräaika lähellä',
    message: (finding) =>
      finding.values.matter === 'appeal'
        ? canBeAppealed(finding)
        : `Oikeus etuuteen${family(finding.values)} alkoi${known(finding.values.since, (day) => ` ${day}`)}, eikä mikään kerro, että sitä olisi haettu. Hakemus ulottuu alkuun asti vain, jos se tehdään viimeistään ${date(finding.from)}.`,
    remedy: (finding) =>
      finding.values.matter === 'appeal'
        ? appeal(finding)
        : `Jos hakemusta ei ole tehty, ${finding.values.employer ? 'sairausajan palkkaa maksava työnantaja' : 'asiakas'} tekee sen ${by(finding)}.${papers(finding.values)}`,
  },
  'warning.certificate-old': {
    name: 'yli kuusi kuukautta vanha todistus',
    message: ({ values }) =>
      `Uusin ${statement(values)}${purpose(values)}${known(values.writtenOn, (day) => `, kirjoitettu ${day},`)} on yli kuusi kuukautta vanha silloin, kun sitä tarvitaan.`,
    remedy: newStatement,
  },
  'warning.certificate-missing': {
    name: 'todistus puuttuu',
    message: ({ values }) => `Annetuista todistuksista puuttuu ${statement(values)}${purpose(values)}.`,
    remedy: newStatement,
  },
  'warning.rehabilitation-first': {
    name: 'kuntoutus ensimmäisenä askeleena',
    message: () =>
      'Kuntoutus on ensimmäinen askel: sitä edeltävinä kahtena vuotena ei ole sairautta, palvelua eikä kuntoutusta, joka kertoisi, mihin asiakas pystyy.',
    remedy: () =>
      'Kelan asiantuntija selvittää asiakkaan, lääkärin ja työvoimaviranomaisen kanssa, onko aika oikea. Hoito, kuntouttava työtoiminta tai ammatillinen kuntoutusselvitys voi tulla ensin.',
  },
  'warning.capacity-under-three-days': {
    name: 'työkyky alle kolme päivää viikossa',
    message: ({ values }) =>
      `Asiakas pystyy työhön ${values.daysPerWeek === undefined ? 'harvempina päivinä viikossa' : `${values.daysPerWeek} päivänä viikossa`}; työhön tähtäävä kuntoutus vaatii vähintään kolme.`,
    remedy: () =>
      'Kelan asiantuntija suunnittelee ensin sen, mikä vahvistaa työkykyä, kuten hoidon tai kuntouttavan työtoiminnan, ja alun siihen, kun kolme päivää viikossa onnistuu.',
  },
  'warning.rehabilitation-before-service': {
    name: 'kuntoutus ennen kuntouttavaa työtoimintaa',
    message: ({ values }) =>
      `Työhön tähtäävä kuntoutus on ${values.during ? 'samaan aikaan kuin kuntouttava työtoiminta' : `ennen kuntouttavaa työtoimintaa${known(values.serviceFrom, (day) => `, joka alkaa ${day}`)}`}. Kuntouttava työtoiminta on asiakkaille, jotka eivät vielä pysty muihin palveluihin.`,
    remedy: () =>
      'Kelan asiantuntija ja työvoimaviranomainen sopivat järjestyksestä: ensin kuntouttava työtoiminta, sen jälkeen kuntoutus.',
  },
  'warning.overlapping-services': {
    name: 'päällekkäiset palvelut',
    message: () => 'Kaksi palvelua on samaan aikaan samaa tarkoitusta varten tai useampana päivänä kuin viikossa on.',
    remedy: () =>
      'Työvoimaviranomainen sopii Kelan ja palveluntuottajien kanssa, kumpi jatkuu; toinen siirretään tai päätetään.',
  },
  'warning.service-not-available': {
    name: 'palvelua ei ole tarjolla',
    message: ({ values }) =>
      `${offeredName(values)}: ei tarjolla${values.municipality ? ` kunnassa ${values.municipality}` : ''} tuona päivänä${values.source ? ` (${values.source})` : ''}.${known(values.later, (day) => ` Siellä ${day} alkaen.`)}${values.elsewhere === undefined ? '' : ` Lähin: ${values.elsewhere}${known(values.elsewhereFrom, (day) => `, ${day} alkaen`)}.`}`,
    remedy: () =>
      'Kelan asiantuntija selvittää palveluntuottajalta, voiko aloitusta siirtää tai ottaako toinen kunta asiakkaan, ja millä asiakas elää siihen asti.',
  },
  'warning.application-cannot-succeed': {
    name: 'hakemus ei voi menestyä',
    message: ({ values }) =>
      `${hopeless(values).message}${known(values.earliest, (day) => ` Ensimmäinen mahdollinen päivä on ${day}.`)}`,
    remedy: ({ values }) => hopeless(values).remedy,
  },
  'warning.benefit-not-applied-for': {
    name: 'etuus hakematta',
    message: ({ values }) =>
      values.besideWork
        ? 'Asiakas on osa-aikatyössä eikä ole työttömänä työnhakijana; palkan rinnalla voitaisiin maksaa soviteltua työttömyysetuutta.'
        : `Tiedot antavat oikeuden etuuteen${family(values)}, jota ei haeta, ja se, mikä kattaa nämä päivät, on pienempi.`,
    remedy: (finding) =>
      finding.values.besideWork
        ? `Jos asiakas hakee kokoaikatyötä, asiakas ilmoittautuu työttömäksi työnhakijaksi ${dueBy(finding)} ja hakee työttömyysetuutta. Ilmoittautua ei voi takautuvasti.`
        : `Asiakas hakee etuutta${family(finding.values)} ${dueBy(finding)}.${papers(finding.values)}`,
  },
  'notice.appeal-deadline': {
    name: 'viimeinen valituspäivä',
    message: canBeAppealed,
    remedy: appeal,
  },
} satisfies Partial<FindingTexts>;
