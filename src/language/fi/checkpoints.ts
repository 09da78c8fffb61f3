import { familyOf } from '../../law/benefits.js';
import type { CheckpointTexts } from '../../report/texts.js';
import { BENEFITS, FAMILIES } from './benefits.js';
import { FORMATS } from './formats.js';

const { date, amount, period } = FORMATS;

const CLAIMS = {
  unemployment: 'Asiakas hakee työttömyysetuutta Kelasta tai työttömyyskassasta.',
  sickness: 'Asiakas hakee sairauspäivärahaa ja liittää hakemukseen lääkärintodistuksen.',
  rehabilitation: 'Asiakas hakee kuntoutusrahaa lomakkeella KU112 tai OmaKelassa.',
  employer: 'Työnantaja, joka maksaa sairausajan palkkaa, hakee sairauspäivärahan.',
} as const;

export const CHECKPOINTS: CheckpointTexts = {
  'law-changes-benefit': {
    name: ({ before, after }) => `Etuus vaihtuu: ${BENEFITS[before]} → ${BENEFITS[after]}`,
    toDo: () =>
      'Oikeus jatkuu ilman uutta omavastuuaikaa. Kelan asiantuntija käy asiakkaan kanssa läpi, mitä tarveharkinnassa ja määrässä muuttuu.',
  },
  'law-changes-amount': {
    name: () => 'Lain määrät muuttuvat',
    toDo: ({ changes }) =>
      `${changes
        .map(
          ({ benefit, before, after }) =>
            `${BENEFITS[benefit]} ${amount(before)} → ${amount(after)} ${familyOf(benefit) === 'pension' ? 'kuukaudessa' : 'päivässä'}`,
        )
        .join(', ')}. Asiakas tarkistaa uuden määrän seuraavasta maksusta.`,
  },
  'age-limit': {
    name: ({ family, opens }) =>
      opens ? `Ikäraja täyttyy: ${FAMILIES[family]}` : `Viimeinen päivä iän mukaan: ${FAMILIES[family]}`,
    toDo: ({ opens }) =>
      opens
        ? 'Asiakas voi hakea etuutta tästä päivästä alkaen.'
        : 'Kelan asiantuntija selvittää asiakkaan kanssa, mitä seuraa, esimerkiksi vanhuuseläkkeen.',
  },
  'youth-programme-age-limit': {
    name: () => 'Viimeinen päivä aloittaa nuoren kuntoutus',
    toDo: () => 'Ikä ei salli myöhempää alkua: Kelan asiantuntija varmistaa, että kuntoutus on alkanut.',
  },
  'household-changes': {
    name: ({ before, after }) => `Kotitalous muuttuu: työttömyysetuus ${amount(before)} → ${amount(after)} päivässä`,
    toDo: () => 'Asiakas ilmoittaa muutoksesta Kelaan heti.',
  },
  'other-income-changes': {
    name: ({ before, after }) => `Muut tulot muuttuvat: työttömyysetuus ${amount(before)} → ${amount(after)} päivässä`,
    toDo: () => 'Asiakas ilmoittaa muutoksesta Kelaan heti.',
  },
  'unemployment-waiting-ends': {
    name: () => 'Työttömyysetuuden omavastuuajan viimeinen päivä',
    toDo: () => 'Etuutta voidaan maksaa seuraavasta arkipäivästä (ma–pe) alkaen; asiakas pitää työnhaun voimassa.',
  },
  'qualifying-period-ends': {
    name: () => '21 viikon odotusajan viimeinen päivä',
    toDo: () => 'Asiakas on hakenut työttömyysetuutta seuraavasta päivästä alkaen.',
  },
  'sanction-ends': {
    name: () => 'Karenssin viimeinen päivä',
    toDo: () => 'Työttömyysetuus voi jatkua seuraavana päivänä, jos asiakas on pitänyt työnhaun voimassa.',
  },
  'periodised-pay-ends': {
    name: () => 'Viimeinen päivä, jolle lomakorvaus tai eroraha on jaksotettu',
    toDo: () => 'Asiakas on työttömänä työnhakijana viimeistään seuraavana päivänä ja hakee työttömyysetuutta.',
  },
  'sickness-waiting-ends': {
    name: () => 'Sairauspäivärahan omavastuuajan viimeinen päivä',
    toDo: () =>
      'Päivärahaa voidaan maksaa seuraavasta arkipäivästä (ma–la) alkaen. Työntekijä tarkistaa omavastuuajan palkan.',
  },
  'rehabilitation-waiting-ends': {
    name: () => 'Kuntoutusrahan omavastuuajan viimeinen päivä',
    toDo: () => 'Kuntoutusrahaa voidaan maksaa seuraavasta kuntoutuksen arkipäivästä (ma–la) alkaen.',
  },
  'benefit-starts': {
    name: ({ benefit }) => `Ensimmäinen maksettava päivä: ${BENEFITS[benefit]}`,
    toDo: ({ benefit }) => {
      switch (familyOf(benefit)) {
        case 'unemployment':
          return 'Asiakas pitää työnhaun voimassa ja palauttaa työttömyysajan ilmoituksen jokaisesta maksujaksosta.';
        case 'sickness':
          return 'Työnhakija ilmoittaa työvoimaviranomaiselle, kuinka kauan sairaus kestää, ja pitää työnhaun voimassa.';
        case 'rehabilitation':
          return 'Asiakas ilmoittaa Kelaan heti, jos kuntoutus keskeytyy tai sen ajankohta muuttuu.';
        default:
          return 'Asiakas ilmoittaa etuudesta niille, jotka maksavat muita etuuksia sen rinnalla.';
      }
    },
  },
  'decision-expected': {
    name: ({ benefit, stated }) => `${stated ? 'Päätös' : 'Päätös odotettavissa'}: ${BENEFITS[benefit]}`,
    toDo: ({ stated }) =>
      stated
        ? 'Asiakas ja Kelan asiantuntija lukevat päätöksen yhdessä: päivät, määrä, valitusaika.'
        : 'Jos päätöstä ei ole tullut, asiakas kysyy, mitä hakemuksesta puuttuu.',
  },
  'first-payment': {
    name: ({ benefit }) => `Ensimmäinen maksu odotettavissa: ${BENEFITS[benefit]}`,
    toDo: ({ net, from, to }) =>
      `Noin ${amount(net)} verojen jälkeen ajalta ${period({ from, to })}. Siihen asti asiakas tarvitsee muuta rahaa.`,
  },
  'employer-absence-report': {
    name: () => 'Poissaolo työstä on kestänyt 30 päivää',
    toDo: () => 'Työnantaja ilmoittaa poissaolosta työterveyshuoltoon viimeistään nyt.',
  },
  'sickness-60-days': {
    name: () => '60 sairauspäivärahapäivää',
    toDo: () =>
      'Kela selvittää kuntoutustarpeen viimeistään nyt ja kirjoittaa asiakkaalle vaihtoehdoista; asiakas ottaa ne puheeksi Kelan asiantuntijan kanssa.',
  },
  'certificate-a-ends': {
    name: () => 'Viimeinen päivä, jolle A-lääkärintodistus riittää',
    toDo: () =>
      'Seuraavasta päivästä alkaen Kela tarvitsee B-lääkärinlausunnon; asiakas varaa lääkäriajan kaksi viikkoa aikaisemmin.',
  },
  'sickness-90-days': {
    name: () => '90 sairauspäivärahapäivää',
    toDo: ({ employed }) =>
      employed
        ? 'Työterveyslääkärin lausunto jäljellä olevasta työkyvystä on Kelassa viimeistään nyt, tai maksaminen keskeytyy.'
        : 'Lausuntoa ei tarvita asiakkaalta, jolla ei ole työsuhdetta; Kelan asiantuntija katsoo, pitääkö suunnitelma.',
  },
  'sickness-150-days': {
    name: () => '150 sairauspäivärahapäivää',
    toDo: ({ employed, reviewed }) =>
      [
        ...(reviewed ? ['Kela arvioi kuntoutustarpeen uudelleen.'] : []),
        'Kela ilmoittaa työeläkelaitokselle, milloin ensisijaisuusaika päättyy, ja kehottaa asiakasta hakemaan kuntoutusta tai eläkettä.',
        ...(reviewed && employed ? ['Työterveyshuolto uusii lausuntonsa tarvittaessa.'] : []),
      ].join(' '),
  },
  'sickness-230-days': {
    name: () => '230 sairauspäivärahapäivää',
    toDo: ({ employed }) =>
      [
        'Kela arvioi kuntoutustarpeen uudelleen. Asiakas hakee työkyvyttömyyseläkettä tai kuntoutusta nyt, jotta päätös ehtii ennen enimmäisajan täyttymistä.',
        ...(employed ? ['Työterveyshuolto uusii lausuntonsa tarvittaessa.'] : []),
      ].join(' '),
  },
  'sickness-maximum-decided': {
    name: ({ lastDay }) => `Sairauspäivärahan enimmäisaika on tiedossa: viimeinen päivä ${date(lastDay)}`,
    toDo: () => 'Siihen mennessä kuntoutus on järjestetty tai työkyvyttömyyseläkettä on haettu B-lääkärinlausunnolla.',
  },
  'participation-certificate': {
    name: () => 'Osallistumistodistus kuntoutuksesta',
    toDo: () =>
      'Palveluntuottaja todistaa osallistumisen päättyvältä maksujaksolta; ilman todistusta kuntoutusrahaa ei makseta.',
  },
  'rehabilitation-pay-days-used': {
    name: ({ kind }) =>
      kind === 'waiting'
        ? 'Odotusajan kuntoutusrahan päivät on tältä vuodelta käytetty'
        : 'Väliajan kuntoutusrahan päivät on tältä vuodelta käytetty',
    toDo: () => 'Asiakas on työttömänä työnhakijana seuraavasta päivästä siihen asti, kun kuntoutus alkaa.',
  },
  'rehabilitative-work-review': {
    name: () => 'Kuntouttavan työtoiminnan tarkistus',
    toDo: () => 'Suunnitelma tarkistetaan vähintään kolmen kuukauden välein: onko seuraavan askelen aika?',
  },
  'rehabilitative-work-days-used': {
    name: ({ days }) => `${days} päivää kuntouttavaa työtoimintaa kahdessatoista kuukaudessa`,
    toDo: () =>
      'Näihin kahteentoista kuukauteen ei mahdu enää päiviä: työvoimaviranomainen suunnittelee jatkon asiakkaan kanssa.',
  },
  'employer-pay-ends': {
    name: () => 'Työnantajan sairausajan palkan viimeinen päivä',
    toDo: () =>
      'Seuraavasta päivästä alkaen sairauspäiväraha kuuluu asiakkaalle, joka hakee sitä viimeisellä palkkaviikolla.',
  },
  'certificate-ends': {
    name: ({ certificate }) => (certificate === 'A' ? 'A-lääkärintodistus päättyy' : 'B-lääkärinlausunto päättyy'),
    toDo: () =>
      'Jos työkyvyttömyys jatkuu, asiakas varaa lääkäriajan kaksi viikkoa aikaisemmin, jottei päiviä jää väliin.',
  },
  'rehabilitation-ends': {
    name: () => 'Kuntoutuksen viimeinen päivä',
    toDo: () =>
      'Palveluntuottaja antaa viimeisen osallistumistodistuksen. Asiakas on työttömänä työnhakijana seuraavasta päivästä, tai sairaana hakee sairauspäivärahaa, jossa ei silloin ole omavastuuaikaa.',
  },
  'partial-sickness-maximum': {
    name: () => 'Osasairauspäivärahan enimmäisajan viimeinen päivä',
    toDo: () => 'Asiakas ja työnantaja ovat sopineet työajasta seuraavasta päivästä alkaen.',
  },
  'priority-period-ends': {
    name: () => 'Sairauspäivärahan ensisijaisuusajan viimeinen päivä',
    toDo: () => 'Täysi työkyvyttömyyseläke työeläkelaitoksesta voi alkaa seuraavana päivänä.',
  },
  'sickness-maximum': {
    name: () => 'Sairauspäivärahan enimmäisajan viimeinen päivä',
    toDo: () =>
      'Kelan työkyvyttömyyseläke voi alkaa seuraavana päivänä. Jos työkyvyttömyys jatkuu, työttömyysetuutta maksetaan vain, kun eläkettä on haettu ja asiakas on työttömänä työnhakijana seuraavasta päivästä.',
  },
  'benefit-ends': {
    name: ({ benefit }) => `Viimeinen maksettava päivä: ${BENEFITS[benefit]}`,
    toDo: ({ next }) =>
      next === null
        ? 'Sitä ei seuraa tällä polulla mikään: Kelan asiantuntija selvittää asiakkaan kanssa, mistä seuraavien päivien toimeentulo tulee.'
        : `Seuraavana: ${BENEFITS[next]}.`,
  },
  'register-by': {
    name: () => 'Viimeinen päivä ilmoittautua työnhakijaksi',
    toDo: () => 'Asiakas ilmoittautuu työttömäksi kokoaikatyön hakijaksi; ilmoittautua ei voi takautuvasti.',
  },
  'apply-by': {
    name: ({ family, from }) => `Viimeinen hakupäivä: ${FAMILIES[family]} ${date(from)} alkaen`,
    toDo: ({ family, byEmployer }) =>
      `${byEmployer ? CLAIMS.employer : CLAIMS[family]} Myöhemmin haettaessa menetetään päiviä.`,
  },
  'appeal-by': {
    name: ({ decision, decidedOn }) =>
      `Viimeinen valituspäivä: hylkäys ${date(decidedOn)} (${decision === 'rehabilitation' ? 'kuntoutus' : BENEFITS[decision]})`,
    toDo: () => 'Asiakas ja Kelan asiantuntija käyvät perustelut läpi yhdessä sitä ennen.',
  },
};
