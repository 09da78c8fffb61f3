import type { NoticeCode, WarningCode } from '../../../findings/codes.js';
import type { CodeText } from '../../../report/codes/codeTexts.js';

export const WARNING_CODE_TEXTS: Readonly<Record<WarningCode, CodeText>> = {
  'warning.means-test-zero': {
    meaning: 'Asiakkaan muut tulot tai muu etuus vievät koko työttömyysetuuden.',
    raised: (figure) =>
      `Muista tuloista kuin palkasta vähennetään ${figure('unemployment.means-share')} siitä, mikä ylittää ${figure('unemployment.means-limit')} kuukaudessa; muut lakisääteiset etuudet ja kotihoidon tuki vähennetään kokonaan. Palvelun aikana tarveharkintaa ei ole.`,
    remedy: () =>
      'Asiakas ilmoittaa tulojen pienenemisestä heti ja kysyy työllistymistä edistävää palvelua, jos sellainen sopii.',
    example: 'Vuokratulo 2 000 € kuukaudessa yleistuen rinnalla ei jätä siitä mitään.',
  },
  'warning.parents-income-zero': {
    meaning: 'Vanhempien tulot vievät heidän luonaan asuvan nuoren koko työttömyysetuuden.',
    raised: (figure) =>
      `Asiakas asuu vanhempiensa luona eikä työssäoloehto täyty. Vanhempien tuloista, jotka ylittävät ${figure('unemployment.parents-limit')} kuukaudessa ja ${figure('unemployment.parents-per-dependant')} jokaista muuta huollettavaa kohti, vähennetään ${figure('unemployment.parents-share')}; etuudesta jää vähintään ${figure('unemployment.parents-floor')}.`,
    remedy: () =>
      'Jos vanhemmat eivät tosiasiassa elätä asiakasta, asiakas osoittaa sen Kelalle. Palvelun aikana vanhempien tuloja ei oteta huomioon.',
    example: '19-vuotias asuu kotona; vanhemmat ansaitsevat 5 000 € kuukaudessa.',
  },
  'warning.pay-zero': {
    meaning: 'Osa-aikatyön palkka vie kuukauden koko työttömyysetuuden.',
    raised: (figure) =>
      `Kuukauden palkasta, joka ylittää ${figure('unemployment.earnings-disregard')}, vähennetään ${figure('unemployment.adjustment-share')} kuukauden etuudesta.`,
    remedy: () =>
      'Asiakas pitää työnhaun voimassa ja ilmoittaa jokaisen kuukauden palkan, jotta maksaminen jatkuu, kun palkka pienenee.',
    example: 'Puolipäivätyön palkka 1 700 € kuukaudessa ja etuus noin 800 €.',
  },
  'warning.smallest-payment': {
    meaning: 'Kuukauden työttömyysetuudesta jää niin vähän, ettei sitä makseta.',
    raised: (figure) =>
      `Jos kuukaudelta maksettaisiin alle ${figure('unemployment.smallest-payment-share')} päivän perusmäärästä ${figure('unemployment.base-amount')}, ei makseta mitään.`,
    remedy: () => 'Asiakas tarkistaa ilmoitetut tulot; pieni muutos voi palauttaa maksun.',
    example: 'Palkasta jää 0,86 € päivässä: 22 päivältä maksetaan, 21 päivältä ei.',
  },
  'warning.statement-90-missing': {
    meaning: 'Ilman työterveyshuollon lausuntoa sairauspäivärahan maksaminen keskeytyy tiedossa olevana päivänä.',
    raised: (figure) =>
      `Asiakas on työsuhteessa, eikä todistuksissa ole lausuntoa, kun enimmäisaikaan on luettu ${figure('sickness.statement-days')} päivää.`,
    remedy: () =>
      'Asiakas pyytää hyvissä ajoin neuvottelua työnantajan ja työterveyshuollon kanssa ja toimittaa lausunnon Kelaan.',
    example: 'Työntekijä on sairaana tammikuusta: varoitus kertoo kevään päivän, josta maksaminen keskeytyy.',
  },
  'warning.deadline-missed': {
    meaning:
      'Määräaika on kulunut: valitusaika, tai aika hakea päiviä, jotka muu etuus nyt kattaa pienemmällä rahalla.',
    raised: (figure) =>
      `Valitusaika on ${figure('appeal.days')} päivää tiedoksisaannista, jonka katsotaan tapahtuvan ${figure('appeal.notice-days')} päivää päätöksen jälkeen. Hakemus ulottuu taaksepäin työttömyysetuudessa ${figure('unemployment.claim-months')}, sairauspäivärahassa ${figure('sickness.claim-months')} ja kuntoutusrahassa ${figure('rehabilitation.claim-months')} kuukautta.`,
    remedy: () =>
      'Jos viivästykseen on painavia syitä, asiakas valittaa tai hakee silti ja kertoo ne. Uudella selvityksellä asiakas hakee uudelleen.',
    example: 'Eläke hylättiin 2.3.; 20.4. valitusaika on ohi.',
  },
  'warning.deadline-near': {
    meaning:
      'Määräaika päättyy kahden viikon kuluessa: valitusaika, tai aika hakea etuutta sen ensimmäisestä päivästä.',
    raised: (figure) =>
      `Tänään on jokin sen neljästätoista viimeisestä päivästä. Hakemus ulottuu taaksepäin ${figure('unemployment.claim-months')}, ${figure('sickness.claim-months')} tai ${figure('rehabilitation.claim-months')} kuukautta (työttömyysetuus, sairauspäiväraha, kuntoutusraha); valitusaika on ${figure('appeal.days')} päivää tiedoksisaannista.`,
    remedy: () => 'Asiakas tekee hakemuksen tai valituksen nyt ja täydentää sitä myöhemmin.',
    example: 'Sairaana 10.1. alkaen, mitään ei ole haettu: 1.3. päiviä on jäljellä yhdeksän.',
  },
  'warning.certificate-old': {
    meaning: 'Vaiheen uusin todistus on yli kuusi kuukautta vanha, kun sitä tarvitaan.',
    raised: () =>
      'Tapauksessa on todistuksia; uusin työkyvyttömyyteen, kuntoutukseen tai eläkkeeseen sopiva on kirjoitettu yli kuusi kuukautta aiemmin.',
    remedy: () =>
      'Lääkäri kirjoittaa uuden; asiakas varaa ajan ajoissa. Ammatillista kuntoutusta haetaan lomakkeella KU101 ja B-lausunnolla.',
    example: 'B-lausunto on maaliskuulta, kuntoutusta haetaan marraskuussa.',
  },
  'warning.certificate-missing': {
    meaning: 'Mikään annetuista todistuksista ei sovi vaiheeseen, joka sellaisen tarvitsee.',
    raised: () =>
      'Tapauksessa on todistuksia, mutta ei sellaista, joka tukisi työkyvyttömyyttä, kuntoutusta tai eläkettä sinä päivänä, jona sitä tarvitaan.',
    remedy: () =>
      'Asiakas varaa lääkäriajan ja lääkäri kirjoittaa B-lausunnon; kuntoutukseen kuuluu lisäksi lomake KU101.',
    example: 'Annettu on vain A-todistus, ja haetaan työkyvyttömyyseläkettä.',
  },
  'warning.rehabilitation-first': {
    meaning: 'Työhön suuntaava kuntoutus on ensimmäinen vaihe, eikä mikään sitä ennen osoita, mihin asiakas pystyy.',
    raised: () =>
      'Alkua edeltävissä kahdessa vuodessa ei ole sairautta, palvelua eikä kuntoutusta. Selvitykset, kurssit, terapiat ja nuorten palvelut eivät vaadi mitään ennen itseään.',
    remedy: () =>
      'Kelan asiantuntija selvittää asiakkaan, lääkärin ja työvoimaviranomaisen kanssa, onko aika oikea; ensin voi olla hoito, kuntouttava työtoiminta tai ammatillinen kuntoutusselvitys.',
    example: 'Työkokeilu alkaa kolmen pelkän työttömyysvuoden jälkeen.',
  },
  'warning.capacity-under-three-days': {
    meaning: 'Asiakas pystyy työhön harvempana päivänä viikossa kuin työhön suuntautuva kuntoutus vaatii.',
    raised: (figure) =>
      `Alkuun ilmoitettu työkyky on alle ${figure('rehabilitation.flexible-minimum-days')} päivää viikossa.`,
    remedy: () =>
      'Kelan asiantuntija suunnittelee ensin, mikä vahvistaa työkykyä, ja alun siihen, milloin se onnistuu.',
    example: 'Työkyky on kaksi päivää viikossa, työkokeilu alkaa maaliskuussa.',
  },
  'warning.rehabilitation-before-service': {
    meaning: 'Kelan kuntoutus on ennen kuntouttavaa työtoimintaa tai sen aikana eikä sen jälkeen.',
    raised: () =>
      'Työhön suuntautuva ohjelma alkaa ennen kuntouttavaa työtoimintaa tai sen kestäessä. Kuntouttava työtoiminta on niille, jotka eivät vielä pysty muihin palveluihin.',
    remedy: () =>
      'Kelan asiantuntija ja työvoimaviranomainen sopivat järjestyksestä: ensin kuntouttava työtoiminta, sitten kuntoutus.',
    example: 'Työkokeilu keväällä, kuntouttava työtoiminta syksyllä.',
  },
  'warning.overlapping-services': {
    meaning: 'Kaksi palvelua samaan tarkoitukseen, tai useampana päivänä kuin viikossa on, on käynnissä yhtä aikaa.',
    raised: () =>
      'Kaksi palvelu- tai kuntoutusvaihetta menee päällekkäin, ja niillä on sama tarkoitus tai yhteensä yli viisi päivää viikossa.',
    remedy: () => 'Työvoimaviranomainen sopii Kelan ja palveluntuottajien kanssa, kumpi jatkuu.',
    example: 'Neljä päivää kuntouttavaa työtoimintaa ja sen rinnalla nuorten valmennus.',
  },
  'warning.service-not-available': {
    meaning: 'Polun kuntoutus tai palvelu ei ole tarjolla asiakkaan kunnassa sen ensimmäisenä päivänä.',
    raised: () =>
      'Annettu luettelo (--services) mainitsee kuntoutuksen tai palvelun jossain, mutta ei kunnalle client.municipality tuona päivänä. Mitä luettelo ei lainkaan mainitse, sitä ei arvioida.',
    remedy: () =>
      'Kelan asiantuntija selvittää, voiko aloitusta siirtää tai ottaako toinen kunta asiakkaan, ja millä asiakas elää siihen asti.',
    example: 'Kuntouttava työtoiminta tammikuussa, kun kunta aloittaa maaliskuussa.',
  },
  'warning.application-cannot-succeed': {
    meaning: 'Polun hakemus ei voi annetuilla tiedoilla tuoda mitään.',
    raised: () =>
      'Esimerkiksi täyttyneen enimmäisajan jälkeen, ikärajojen ulkopuolella, estävän etuuden rinnalla, ohjelmasta ilman kuntoutusrahaa, etuudesta joka jo jatkuu, tai ilman työkyvyttömyyttä tai kuntoutusta siihen aikaan.',
    remedy: () => 'Kelan asiantuntija tarkistaa, mihin hakemus perustuu ja mitä voi hakea sen sijaan.',
    example: 'Sairauspäivärahaa haetaan sairaudesta, jonka enimmäisaika päättyi keväällä.',
  },
  'warning.benefit-not-applied-for': {
    meaning: 'Tiedot viittaavat etuuteen, jota kukaan ei hae, ja päivät kattava etuus maksaa vähemmän.',
    raised: (figure) =>
      `Hakemus on ”never” päivinä, jotka muu kattaa; tai asiakas tekee työtä enintään ${figure('unemployment.working-time-limit')} kokoaikaisesta olematta työnhakijana, vaikka soviteltua työttömyysetuutta voitaisiin maksaa.`,
    remedy: () =>
      'Asiakas hakee etuutta; soviteltua työttömyysetuutta varten asiakas ilmoittautuu työttömäksi työnhakijaksi, jos hän hakee kokoaikatyötä.',
    example: 'Puolipäivätyö 900 euron palkalla ilman työnhakua.',
  },
  'warning.cash-gap': {
    meaning: 'Asiakkaalla on oikeus, mutta rahaa ei tule yli viiteen viikkoon.',
    raised: () =>
      'Kahden maksupäivän välissä tai ennen ensimmäistä on yli 35 päivää, vaikka osa niistä kuuluu oikeuteen. Maksupäivät seuraavat hakemuksesta, käsittelystä ja etuuden maksujaksoista.',
    remedy: () =>
      'Asiakas hakee heti kaikkien liitteiden kanssa ja pyytää ennakkoa: yleistuesta tai perustoimeentulotukea tulevaa etuutta vastaan.',
    example: 'Sairaana 4.1. alkaen, haetaan 15.2., päätös kolmessa viikossa: ensimmäinen raha tulee maaliskuussa.',
  },
  'warning.income-drop': {
    meaning: 'Viikon etuus on yli kymmenesosan pienempi kuin edellisen etuuden viikko.',
    raised: () =>
      'Verrataan viittä työttömyysetuuden tai kuutta sairaus- tai kuntoutusrahan päivämäärää, kun etuus vaihtuu toiseen.',
    remedy: () =>
      'Kelan asiantuntija kertoo asiakkaalle ennalta ja katsoo, mikä nostaa määrää: vuositulo, asumistuki, vaiheiden toinen järjestys.',
    example: 'Ansiopäivärahasta sairauspäivärahan vähimmäismäärään.',
  },
  'warning.recovery': {
    meaning: 'Se, mitä nyt maksetaan, peritään myöhemmin samoilta päiviltä myönnettävästä etuudesta.',
    raised: () =>
      'Päiviltä, joilta on maksettu etuutta, myönnetään jälkeenpäin sairauspäivärahaa, kuntoutusrahaa tai eläkettä; jälkimmäisestä vähennetään jo maksettu.',
    remedy: () =>
      'Kelan asiantuntija näyttää asiakkaalle nettovaikutuksen ennen kuin takautuvaa rahaa luvataan, ja asiakas säilyttää päätöksen.',
    example: 'Työttömyysetuus toukokuulta, sairauspäiväraha myönnetään heinäkuussa 2.5. alkaen.',
  },
  'warning.maximum-refusal-loop': {
    meaning: 'Polku kiertää: sairauspäivärahan enimmäisaika, eläkkeen hylkäys, työttömyys ja uusi enimmäisaika.',
    raised: () => 'Kaksi sairauspäivärahan enimmäisaikaa ja niiden välissä hylätty eläke, historiassa tai polulla.',
    remedy: () =>
      'Kelan asiantuntija ottaa ennen seuraavaa enimmäisaikaa esille kuntoutuksen (lomake KU101) ja työkyvyn tuen tiimin sekä käy hylkäyksen perustelut läpi lääkärin kanssa.',
    example: 'Enimmäisaika 2025, eläke hylätään, vuosi työttömänä, taas sairaana enimmäisaikaan 2027.',
  },
};

