import type { PlainTexts } from '../../report/html/plainTexts.js';
import { BENEFITS, FAMILIES } from './benefits.js';

const SUPPORT = 'Työhönsi tähtäävä suunnitelma kannattaa käydä läpi ennen alkua.';

export const PLAIN: PlainTexts = {
  intro: [
    'Tämä on arvio siitä, mitä sinulle maksetaan. Se ei ole päätös: Kela päättää jokaisesta etuudesta erikseen.',
    'Jos jokin tieto muuttuu, myös arvio muuttuu. Kysy, jos jokin jää epäselväksi.',
  ],
  path: (number, title) => `Vaihtoehto ${number}: ${title}`,
  lowest: (month, amount) => `Pienin kuukausi on ${month}: siltä kuukaudelta saat verojen jälkeen ${amount}.`,
  gap: (period, days) =>
    days === 1 ? `Ajalta ${period} et saa rahaa (1 päivä).` : `Ajalta ${period} et saa rahaa (${days} päivää).`,
  noGaps: 'Joka päivälle on jokin tuki tai palkka.',
  month: 'Kuukausi',
  from: 'Mistä raha tulee',
  arrives: 'Tilillesi tulee',
  nothing: 'ei mistään',
  moneyTitle: 'Raha tilillesi kuukausittain',
  moneyNote: (from) =>
    `Summat ovat veron jälkeen. Mukana on vain raha ajalta ${from} alkaen: aluksi tilillesi voi tulla rahaa myös aiemmalta ajalta.`,
  sheet: 'Muistilista',
  sheetNote: 'Ota tämä sivu mukaasi.',
  when: 'Milloin',
  what: 'Mitä',
  who: 'Kuka',
  ask: 'Mistä kysyä',
  now: 'heti',
  owners: {
    client: 'sinä',
    'kela-expert': 'Kelan asiantuntija',
    kela: 'Kela',
    employer: 'työnantaja',
    doctor: 'lääkäri',
    'employment-service': 'työllisyyspalvelut',
    'service-provider': 'kuntoutuksen tai palvelun järjestäjä',
    'unemployment-fund': 'työttömyyskassa',
  },
  channels: {
    kela: 'Kela: OmaKela, kela.fi, palvelunumero tai palvelupiste',
    'employment-services': 'oman alueesi työllisyyspalvelut, Työmarkkinatori',
    doctor: 'terveysasema tai työterveyshuolto',
    employer: 'työnantaja',
    provider: 'kuntoutuksen tai palvelun järjestäjä',
    fund: 'oma työttömyyskassa',
  },
  findings: {
    'gap.applied-late': {
      why: 'Hakemus tehtiin liian myöhään.',
      toDo: 'Hae etuutta heti. Kerro hakemuksessa, jos myöhästymiseen oli hyvä syy.',
    },
    'gap.nothing-applied-for': { why: 'Etuutta ei ole haettu.', toDo: 'Hae etuutta heti.' },
    'gap.refused': {
      why: 'Hakemus hylättiin.',
      toDo: 'Lue päätöksen perustelut Kelan asiantuntijan kanssa. Voit antaa uuden selvityksen tai valittaa päätöksessä sanotussa ajassa.',
    },
    'gap.certificate-ended': {
      why: 'Lääkärintodistus ei kata näitä päiviä.',
      toDo: 'Varaa lääkäriaika ajoissa ja pyydä todistus, joka kattaa myös nämä päivät.',
    },
    'gap.statement-90-missing': {
      why: 'Kelasta puuttuu työterveyslääkärin lausunto.',
      toDo: 'Pyydä lausunto työterveyshuollosta ja toimita se Kelaan.',
    },
    'gap.no-pension-application-after-maximum': {
      why: 'Sairauspäivärahan aika on täynnä, eikä eläkettä ole haettu.',
      toDo: 'Hae työkyvyttömyyseläkettä. Ole työttömänä työnhakijana heti sairauspäivärahan päätyttyä.',
    },
    'gap.rehabilitation-not-started': {
      why: 'Kuntoutus ei ole vielä alkanut.',
      toDo: 'Hae kuntoutusrahaa odotusajalta viimeistään tänä päivänä. Työnhakijaksi on ilmoittauduttava jo ennen katkosta.',
    },
    'gap.between-rehabilitation-periods': {
      why: 'Näinä kuntoutuksen väliin jäävinä päivinä kuntoutusrahaa ei makseta.',
      toDo: 'Hae kuntoutusrahaa väliajalta viimeistään tänä päivänä. Työnhakijaksi on ilmoittauduttava jo ennen katkosta.',
    },
    'gap.no-jobseeker-registration': {
      why: 'Et ole ilmoittautunut työnhakijaksi.',
      toDo: 'Ilmoittaudu työttömäksi työnhakijaksi. Sitä ei voi tehdä jälkikäteen.',
    },
    'gap.hospital': {
      why: 'Sairaalassa olon päiviltä ei makseta työttömyysetuutta.',
      toDo: 'Pyydä lääkäriltä todistus heti ensimmäisestä päivästä ja hae sairauspäivärahaa.',
    },
    'gap.sanction': {
      why: 'Sinulla on karenssi.',
      toDo: 'Pidä työnhaku voimassa. Kysy työllisyyspalveluista palvelua: sen ajalta maksetaan.',
    },
    'gap.absent-from-service': {
      why: 'Olit poissa palvelusta ilman hyväksyttävää syytä.',
      toDo: 'Sovi poissaoloista etukäteen. Osoita syy, jos olit sairas, lapsi oli sairas tai olit työhaastattelussa.',
    },
    'gap.qualifying-period': {
      why: 'Odotusaikasi on kesken, koska sinulla ei ole ammattikoulutusta.',
      toDo: 'Kysy työllisyyspalveluista palvelua: sen ajalta maksetaan.',
    },
    'gap.unemployment-waiting-period': {
      why: 'Työttömyysetuuden omavastuuaika on kesken.',
      toDo: 'Ilmoittaudu työnhakijaksi heti ensimmäisenä työttömyyspäivänä.',
    },
    'gap.sickness-waiting-period': {
      why: 'Sairauspäivärahan omavastuuaika on kesken.',
      toDo: 'Pidä työnhaku voimassa ennen sairautta. Jos olet työssä, kysy sairausajan palkkaa.',
    },
    'gap.rehabilitation-waiting-period': {
      why: 'Kuntoutusrahan omavastuuaika on kesken.',
      toDo: 'Hae ennen tätä päivää muuta etuutta, joka jatkuu kuntoutuksen alkuun asti.',
    },
    'gap.sickness-not-eligible': {
      why: 'Jokin sairauspäivärahan ehto ei täyty.',
      toDo: 'Kysy Kelan asiantuntijalta, mikä ehto puuttuu ja mitä voit hakea sen sijaan.',
    },
    'gap.sickness-maximum-reached': {
      why: 'Sairauspäivärahan aika on täynnä.',
      toDo: 'Hae kuntoutusta tai työkyvyttömyyseläkettä ja ilmoittaudu työttömäksi työnhakijaksi.',
    },
    'gap.found-unfit-without-benefit': {
      why: 'Sinut on todettu työkyvyttömäksi, mutta sairauspäivärahaa ei makseta.',
      toDo: 'Hae sairauspäivärahaa tai täydennä hakemusta. Sitä odottaessa voit hakea perustoimeentulotukea.',
    },
    'gap.age': { why: 'Ikäsi ei sovi tähän etuuteen.', toDo: 'Kysy Kelan asiantuntijalta, mikä etuus kuuluu ikääsi.' },
    'gap.abroad': { why: 'Olet ulkomailla.', toDo: 'Kysy Kelasta ennen lähtöä, voidaanko etuutta maksaa.' },
    'gap.detained-or-serving': {
      why: 'Olet vankilassa tai palveluksessa.',
      toDo: 'Ilmoittaudu työttömäksi työnhakijaksi heti, kun aika päättyy.',
    },
    'gap.barred-by-other-benefit': {
      why: 'Toinen etuus estää maksamisen, mutta siitä ei näinä päivinä tule rahaa.',
      toDo: 'Kysy Kelan asiantuntijalta, voidaanko toista etuutta maksaa näiltä päiviltä.',
    },
    'gap.barred-by-work': {
      why: 'Työ estää etuuden, mutta palkkaa ei tule.',
      toDo: 'Käy työaika ja palkka läpi Kelan asiantuntijan kanssa.',
    },
    'warning.means-test-zero': {
      why: 'Muut tulot vievät koko työttömyysetuuden.',
      toDo: 'Ilmoita Kelaan heti, jos tulot pienenevät.',
    },
    'warning.parents-income-zero': {
      why: 'Vanhempiesi tulot vievät koko työttömyysetuuden.',
      toDo: 'Jos vanhemmat eivät tue sinua, osoita se Kelalle.',
    },
    'warning.pay-zero': {
      why: 'Palkka vie koko työttömyysetuuden.',
      toDo: 'Pidä työnhaku voimassa ja ilmoita palkkasi joka kuukausi.',
    },
    'warning.smallest-payment': {
      why: 'Etuudesta jää niin vähän, ettei sitä makseta.',
      toDo: 'Tarkista, että ilmoittamasi tulot ovat oikein.',
    },
    'warning.statement-90-missing': {
      why: 'Kelasta puuttuu työterveyslääkärin lausunto, ja maksaminen voi keskeytyä.',
      toDo: 'Pyydä lausunto työterveyshuollosta ja toimita se Kelaan.',
    },
    'warning.cash-gap': {
      why: 'Sinulla on oikeus etuuteen, mutta raha tulee vasta myöhemmin.',
      toDo: 'Hae perustoimeentulotukea siksi ajaksi. Kysy Kelasta, voiko päätöksen saada nopeammin.',
    },
    'warning.income-drop': {
      why: 'Tulosi pienenevät.',
      toDo: 'Käy läpi Kelan asiantuntijan kanssa, mitä se merkitsee. Tarkista verokortti ja asumistuki.',
    },
    'warning.recovery': {
      why: 'Osa nyt maksettavasta peritään myöhemmin toisesta etuudesta.',
      toDo: 'Varaudu siihen, että myöhempi maksu on pienempi.',
    },
    'warning.deadline-missed': {
      why: 'Määräaika on mennyt.',
      toDo: 'Hae tai valita silti heti ja kerro, miksi myöhästyit.',
    },
    'warning.deadline-near': { why: 'Määräaika on lähellä.', toDo: 'Tee hakemus tai valitus ajoissa.' },
    'warning.certificate-old': {
      why: 'Lääkärintodistus on yli puoli vuotta vanha.',
      toDo: 'Varaa lääkäriaika ja pyydä uusi todistus.',
    },
    'warning.certificate-missing': {
      why: 'Tarvittava lääkärintodistus puuttuu.',
      toDo: 'Varaa lääkäriaika ja pyydä todistus.',
    },
    'warning.rehabilitation-first': {
      why: 'Kuntoutus olisi ensimmäinen askel.',
      toDo: `${SUPPORT} Kysy, onko jokin muu askel ensin parempi.`,
    },
    'warning.capacity-under-three-days': {
      why: 'Kuntoutus vaatii vähintään kolme päivää viikossa.',
      toDo: 'Kerro, monena päivänä viikossa jaksat. Suunnittele alku sen mukaan.',
    },
    'warning.rehabilitation-before-service': {
      why: 'Kuntoutus on ennen kuntouttavaa työtoimintaa.',
      toDo: `${SUPPORT} Kysy, kumpi tulee ensin.`,
    },
    'warning.overlapping-services': { why: 'Kaksi palvelua on yhtä aikaa.', toDo: 'Sovi, kumpi palvelu jatkuu.' },
    'warning.service-not-available': {
      why: 'Tätä palvelua ei ole kunnassasi silloin.',
      toDo: 'Kysy Kelan asiantuntijalta, milloin se alkaa tai missä muualla voit osallistua.',
    },
    'warning.application-cannot-succeed': {
      why: 'Hakemus ei näillä tiedoilla onnistu.',
      toDo: 'Kysy Kelan asiantuntijalta, mitä voit hakea sen sijaan.',
    },
    'warning.benefit-not-applied-for': {
      why: 'Voisit saada enemmän etuudesta, jota et hae.',
      toDo: 'Hae etuutta. Jos se on työttömyysetuus, ilmoittaudu ensin työnhakijaksi.',
    },
    'warning.maximum-refusal-loop': {
      why: 'Sairauspäiväraha, hylätty eläke ja työttömyys seuraavat toisiaan.',
      toDo: 'Pyydä Kelan asiantuntijaa ottamaan puheeksi kuntoutus ja työkyvyn tuen tiimi.',
    },
    'notice.periodised-pay': {
      why: 'Saamasi kertakorvaus lasketaan näille päiville.',
      toDo: 'Varaudu siihen, että rahan on riitettävä. Ole työnhakijana ennen kuin aika loppuu.',
    },
    'notice.law-change': { why: 'Laki muuttuu.', toDo: 'Käy läpi Kelan asiantuntijan kanssa, mitä maksussa muuttuu.' },
    'notice.sickness-maximum-decided': {
      why: 'Sairauspäivärahan viimeinen päivä on tiedossa.',
      toDo: 'Selvitä jatko ajoissa: kuntoutus, eläke tai työnhaku.',
    },
    'notice.rehabilitation-pays-nothing': {
      why: 'Tästä ohjelmasta ei makseta kuntoutusrahaa.',
      toDo: 'Pidä työnhaku voimassa ohjelman ajan.',
    },
    'notice.appeal-deadline': {
      why: 'Hylkäävästä päätöksestä voi valittaa.',
      toDo: 'Lue perustelut Kelan asiantuntijan kanssa. Jos ne eivät pidä, valita kirjallisesti.',
    },
  },
  checkpoints: {
    'age-limit': () => 'Ikäsi vaikuttaa etuuteen. Kysy, mitä voit hakea.',
    'youth-programme-age-limit': () => 'Nuoren kuntoutuksen on alettava tähän mennessä.',
    'household-changes': () => 'Ilmoita Kelaan, että kotitaloutesi muuttuu.',
    'other-income-changes': () => 'Ilmoita Kelaan, että muut tulosi muuttuvat.',
    'qualifying-period-ends': () => 'Hae työttömyysetuutta seuraavasta päivästä alkaen.',
    'sanction-ends': () => 'Karenssi päättyy. Pidä työnhaku voimassa, niin maksaminen voi jatkua.',
    'periodised-pay-ends': () => 'Ole työttömänä työnhakijana ja hae työttömyysetuutta seuraavasta päivästä alkaen.',
    'decision-expected': ({ benefit, stated }) =>
      stated
        ? `Lue päätös Kelan asiantuntijan kanssa: ${BENEFITS[benefit]}.`
        : `Päätös pitäisi tulla (${BENEFITS[benefit]}). Jos ei tule, kysy, mitä puuttuu.`,
    'employer-absence-report': () => 'Työnantaja ilmoittaa poissaolostasi työterveyshuoltoon.',
    'sickness-60-days': () => 'Kela selvittää, auttaako kuntoutus. Kerro toiveesi.',
    'certificate-a-ends': () =>
      'A-todistus ei enää riitä. Varaa lääkäriaika kaksi viikkoa aikaisemmin ja pyydä B-lausunto.',
    'sickness-90-days': () => 'Työterveyslääkärin lausunto on oltava Kelassa.',
    'sickness-150-days': () => 'Kela neuvoo hakemaan kuntoutusta tai eläkettä. Keskustele asiasta.',
    'sickness-230-days': () => 'Hae kuntoutusta tai työkyvyttömyyseläkettä nyt, jotta päätös ehtii ajoissa.',
    'sickness-maximum-decided': () => 'Sovi, mistä toimeentulosi tulee sairauspäivärahan jälkeen.',
    'participation-certificate': () => 'Kuntoutuksen järjestäjä antaa osallistumistodistuksen. Toimita se Kelaan.',
    'rehabilitation-pay-days-used': () => 'Ole työttömänä työnhakijana seuraavasta päivästä kuntoutuksen alkuun.',
    'rehabilitative-work-review': () => 'Suunnitelma tarkistetaan. Kerro, miten olet jaksanut.',
    'rehabilitative-work-days-used': () => 'Työtoiminnan päivät on käytetty. Sovi jatkosta.',
    'employer-pay-ends': () => 'Sairausajan palkka loppuu. Hae sairauspäivärahaa itsellesi.',
    'certificate-ends': () => 'Todistus päättyy. Jos olet yhä sairas, varaa lääkäriaika kaksi viikkoa aikaisemmin.',
    'benefit-ends': ({ benefit }) =>
      `Viimeinen maksettava päivä: ${BENEFITS[benefit]}. Selvitä, mitä saat sen jälkeen.`,
    'rehabilitation-ends': () => 'Kuntoutus päättyy. Ole työttömänä työnhakijana seuraavasta päivästä alkaen.',
    'partial-sickness-maximum': () => 'Osasairauspäiväraha päättyy. Sovi työajasta työnantajan kanssa.',
    'sickness-maximum': () => 'Sairauspäiväraha päättyy. Ole työttömänä työnhakijana seuraavasta päivästä alkaen.',
    'register-by': () => 'Ilmoittaudu työttömäksi työnhakijaksi. Sitä ei voi tehdä jälkikäteen.',
    'apply-by': ({ family, byEmployer }) =>
      byEmployer ? 'Työnantaja hakee sairauspäivärahan.' : `Hae viimeistään nyt: ${FAMILIES[family]}.`,
    'appeal-by': () => 'Viimeinen päivä valittaa hylkäävästä päätöksestä.',
  },
};
