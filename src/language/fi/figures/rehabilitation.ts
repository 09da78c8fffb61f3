import type { FigureNamesOf } from '../../../report/texts.js';

export const REHABILITATION_FIGURES: FigureNamesOf<'rehabilitation'> = {
  'rehabilitation.minimum-vocational': 'ennen vuotta 2024 alkaneen ammatillisen kuntoutuksen vähimmäismäärä',
  'rehabilitation.vocational-share':
    'kuntoutusrahan osuus vuositulosta ammatillisessa kuntoutuksessa, alkamisen mukaan',
  'rehabilitation.waiting-long': 'kuntoutusrahan pitkä omavastuuaika',
  'rehabilitation.waiting-short': 'kuntoutusrahan lyhyt omavastuuaika',
  'rehabilitation.relapse-days': 'päivät aiemmasta kuntoutuksesta, joiden kuluessa omavastuuaika on lyhyt',
  'rehabilitation.pensioner-waiting-days': 'päivät alkamisesta, joiden jälkeen eläkkeensaajalla on oikeus',
  'rehabilitation.course-days': 'kurssin päiviä enintään, jotta omavastuuaika on lyhyt',
  'rehabilitation.individual-days': 'yksilöllisen kuntoutuksen päiviä enintään, jotta omavastuuaika on lyhyt',
  'rehabilitation.interruption-days': 'sairauspäivät, joiden ajan kuntoutusraha jatkuu, arkipäiviä (ma–la)',
  'rehabilitation.waiting-pay-share': 'odotus- ja väliajan kuntoutusrahan osuus täydestä',
  'rehabilitation.waiting-pay-days': 'vuodessa maksettavat odotusajan päivät, ja yhtä monta väliajalta',
  'rehabilitation.partial-share': 'osakuntoutusrahan osuus kuntoutusrahasta',
  'rehabilitation.pensioner-share': 'täyden eläkkeen rinnalla maksettava kuntoutusraha, osuus eläkkeestä',
  'rehabilitation.day-hours': 'kuntoutuspäivän tunteja vähintään',
  'rehabilitation.flexible-days': 'kolmen tai neljän päivän viikoista maksetaan maanantaista perjantaihin',
  'rehabilitation.flexible-minimum-days': 'päiviä viikossa vähintään, jotta maksetaan maanantaista perjantaihin',
  'rehabilitation.maintenance-compensation': 'ylläpitokorvaus',
  'rehabilitation.claim-months': 'kuntoutusrahan hakuaika',
  'rehabilitation.days-per-month': 'päivät, joilla kuukausieläke tai kuukausipalkka jaetaan',
  'rehabilitation.earnings-index': 'työeläkeindeksi, jolla jatkuvia kuntoutusrahoja korotettiin vuoteen 2023',
  'rehabilitation.pay-limit-days': 'kuukausipalkka, joka ei vähennä kuntoutusrahaa, vähimmäismäärinä',
  'rehabilitation.minimum-age': 'ikä, josta alkaen kuntoutusrahaa maksetaan, syntynyt ennen vuotta 2009',
  'rehabilitation.minimum-age-born-2009':
    'ikä, josta alkaen kuntoutusrahaa maksetaan, syntynyt vuonna 2009 tai myöhemmin',
  'rehabilitation.maximum-age': 'ikä, jonka täyttämiskuukauteen kuntoutusraha päättyy',
  'rehabilitation.young-maximum-age': 'nuoren kuntoutusrahan yläikäraja',
  'rehabilitation.youth-maximum-age': 'nuoren ammatillisen kuntoutuksen yläikäraja',
  'rehabilitation.first-payment-days': 'ensimmäisen maksujakson pituus (kuntoutusraha)',
  'rehabilitation.payment-days': 'seuraavien maksujaksojen pituus (kuntoutusraha)',
};
