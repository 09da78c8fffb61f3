import type { Day } from '../../calendar/day.js';
import type { Finding } from '../../findings/finding.js';
import type { Family } from '../../law/benefits.js';
import type { CauseNames } from '../../report/texts.js';
import { FAMILIES } from './benefits.js';
import { FORMATS } from './formats.js';

const { date } = FORMATS;
/** The last day on which the remedy still helps; without one, the first day of the gap. */
export const by = ({ deadline, from }: Finding) => `viimeistään ${date(deadline ?? from)}`;
export const dueBy = ({ deadline }: Finding) => (deadline === null ? 'heti' : `viimeistään ${date(deadline)}`);
/** A day among the values of a finding, in a phrase; nothing where it is not known. */
export const known = (value: number | string | undefined, phrase: (day: string) => string) =>
  typeof value === 'number' ? phrase(date(value as Day)) : '';

/** Which of the three benefits a claim is for. */
export const family = ({ family: of }: Finding['values']) => (of ? ` (${FAMILIES[of as Family]})` : '');

/** What goes with a claim. */
export const papers = ({ family: of }: Finding['values']) => {
  if (of === 'rehabilitation') return ' Lomake KU112 tai OmaKela, liitteinä kuntoutuspäätös ja osallistumistodistus.';
  return of === 'sickness' ? ' Hakemuksen liitteeksi tulee lääkärintodistus.' : '';
};

