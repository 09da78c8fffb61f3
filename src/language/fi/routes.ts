import type { Length } from '../../planning/routes/lengths.js';
import type { RoutesTexts } from '../../report/routes/routesTexts.js';

const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

const CERTIFICATES = {
  A: 'A-lääkärintodistus',
  B: 'B-lääkärinlausunto',
  'occupational-health': 'Työterveyshuollon lausunto',
  participation: 'Osallistumistodistus',
};

export const ROUTES: RoutesTexts = {
  title: 'Lain tuntemat reitit',
  situation: (path, date) => `Tilanne ${date} polun ${path} mukaan`,
  order: (by) =>
    by === null
      ? 'lain järjestyksessä'
      : {
          support: 'järjestys: vähiten päiviä ilman tukea',
          lowest: 'järjestys: suurin pienin kuukausi',
          total: 'järjestys: suurin summa',
        }[by],
  neutral: 'Mitään reittiä ei suositella.',
  standings: {
    open: (count) => `Avoimet (${count})`,
    'needs-information': (count) => `Tarvitsevat tietoa (${count})`,
    closed: (count) => `Suljetut (${count})`,
  },
  standing: { open: 'avoin', 'needs-information': 'tarvitsee tietoa', closed: 'suljettu' },
  programmes: {
    'vocational-assessment': 'Ammatillinen kuntoutusselvitys',
    'work-trial': 'Työkokeilu (kuntoutus)',
    'work-coaching': 'Työhönvalmennus (kuntoutus)',
    'work-trial-and-coaching': 'Työkokeilu ja työhönvalmennus (kuntoutus)',
    'skills-course': 'Taito-kuntoutus',
    'education-trial': 'Koulutuskokeilu',
    'vocational-training': 'Koulutus ammatillisena kuntoutuksena',
    apprenticeship: 'Oppisopimus kuntoutuksena',
    'work-ability-course': 'Kiila-kuntoutus',
    'youth-coaching': 'Nuotti-valmennus',
    'youth-assessment': 'Nuoren ammatillinen kuntoutus, selvittävä',
    'young-persons-plan': 'Nuoren opiskelu- ja kuntoutumissuunnitelma',
    'adaptation-course': 'Sopeutumisvalmennus',
    'family-rehabilitation': 'Perhekuntoutus',
    'rehabilitation-course': 'Kuntoutuskurssi',
    'individual-rehabilitation': 'Yksilökuntoutus',
    'demanding-medical-rehabilitation': 'Vaativa lääkinnällinen kuntoutus',
    psychotherapy: 'Kuntoutuspsykoterapia',
    'occupational-health-work-trial': 'Työkokeilu työterveyshuollossa',
    'substance-rehabilitation': 'Päihdekuntoutus',
  },
  services: {
    'rehabilitative-work': 'Kuntouttava työtoiminta',
    'work-trial': 'Työkokeilu (työvoimapalvelu)',
    coaching: 'Valmennus (työvoimapalvelu)',
    'labour-market-training': 'Työvoimakoulutus',
  },
  named: {
    stay: 'Nykyinen tilanne jatkuu',
    'part-time': 'Osa-aikatyö',
    'full-time': 'Kokoaikatyö',
    'treatment-service-rehabilitation-work': 'Hoito, kuntouttava työtoiminta, työkokeilu ja työhönvalmennus, työ',
    'treatment-rehabilitation-work': 'Hoito, työkokeilu ja työhönvalmennus, työ',
    'treatment-service': 'Hoito, kuntouttava työtoiminta',
    'service-rehabilitation-work': 'Kuntouttava työtoiminta, työkokeilu ja työhönvalmennus, työ',
    'assessment-rehabilitation-work': 'Kuntoutusselvitys, työkokeilu ja työhönvalmennus, työ',
    'pension-and-unemployment': 'Eläke haettu, työttömyysetuus päätökseen asti',
  },
  conditions: {
    'benefit-in-law': both('laissa ei ole sitä tänä päivänä'),
    'unemployment-age': both('työttömyysetuuden ikärajojen ulkopuolella'),
    'sickness-age': both('sairauspäivärahan ikärajojen ulkopuolella'),
    'rehabilitation-age': both('kuntoutusrahan ikärajojen ulkopuolella'),
    'youth-age': both('16–29-vuotiaille'),
    'young-plan-age': both('alkaa viimeistään kuukautena, jona täyttää 20'),
    'skills-age': both('18–64-vuotiaille'),
    'under-65': both('alle 65-vuotiaille'),
    'under-67': both('alle 67-vuotiaille'),
    'pension-age': both('tämän eläkkeen ikärajojen ulkopuolella'),
    'retirement-age': both('eläkeikää ei ole täytetty'),
    'not-serving': both('vankilassa, varusmies- tai siviilipalveluksessa'),
    'in-finland': both('ulkomailla'),
    'no-full-pension': both('työkyvyttömyyseläkettä maksetaan'),
    'no-old-age-pension': both('vanhuuseläkettä maksetaan'),
    'fit-for-work': { unmet: 'työkyvytön tänä päivänä', unknown: 'milloin työkyvyttömyys päättyy' },
    'not-full-time': both('työtä yli 80 % kokoaikaisesta'),
    'fund-member': { unmet: 'ei työttömyyskassan jäsen', unknown: 'onko asiakas työttömyyskassan jäsen' },
    'fund-days-left': {
      unmet: 'ansiopäivärahapäiviä ei ole jäljellä',
      unknown: 'montako ansiopäivärahapäivää on jäljellä',
    },
    'work-condition': { unmet: 'työssäoloehto ei täyty', unknown: 'täyttyykö työssäoloehto' },
    'no-fund-right': {
      unmet: 'ansiopäiväraha on ensisijainen',
      unknown: 'onko oikeutta ansiopäivärahaan',
    },
    'no-basic-right': { unmet: 'peruspäiväraha on ensisijainen', unknown: 'täyttyykö työssäoloehto' },
    incapable: both('lääkärin osoittama työkyvyttömyys'),
    'not-in-rehabilitation': both('käynnissä oleva kuntoutus on ensisijainen'),
    'sickness-maximum': {
      unmet: 'tämän sairauden enimmäisaika on täynnä, eikä 12 kuukauden työkykyä ole sen jälkeen ollut',
      unknown: 'onko sairaus uusi: aiemman enimmäisaika on täynnä',
    },
    'partial-maximum': both('osasairauspäivärahan enimmäisaika on täynnä'),
    employed: { unmet: 'työsuhdetta ei ole', unknown: 'onko työsuhde voimassa' },
    'full-time-before': { unmet: 'ei kokoaikatyötä ennen tätä', unknown: 'oliko aiempi työ kokoaikaista' },
    'part-time-agreed': both('työnantajan kanssa sovittu 40–60 %:n osa-aikatyö ja sen palkka'),
    'weakened-capacity': both('mikä osoittaa, että sairaus heikentää työkykyä'),
    'statement-b': both('B-lääkärinlausunto, joka puoltaa tätä'),
    'health-statement': both('terveydenhuollon lausunto, joka puoltaa tätä'),
    'outside-working-life': both('työelämän ulkopuolella oleville'),
    'not-working': { unmet: 'ei työssä oleville', unknown: 'onko asiakas vielä yrittäjänä' },
    'no-youth-allowance': both('ei nuoren kuntoutusrahan rinnalla'),
    'personal-plan': both('henkilökohtainen opiskelu- ja kuntoutumissuunnitelma ja päätös siitä'),
    'rehabilitation-plan': both('kirjallinen suunnitelma 1–3 vuodeksi ja päätös'),
    'treatment-three-months': both('kolmen kuukauden hoito, psykiatrin lausunto ja päätös'),
    'decided-elsewhere': both('terveydenhuollon tai laitoksen päätös (lomake KU114)'),
    'little-work': {
      unmet: 'työtä yli kahdeksan tuntia viikossa',
      unknown: 'onko työtä yli kahdeksan tuntia viikossa',
    },
    'no-other-service': both('toinen palvelu on silloin käynnissä'),
    'service-days-left': both('kahdentoista kuukauden päivät on käytetty'),
    'maximum-over': both('sairauspäivärahan enimmäisaika ei ole täynnä'),
    'rehabilitation-tried': both('että kuntoutus ei ole mahdollista tai on epäonnistunut (alle 20-vuotias)'),
    'amount-known': both('määrä, josta muut päättävät'),
    'housing-known': both('asumismenot'),
    'not-owner': both('ei omistusasuntoon'),
    'little-wealth': both('varallisuutta on liikaa'),
    'has-child': { unmet: 'taloudessa ei ole lapsia', unknown: 'onko taloudessa lapsia' },
    'municipality-known': both('missä kunnassa asiakas asuu'),
    'offered-here': both('ei tarjolla siellä tuona päivänä'),
  },
  closedBy: 'Suljettu',
  needs: 'Tarvitaan',
  until: (date) => `avautuu ${date}`,
  later: (date) => `siellä ${date} alkaen`,
  elsewhere: (municipality, date) => `paikassa ${municipality} ${date} alkaen`,
  ifSo: 'Jos niin on',
  perMonth: (spans) => `${spans.map(([amount, months]) => `${amount} (${months} kk)`).join(', ')} nettona kuukaudessa`,
  withoutSupport: (days) => `${plural(days, 'päivä', 'päivää')} ilman tukea`,
  gaps: (gaps) => `Katkokset: ${gaps}`,
  waiting: (period, weekdays) => `omavastuuaika ${period} (${plural(weekdays, 'arkipäivä', 'arkipäivää')} ma–pe)`,
  firstPayment: (date, benefit) => `ensimmäinen maksu ${date} (${benefit})`,
  noPayment: 'ei maksua laskettuna aikana',
  noOwnPayment: 'reitin omaa etuutta ei makseta laskettuna aikana',
  from: (date) => `${date} alkaen`,
  length: lengthText,
  missing: {
    pay: 'Ei laskettu: palkkaa ei ole ilmoitettu',
    amount: 'Ei laskettu: määrää ei ole ilmoitettu',
    attendance: 'Ei laskettu: osallistumisen päiviä ja tunteja ei ole ilmoitettu',
    'safety-net': 'Katso simulate --safety-net',
    facts: 'Ei laskettu: riippuu puuttuvista tiedoista',
    horizon: 'Ei laskettu: alkaisi tai sen ensimmäinen osa päättyisi päivänä, jota ei tiedetä tai lasketa',
  },
  certificate: (certificate, writtenOn, to) =>
    `${CERTIFICATES[certificate]} ${writtenOn} riittää${to === null ? '' : ` ${to} asti`}: uutta lääkärikäyntiä ei tarvita`,
  registers: (date) => `Oletus: asiakas ilmoittautuu työnhakijaksi ${date}`,
  refusedBefore: (date) => `Hylätty aiemmin${date === null ? '' : ` (${date})`}`,
  notesTitle: 'Mihin tämä perustuu',
  notes: [
    'Hakasulkeissa on avain, jolla tapaus ilmoittaa puuttuvan tiedon.',
    'Kuntoutusta haetaan tänään, se ratkaistaan viidessä viikossa (Kelan tavoite) ja alkaa seuraavana maanantaina; palvelu alkaa ensimmäisenä maanantaina.',
    'Kukin kestää lyhimmän tavallisen ajan, ja sen jälkeen asiakas on ilmoittautunut työnhakija.',
    'Eläkettä haetaan tänään, ja se myönnetään tavallisessa käsittelyajassa.',
    'Palkka ja määrät ovat ne, jotka tapaus ilmoittaa jollakin polulla.',
    'Ei tutkittu: katsooko Kela tai työvoimaviranomainen toimen tarkoituksenmukaiseksi, työeläkelakien mukainen kuntoutus, vakuuttaminen Suomessa, paikat ja jonot.',
  ],
  columns: {
    route: 'Reitti',
    standing: 'Tila',
    why: 'Miksi',
    period: 'Aika',
    months6: 'Nettona kuukaudessa, 6 kk',
    months12: 'Nettona kuukaudessa, 12 kk',
    days: 'Päiviä ilman tukea',
    firstPayment: 'Ensimmäinen maksu',
    remarks: 'Huomautukset',
  },
};

function both(text: string) {
  return { unmet: text, unknown: text };
}

function lengthText({ unit, shortest, longest, source, where }: Length): string {
  const bounds =
    shortest === null
      ? longest === null
        ? null
        : `enintään ${longest}`
      : longest === null || longest === shortest
        ? `${shortest}`
        : `${shortest}–${longest}`;
  const units = { months: 'kuukautta', days: 'päivää', 'working-days': 'arkipäivää', open: '' };
  const from = {
    law: where,
    kela: where,
    provider: ['palveluntuottajat', where].filter((each) => each !== '').join(', '),
    none: '',
  }[source];
  if (unit === 'open') return `Kesto: niin kauan kuin oikeus jatkuu${from === '' ? '' : ` (${from})`}`;
  if (bounds === null) return 'Kesto: mikään lähde ei kerro; oletuksena kuukausi';
  return `Tavallinen kesto: ${bounds} ${units[unit]} (${from})`;
}