export const NOTICE_CODE_TEXTS: Readonly<Record<NoticeCode, CodeText>> = {
  'notice.periodised-pay': {
    meaning: 'Lomakorvaus tai erokorvaus jaksotetaan päiville; työttömyysetuus alkaa niiden jälkeen.',
    raised: () => 'Vaihe ”periodised-pay” kattaa päivät: kertasumma jaettuna päiväpalkalla, arkipäivinä.',
    remedy: () =>
      'Asiakas varautuu siihen, että kertasumman on riitettävä, ja on työnhakijana ennen jakson päättymistä.',
    example: 'Viidentoista päivän palkkaa vastaava lomakorvaus siirtää etuutta kolmella viikolla.',
  },
  'notice.law-change': {
    meaning: 'Etuutta koskeva laki muuttuu polun aikana.',
    raised: () => 'Yleistuki korvaa työmarkkinatuen ja peruspäivärahan 1.5.2026.',
    remedy: () => 'Kelan asiantuntija käy asiakkaan kanssa läpi, mikä määrässä muuttuu.',
    example: 'Työmarkkinatuki 30.4.2026 asti, yleistuki seuraavasta päivästä.',
  },
  'notice.sickness-maximum-decided': {
    meaning: 'Sairauspäivärahan viimeinen päivä on tiedossa.',
    raised: (figure) =>
      `Siinä kuussa, jona laskuri ja päivät seuraavan kuukauden loppuun yhdessä saavuttavat ${figure('sickness.maximum-days')}.`,
    remedy: () =>
      'Asiakas järjestää siihen päivään mennessä, mitä sitten seuraa: kuntoutus, työkyvyttömyyseläkehakemus B-lausunnon kanssa, ilmoittautuminen työttömäksi työnhakijaksi seuraavasta päivästä.',
    example: 'Maaliskuun 1. päivänä laskuri on 262: päiväraha päättyy 31.3.',
  },
  'notice.rehabilitation-pays-nothing': {
    meaning: 'Ohjelmasta ei makseta kuntoutusrahaa näiltä päiviltä.',
    raised: (figure) =>
      `Ohjelma, joka ei anna oikeutta kuntoutusrahaan, tai alle ${figure('rehabilitation.day-hours')} tuntia päivässä.`,
    remedy: () => 'Asiakas pitää työnhaun voimassa ohjelman ajan.',
    example: 'Vuonna 2025 alkanut oppisopimus.',
  },
  'notice.appeal-deadline': {
    meaning: 'Hylkäyksestä voi vielä valittaa; viimeinen päivä kerrotaan.',
    raised: (figure) =>
      `${figure('appeal.days')} päivää tiedoksisaannista, jonka katsotaan tapahtuvan ${figure('appeal.notice-days')} päivää päätöksen jälkeen; jokainen tapauksen hylätty hakemus ja päätös.`,
    remedy: () =>
      'Asiakas käy perustelut läpi Kelan asiantuntijan kanssa ja valittaa kirjallisesti uudella selvityksellä, jos ne eivät pidä paikkaansa.',
    example: '3.11. hylätystä eläkkeestä voi valittaa 10.12. asti.',
  },
};