export const GAPS: CauseNames = {
  'gap.no-jobseeker-registration': {
    name: 'ei ilmoittautunut työnhakijaksi',
    message: () => 'Asiakas ei ole työttömänä työnhakijana, eikä mikään muu etuus tai palkka kata näitä päiviä.',
    remedy: (finding) =>
      `Asiakas ilmoittautuu työttömäksi työnhakijaksi ${by(finding)}. Ilmoittautua ei voi takautuvasti, joten jokainen viivästyspäivä on menetetty.`,
  },
  'gap.no-pension-application-after-maximum': {
    name: 'eläkettä ei haettu sairauspäivärahan enimmäisajan jälkeen',
    message: () =>
      'Sairauspäivärahan enimmäisaika on täyttynyt. Työttömyysetuutta voidaan maksaa sen jälkeen vain, jos työkyvyttömyyseläkettä on haettu.',
    remedy: (finding) =>
      `Asiakas hakee työkyvyttömyyseläkettä ${by(finding)} ja on työttömänä työnhakijana heti viimeistä sairauspäivärahapäivää seuraavasta päivästä. Lääkäri kirjoittaa hakemukseen B-lääkärinlausunnon; enimmäisaikapäätös tulee työttömyysetuuden hakemuksen liitteeksi.`,
  },
  'gap.applied-late': {
    name: 'haettu myöhässä',
    message: ({ values }) =>
      `Hakemus${family(values)}${known(values.filed, (day) => `, tehty ${day},`)} tulee niin myöhään, ettei se ulotu takautuvasti näihin päiviin.`,
    remedy: (finding) =>
      `Asiakas tekee hakemuksen ${dueBy(finding)}. Jos viivästykseen oli hyvä syy, asiakas kertoo sen hakemuksessa: Kela voi myöntää etuuden myöhästyneestä hakemuksesta, jos epääminen olisi kohtuutonta.${papers(finding.values)}`,
  },
  'gap.nothing-applied-for': {
    name: 'etuutta ei haettu',
    message: ({ values }) => `Näiltä päiviltä olisi oikeus etuuteen${family(values)}, mutta sitä ei haeta.`,
    remedy: (finding) => `Asiakas hakee etuutta${family(finding.values)} ${dueBy(finding)}.${papers(finding.values)}`,
  },
  'gap.certificate-ended': {
    name: 'lääkärintodistus päättynyt',
    message: () => 'Työkyvyttömyys jatkuu, mutta todistukset eivät kata näitä päiviä.',
    remedy: (finding) =>
      `Asiakas varaa lääkäriajan hyvissä ajoin niin, että uusi todistus kattaa päivät ${date(finding.from)} alkaen. Kun sairauspäivärahaa on maksettu 60 päivää, Kela tarvitsee B-lääkärinlausunnon.`,
  },
  'gap.statement-90-missing': {
    name: 'työterveyslääkärin lausunto puuttuu',
    message: () =>
      'Sairauspäivärahaa on maksettu 90 päivältä, eikä työterveyslääkärin lausunto jäljellä olevasta työkyvystä ole saapunut Kelaan. Maksaminen on keskeytetty siihen asti, eikä mikään muu kata näitä päiviä.',
    remedy: (finding) =>
      `Asiakas, työnantaja ja työterveyshuolto neuvottelevat viimeistään noin 75. sairauspäivärahapäivän kohdalla, ja asiakas toimittaa lausunnon Kelaan viimeistään ${date(finding.deadline ?? finding.from)}. Jos viivästys ei johdu asiakkaasta, asiakas kertoo sen Kelalle: maksamista ei silloin keskeytetä.`,
  },
  'gap.rehabilitation-not-started': {
    name: 'kuntoutus ei vielä alkanut',
    message: ({ values }) =>
      `Kuntoutuksesta on päätös, mutta se ${known(values.nextStart, (day) => `alkaa vasta ${day}`) || 'ei ole alkanut'}, eikä mikään muu kata sitä edeltävää aikaa.`,
    remedy: (finding) =>
      `Asiakas ilmoittautuu työttömäksi työnhakijaksi viimeistään ${date(finding.from)} tai hakee kuntoutusrahaa odotusajalta (lomake KU112 tai OmaKela) ${dueBy(finding)}. Palveluntuottajalta voi kysyä aikaisempaa aloitusta.`,
  },
  'gap.between-rehabilitation-periods': {
    name: 'kuntoutuksen päiviä ilman kuntoutusrahaa',
    message: () =>
      'Näiltä kuntoutusjaksojen tai kuntoutuspäivien välisiltä päiviltä ei makseta kuntoutusrahaa, eikä mikään muu kata niitä.',
    remedy: (finding) =>
      `Asiakas ilmoittautuu työttömäksi työnhakijaksi viimeistään ${date(finding.from)} tai hakee kuntoutusrahaa kahden jakson väliajalta (lomake KU112 tai OmaKela) ${dueBy(finding)}.`,
  },
  'gap.refused': {
    name: 'hakemus hylätty',
    message: ({ values }) => `Hakemus${family(values)} on hylätty, eikä mikään muu kata näitä päiviä.`,
    remedy: ({ values }) => {
      const evidence =
        values.family === 'sickness' ? 'uusi B-lääkärinlausunto, jossa on toimintakyvyn löydökset,' : 'uusi selvitys';
      const together = `Asiakas ja Kelan asiantuntija käyvät perustelut läpi yhdessä: ${evidence} tai valitus päätöksessä mainitussa ajassa.`;
      if (values.foundUnfit) {
        return `${together} Työnhakijaksi ilmoittautuminen ei auta, koska asiakas on todettu työkyvyttömäksi; sillä välin viimesijainen etuus on perustoimeentulotuki.`;
      }
      return values.notRegistered
        ? `${together} Sillä välin asiakas ilmoittautuu työttömäksi työnhakijaksi.`
        : together;
    },
  },
  'gap.found-unfit-without-benefit': {
    name: 'todettu työkyvyttömäksi, ei etuutta',
    message: () =>
      'Asiakas on todettu työkyvyttömäksi, joten työttömyysetuutta ei makseta; sairauspäivärahaakaan ei makseta.',
    remedy: (finding) =>
      `Kelan asiantuntija selvittää, mihin etuuteen päivät kuuluvat ja miksi sairauspäivärahaa ei makseta. Asiakas hakee sairauspäivärahaa tai täydentää hakemusta ${dueBy(finding)}; siihen asti perustoimeentulotuki on viimesijainen etuus.`,
  },
  'gap.sickness-not-eligible': {
    name: 'sairauspäivärahan edellytys ei täyty',
    message: () => 'Asiakas on sairas, mutta jokin sairauspäivärahan edellytys ei täyty näinä päivinä.',
    remedy: () =>
      'Kelan asiantuntija selvittää, mikä edellytys ei täyty (osa-aikatyö, muu etuus, asuminen Suomessa) ja olisiko oikeus muuhun etuuteen.',
  },
  'gap.sanction': {
    name: 'karenssi',
    message: () => 'Työvoimaviranomainen on asettanut karenssin: työttömyysetuutta ei makseta.',
    remedy: () =>
      'Asiakas pitää työnhaun voimassa ja kysyy työvoimaviranomaiselta palvelua: työllistymistä edistävän palvelun ajalta työttömyysetuutta maksetaan.',
  },
  'gap.absent-from-service': {
    name: 'poissa palvelusta',
    message: () =>
      'Asiakas on poissa palvelusta ilman lain hyväksymää syytä: poissaolopäivältä ei makseta työttömyysetuutta eikä kulukorvausta.',
    remedy: () =>
      'Asiakas sopii poissaoloista etukäteen palvelun järjestäjän kanssa. Päivä maksetaan, jos poissaolo johtuu työkyvyttömyydestä, alle 10-vuotiaan lapsen sairaudesta (enintään neljä työpäivää kerrallaan) tai työhaastattelusta: asiakas osoittaa syyn.',
  },
  'gap.qualifying-period': {
    name: '21 viikon odotusaika',
    message: () => 'Ammattikoulutusta vailla olevan asiakkaan 21 viikon odotusaika on kesken.',
    remedy: () =>
      'Asiakas kysyy työvoimaviranomaiselta työllistymistä edistävää palvelua: sen ajalta etuutta maksetaan. Työssä ja työttömyysetuudella oltu aika lyhentää odotusaikaa; Kelan asiantuntija tarkistaa, että se on otettu huomioon.',
  },
  'gap.unemployment-waiting-period': {
    name: 'työttömyysetuuden omavastuuaika',
    message: () => 'Työttömyysetuuden omavastuuaika on kesken.',
    remedy: () =>
      'Asiakas ilmoittautuu työnhakijaksi heti ensimmäisenä työttömyyspäivänä, jotta omavastuuaika alkaa kulua. Työllistymistä edistävän palvelun päiviltä maksetaan, ja ne kuluttavat omavastuuaikaa.',
  },
  'gap.sickness-waiting-period': {
    name: 'sairauspäivärahan omavastuuaika',
    message: ({ values }) =>
      values.relapse
        ? 'Sama sairaus on palannut 30 päivän kuluessa: ensimmäinen päivä on omavastuupäivä. Työttömyysetuuttakaan ei siltä makseta, kun lakia luetaan kuten tässä.'
        : 'Sairauspäivärahan omavastuuaika on kesken: sairastumispäivä ja sitä seuraavat arkipäivät (ma–la). Mikään muu etuus ei jatku sen ajan.',
    remedy: ({ values }) =>
      values.relapse
        ? 'Tätä yhtä päivää ei voi lyhentää. Asiakas voi silti hakea siltä työttömyysetuutta ja saada päätöksen: lakia voi lukea toisinkin.'
        : 'Työttömyysetuutta maksetaan omavastuuajalta, jos sitä maksettiin sairastumista edeltäneeltä arkipäivältä (ma–pe): asiakas ilmoittautuu työttömäksi työnhakijaksi ennen sitä. Työntekijä tarkistaa oikeutensa sairausajan palkkaan.',
  },
  'gap.rehabilitation-waiting-period': {
    name: 'kuntoutusrahan omavastuuaika',
    message: () => 'Kuntoutusrahan omavastuuaika on kesken, koska mitään etuutta ei maksettu kuntoutuksen alkuun asti.',
    remedy: ({ from }) =>
      `Omavastuuaikaa ei ole, kun työttömyysetuutta tai sairauspäivärahaa maksetaan kuntoutusta edeltävään päivään asti: asiakas järjestää jommankumman ennen ${date(from)}, tai alkua siirretään.`,
  },
  'gap.sickness-maximum-reached': {
    name: 'sairauspäivärahan enimmäisaika täyttynyt',
    message: () => 'Sairauspäivärahan enimmäisaika on täyttynyt, eikä mikään muu kata näitä päiviä.',
    remedy: (finding) =>
      `Asiakas hakee työkyvyttömyyseläkettä tai kuntoutusta (lomake KU101), liitteenä B-lääkärinlausunto, ja on työttömänä työnhakijana ${by(finding)}.`,
  },
  'gap.hospital': {
    name: 'sairaala- tai laitoshoito',
    message: () => 'Sairaala- tai laitoshoidon päiviltä ei makseta työttömyysetuutta.',
    remedy: () =>
      'Lääkäri toteaa työkyvyttömyyden (A-lääkärintodistus) heti hoidon ensimmäisestä päivästä, jotta sairauspäiväraha alkaa niin pian kuin laki sallii; asiakas hakee sitä kahden kuukauden kuluessa.',
  },
  'gap.age': {
    name: 'ikäraja',
    message: ({ values }) => `Asiakas on näinä päivinä liian ${values.young ? 'nuori' : 'vanha'} etuuteen.`,
    remedy: ({ values }) =>
      values.young
        ? 'Kelan asiantuntija selvittää, mitä asiakkaan ikään kuuluu: vanhempien elatusvelvollisuus, opintoraha, nuoren kuntoutus.'
        : 'Kelan asiantuntija selvittää asiakkaan kanssa vanhuuseläkkeen.',
  },
  'gap.abroad': {
    name: 'ulkomailla',
    message: () => 'Asiakas on näinä päivinä ulkomailla.',
    remedy: () => 'Asiakas kysyy Kelasta ennen lähtöä, voidaanko etuutta maksaa ulkomaille, tai siirtää matkaa.',
  },
  'gap.detained-or-serving': {
    name: 'vankeus tai palvelus',
    message: ({ values }) =>
      values.prison
        ? 'Asiakas on näinä päivinä vankilassa.'
        : 'Asiakas on näinä päivinä varusmies- tai siviilipalveluksessa.',
    remedy: ({ to, values }) =>
      values.prison
        ? `Kun aika ${date(to)} päättyy, asiakas ilmoittautuu työttömäksi työnhakijaksi heti ensimmäisenä päivänä.`
        : `Kun aika ${date(to)} päättyy, asiakas ilmoittautuu työttömäksi työnhakijaksi heti ensimmäisenä päivänä. Palveluksen aikana Kela voi maksaa sotilasavustusta.`,
  },
  'gap.barred-by-other-benefit': {
    name: 'muu etuus estää',
    message: () =>
      'Muu etuus estää työttömyysetuuden, sairauspäivärahan ja kuntoutusrahan, mutta siitä ei näinä päivinä tule rahaa.',
    remedy: () =>
      'Kelan asiantuntija selvittää, voidaanko muuta etuutta maksaa näiltä päiviltä tai voiko siitä luopua ajoissa.',
  },
  'gap.barred-by-work': {
    name: 'työ estää',
    message: () => 'Työ estää etuuden näiltä päiviltä, mutta siitä ei tule palkkaa.',
    remedy: () =>
      'Kelan asiantuntija käy asiakkaan kanssa läpi työajan ja palkan: työttömyysetuus sovitellaan, kun työaika on enintään 80\u00a0% kokoaikaisesta.',
  },
};
