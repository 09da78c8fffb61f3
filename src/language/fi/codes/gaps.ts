import type { GapCode } from '../../../findings/codes.js';
import type { CodeText } from '../../../report/codes/codeTexts.js';

export const GAP_CODE_TEXTS: Readonly<Record<GapCode, CodeText>> = {
  'gap.applied-late': {
    meaning: 'Hakemus tehtiin niin myöhään, ettei se ulotu näihin päiviin. Laki olisi antanut oikeuden niihin.',
    raised: (figure) =>
      `Hakemus ulottuu hakemispäivästä taaksepäin työttömyysetuudessa ${figure('unemployment.claim-months')}, sairauspäivärahassa ${figure('sickness.claim-months')} ja kuntoutusrahassa ${figure('rehabilitation.claim-months')} kuukautta; kuukauden sama päivä on ajoissa. Näin menetetyt sairauspäivärahapäivät kuluttavat silti enimmäisaikaa.`,
    remedy: () =>
      'Asiakas tekee hakemuksen heti ja täydentää sitä myöhemmin. Viivästyksen hyvä syy kirjataan hakemukseen: Kela voi myöntää myöhässä haetun etuuden, jos epääminen olisi kohtuutonta.',
    example:
      'Sairaus alkaa 1.3., sairauspäivärahaa haetaan 20.6.: hakemus ulottuu päivään 20.4., ja sitä edeltävät päivät menetetään.',
  },
  'gap.nothing-applied-for': {
    meaning: 'Tiedot antavat oikeuden etuuteen, mutta polun mukaan kukaan ei hae sitä.',
    raised: () => 'Polun hakemuksessa on ”filed: never”, eikä muu etuus, eläke tai palkka kata päiviä.',
    remedy: () =>
      'Asiakas hakee etuutta: työttömyysetuutta ja sairauspäivärahaa OmaKelassa tai lomakkeella, kuntoutusrahaa lomakkeella KU112 ja kuntoutuspäätöksen kanssa.',
    example: 'Asiakas on kuntoutuksessa ja päätös on kädessä, mutta kuntoutusrahaa ei haeta.',
  },
  'gap.refused': {
    meaning: 'Kela on hylännyt hakemuksen, eikä muu kata näitä päiviä.',
    raised: () =>
      'Hakemuksessa on ”outcome: refused”. Jos sairauspäiväraha hylätään siksi, että asiakas on työkykyinen, työttömyysetuutta voidaan maksaa; muusta syystä tehty hylkäys estää senkin, koska asiakas katsotaan työkyvyttömäksi.',
    remedy: (figure) =>
      `Asiakas ja Kelan asiantuntija lukevat perustelut: uutta selvitystä, sairaudesta uusi B-lausunto, tai valitus ${figure('appeal.days')} päivän kuluessa päätöksen tiedoksisaannista. Työkykyiseksi todettu ilmoittautuu sillä välin työttömäksi työnhakijaksi.`,
    example: 'Sairauspäiväraha hylätään työkykyisyyden vuoksi, eikä asiakas ole työnhakijana.',
  },
  'gap.certificate-ended': {
    meaning: 'Työkyvyttömyys jatkuu, mutta mikään lääkärintodistus ei kanna näitä päiviä.',
    raised: (figure) =>
      `A-todistus kantaa ${figure('sickness.certificate-a-days')} sairauspäivärahan maksupäivää; todistusten ulkopuolisilta päiviltä ei myöskään makseta. Näytetään vain, kun polku kertoo todistuksesta.`,
    remedy: () =>
      'Asiakas varaa lääkäriajan noin kaksi viikkoa ennen todistuksen päättymistä. Pitempään sairauteen lääkäri kirjoittaa B-lausunnon, josta ilmenee myös kuntoutuksen tarve.',
    example: 'A-todistus on neljäksi kuukaudeksi; 60 maksupäivän jälkeen ei makseta ennen B-lausuntoa.',
  },
  'gap.statement-90-missing': {
    meaning:
      'Sairauspäivärahan maksaminen on keskeytetty, koska työterveyshuollon lausunto jäljellä olevasta työkyvystä ei ole tullut Kelaan.',
    raised: (figure) =>
      `Asiakas on työsuhteessa, ja enimmäisaikaan on luettu ${figure('sickness.statement-days')} päivää. Tapaukseen merkitty todistus occupational-health päättää sen. Vuodesta 2022 alkaneita työkyvyttömyyksiä seurataan.`,
    remedy: () =>
      'Asiakas, työnantaja ja työterveyshuolto neuvottelevat noin 75. päivään mennessä, ja asiakas toimittaa lausunnon. Jos viivästys ei johdu asiakkaasta, asiakas kertoo sen Kelalle: maksamista ei silloin keskeytetä.',
    example: 'Sairaana tammikuusta, lausunto kirjoitetaan 20.5.: 90. päivän ja sen väliset päivät ovat katkos.',
  },
  'gap.no-pension-application-after-maximum': {
    meaning:
      'Sairauspäivärahaa on maksettu enimmäisaika. Työttömyysetuutta voitaisiin maksaa, vaikka asiakas on sairas, mutta työkyvyttömyyseläkettä ei ole haettu.',
    raised: () =>
      'Enimmäisajan jälkeen työttömyysetuutta maksetaan työkyvyttömälle vain, kun työkyvyttömyyseläkehakemus on vireillä tai hylätty ja asiakas on työttömänä työnhakijana.',
    remedy: () =>
      'Asiakas hakee työkyvyttömyyseläkettä hyvissä ajoin ennen viimeistä päivää B-lausunnon kanssa, ilmoittautuu työttömäksi työnhakijaksi seuraavasta päivästä ja liittää enimmäisaikapäätöksen työttömyysetuuden hakemukseen.',
    example: 'Enimmäisaika päättyy 31.5., eläkettä haetaan 1.8. Kesä- ja heinäkuu ovat katkos.',
  },
  'gap.rehabilitation-not-started': {
    meaning: 'Kuntoutuksesta on päätös, mutta se ei ole alkanut, eikä muu kata aikaa ennen sitä.',
    raised: (figure) =>
      `Edessä on kuntoutus, josta on päätös, eikä etuus tai palkka kata päivää. Odotusajan kuntoutusraha on ${figure('rehabilitation.waiting-pay-share')} määrästä enintään ${figure('rehabilitation.waiting-pay-days')} arkipäivältä kalenterivuodessa, ja sitä on haettava.`,
    remedy: () =>
      'Asiakas ilmoittautuu työttömäksi työnhakijaksi kuntoutuksen alkuun asti tai hakee odotusajan kuntoutusrahaa lomakkeella KU112. Palveluntuottajalta voi kysyä aikaisempaa alkua.',
    example: 'Sairauspäiväraha päättyy 31.3., työkokeilu alkaa 20.4., eikä kukaan ilmoittaudu työnhakijaksi välissä.',
  },
  'gap.between-rehabilitation-periods': {
    meaning: 'Kuntoutuksesta ei makseta näiltä jaksojen tai kuntoutuspäivien välisiltä päiviltä.',
    raised: (figure) =>
      `Kuntoutuspäiviltä maksettava ohjelma jättää muut arkipäivät muille etuuksille; jaksojen väliltä kuntoutusrahaa maksetaan vain hakemuksesta, ${figure('rehabilitation.waiting-pay-share')} määrästä enintään ${figure('rehabilitation.waiting-pay-days')} arkipäivältä kalenterivuodessa.`,
    remedy: () =>
      'Asiakas ilmoittautuu työttömäksi työnhakijaksi: työttömyysetuutta maksetaan päiviltä, joilta ohjelma ei maksa. Tai asiakas hakee väliajan kuntoutusrahaa lomakkeella KU112.',
    example: 'Kurssia on kahtena päivänä viikossa ilman työnhakua: joka viikko kolme arkipäivää on katkosta.',
  },
  'gap.no-jobseeker-registration': {
    meaning: 'Asiakas ei ole työttömänä työnhakijana, eikä muu kata päiviä.',
    raised: () =>
      'Työttömyysetuutta maksetaan vain ilmoittautumisesta alkaen, eikä ilmoittautuminen vaikuta taaksepäin. Näytetään, kun ilmoittautuminen olisi tuonut rahaa.',
    remedy: () =>
      'Asiakas ilmoittautuu työvoimaviranomaiselle viimeistään ensimmäisenä päivänä ilman muuta etuutta ja pitää työnhaun voimassa sairausloman ja kuntoutuksen ajan.',
    example:
      'Kuntoutus päättyy perjantaina, ilmoittautuminen tehdään yhdeksän päivää myöhemmin: välissä olevat arkipäivät menetetään.',
  },
  'gap.hospital': {
    meaning: 'Asiakas on sairaalassa tai muussa laitoksessa; työttömyysetuutta ei makseta näiltä päiviltä.',
    raised: () =>
      'Työkyvyttömyyteen kuuluu sairaalajakso päivinä, joilta ei vielä makseta sairauspäivärahaa, esimerkiksi omavastuuaikana.',
    remedy: () =>
      'Lääkäri toteaa työkyvyttömyyden hoidon ensimmäisestä päivästä; asiakas hakee siltä ajalta sairauspäivärahaa.',
    example: 'Työtön joutuu sairaalaan: kumpikaan etuus ei maksa omavastuupäiviltä sairaalassa.',
  },
  'gap.sanction': {
    meaning: 'Työvoimaviranomainen on asettanut korvauksettoman määräajan, karenssin.',
    raised: (figure) =>
      `Kalenteripäiviä ensimmäisestä päivästä: eroaminen ${figure('unemployment.sanction-resignation')}, oma menettely ${figure('unemployment.sanction-own-fault')}, työstä kieltäytyminen ${figure('unemployment.sanction-refused-job')}, lyhyt työ ${figure('unemployment.sanction-short-job')}, laiminlyönti ${figure('unemployment.sanction-neglect')}; tai päätöksen mukaan.`,
    remedy: () =>
      'Asiakas pitää työnhaun voimassa ja kysyy työllistymistä edistävää palvelua, jonka ajalta etuutta maksetaan. Päätöksestä voi valittaa.',
    example: 'Asiakas eroaa ilman pätevää syytä 31.1.: työttömyysetuutta ei makseta maaliskuun puoliväliin asti.',
  },
  'gap.absent-from-service': {
    meaning: 'Asiakas on poissa työllistymistä edistävästä palvelusta ilman lain hyväksymää syytä.',
    raised: () =>
      'Poissaolopäivä palvelusta. Työkyvyttömyys, alle kymmenvuotiaan lapsen sairaus (enintään neljä työpäivää kerrallaan) ja työhaastattelu eivät ole tällaisia.',
    remedy: () => 'Asiakas sopii poissaolosta palvelun järjestäjän kanssa etukäteen ja osoittaa syyn.',
    example:
      'Kaksi maanantaita poissa kuntouttavasta työtoiminnasta ilman syytä: niiltä ei makseta etuutta eikä korvausta.',
  },
  'gap.qualifying-period': {
    meaning: 'Ammatillista koulutusta vailla oleva odottaa ennen työttömyysetuuden alkua.',
    raised: (figure) =>
      `${figure('unemployment.qualifying-days')} kalenteripäivää ensimmäisestä työnhakupäivästä; siitä vähennetään seitsemän jokaista täyttä työttömyysetuusviikkoa kohti edeltävältä ${figure('unemployment.qualifying-lookback-years')} vuodelta. Karenssipäiviä ei lueta. Palvelun ajalta maksetaan.`,
    remedy: () =>
      'Asiakas kysyy työvoimaviranomaiselta työllistymistä edistävää palvelua. Kelan asiantuntija tarkistaa, että aiemmat etuus- ja työviikot on luettu.',
    example: 'Koulunsa päättänyt ilmoittautuu 1.6.: ilman palvelua ensimmäinen maksupäivä on lokakuun lopussa.',
  },
  'gap.unemployment-waiting-period': {
    meaning: 'Työttömyyden alun omavastuuaika on kesken.',
    raised: (figure) =>
      `${figure('unemployment.waiting-days')} päivää maanantaista perjantaihin, joina muut edellytykset täyttyvät, ${figure('unemployment.waiting-window-weeks')} kalenteriviikon aikana. Historiassa oleva työttömyysetuus luetaan täyttyneeksi omavastuuajaksi, ellei tapaus kerro muuta.`,
    remedy: () =>
      'Asiakas ilmoittautuu heti ensimmäisenä työttömyyspäivänä. Palvelupäiviltä maksetaan ja ne luetaan mukaan; samoin sairauspäivärahan omavastuupäivät.',
    example: 'Työttömänä maanantaista: ensimmäinen maksupäivä on seuraavan viikon keskiviikko.',
  },
  'gap.sickness-waiting-period': {
    meaning: 'Sairauspäivärahan omavastuuaika on kesken, eikä muu etuus jatku sen yli.',
    raised: (figure) =>
      `Sairastumispäivä ja ${figure('sickness.waiting-working-days')} arkipäivää maanantaista lauantaihin ilman pyhiä. Sama sairaus ${figure('sickness.relapse-days')} päivän kuluessa: vain yksi päivä. Työttömyysetuutta maksetaan koko omavastuuajalta, kun sitä maksettiin sairastumista edeltäneeltä arkipäivältä.`,
    remedy: () =>
      'Asiakas on työttömänä työnhakijana ennen sairastumista; työssä oleva tarkistaa oikeuden työnantajan sairausajan palkkaan.',
    example:
      'Työ päättyi perjantaina, sairaus alkaa maanantaina, ilmoittautuminen puuttui: vähintään yksitoista päivää ilman etuutta.',
  },
  'gap.rehabilitation-waiting-period': {
    meaning: 'Kuntoutus on alkanut, mutta sen omavastuupäiviltä ei makseta.',
    raised: (figure) =>
      `${figure('rehabilitation.waiting-short')} tai ${figure('rehabilitation.waiting-long')} päivää ohjelman ja keston mukaan. Ei omavastuuta, kun työttömyysetuutta, sairauspäivärahaa tai vanhempainrahaa maksettiin viimeiseltä mahdolliselta päivältä ennen alkua tai perustoimeentulotukea alkamiskuulta tai sitä edeltävältä kuulta.`,
    remedy: () =>
      'Asiakas pitää alkua edeltävän etuuden voimassa viimeiseen päivään asti: työnhaun tai sairausloman. Tai alkua siirretään.',
    example: 'Työnhaku oli päättynyt viikkoa ennen koulutusta: alkamispäivältä ja yhdeksältä arkipäivältä ei makseta.',
  },
  'gap.sickness-not-eligible': {
    meaning: 'Asiakas on sairas, mutta jokin sairauspäivärahan edellytys ei täyty.',
    raised: (figure) =>
      `Esimerkiksi osasairauspäiväraha, kun työaika ei ole ${figure('sickness.partial-work-minimum')}–${figure('sickness.partial-work-maximum')} kokoaikaisesta, tai muu etuus, joka tulee sen sijaan.`,
    remedy: () => 'Kelan asiantuntija tarkistaa, mikä edellytys ei täyty ja mikä etuus kuuluu sen sijaan.',
    example: 'Osasairauspäivärahaa haetaan, vaikka työaika on 80\u00a0% kokoaikaisesta.',
  },
  'gap.sickness-maximum-reached': {
    meaning: 'Sairauspäivärahaa on maksettu enimmäisaika, eikä muu kata näitä päiviä.',
    raised: (figure) =>
      `${figure('sickness.maximum-days')} arkipäivää, mukaan luettuna täyden omavastuuajan alkua edeltävien ${figure('sickness.lookback-years')} vuoden päivät; oikeus päättyy sitä kuukautta edeltävän kuukauden lopussa, jona ne täyttyvät. Saman sairauden perusteella maksetaan uudelleen ${figure('sickness.capacity-months')} kuukauden työkykyisyyden jälkeen.`,
    remedy: () =>
      'Ennen viimeistä päivää asiakas hakee työkyvyttömyyseläkettä tai kuntoutusta (lomake KU101) B-lausunnon kanssa ja ilmoittautuu työttömäksi työnhakijaksi seuraavasta päivästä.',
    example: 'Sairaus keväästä, enimmäisaika päättyy seuraavan vuoden 30.4., eikä mitään ole haettu.',
  },
  'gap.found-unfit-without-benefit': {
    meaning: 'Asiakas katsotaan työkyvyttömäksi, joten työttömyysetuutta ei makseta; sairauspäivärahaakaan ei makseta.',
    raised: () =>
      'Omavastuuajan jälkeisestä ensimmäisestä päivästä työttömyysetuus lakkaa myös silloin, kun sairauspäiväraha menetetään muusta syystä: myöhäinen hakemus, päättynyt todistus, muodollinen hylkäys.',
    remedy: () =>
      'Kelan asiantuntija selvittää, miksi sairauspäivärahaa ei makseta, ja korjaa sen; muu vakuutuslaitos voi olla ensisijainen. Perustoimeentulotuki on viimesijainen keino sillä välin.',
    example: 'Sairauspäiväraha jää maksamatta puuttuvan liitteen vuoksi; työnhaku ei auta.',
  },
  'gap.age': {
    meaning: 'Asiakas on näinä päivinä liian nuori tai liian vanha etuuteen.',
    raised: (figure) =>
      `Työttömyysetuus ${figure('unemployment.minimum-age')}–${figure('unemployment.maximum-age')}, sairauspäiväraha ${figure('sickness.minimum-age')}–${figure('sickness.maximum-age')}, kuntoutusraha ${figure('rehabilitation.minimum-age')}–${figure('rehabilitation.maximum-age')} vuotta; vuonna 2009 tai myöhemmin syntyneillä päivärahojen alaikärajat ovat ${figure('sickness.minimum-age-born-2009')} ja ${figure('rehabilitation.minimum-age-born-2009')}.`,
    remedy: () =>
      'Kelan asiantuntija tarkistaa, mitä ikään kuuluu: vanhempien elatusvelvollisuus, opintotuki, nuorten kuntoutus; vanhuuseläke.',
    example: '17-vuotias ilmoittautuu työnhakijaksi: etuus alkaa 18-vuotispäivänä.',
  },
  'gap.abroad': {
    meaning: 'Asiakas on ulkomailla, eikä etuutta makseta.',
    raised: () => 'Vaihe ”abroad” kattaa päivät.',
    remedy: () => 'Asiakas kysyy Kelasta ennen lähtöä, voiko etuutta saada ulkomaille, tai siirtää matkaa.',
    example: 'Kolme viikkoa ulkomailla kesken työttömyyden.',
  },
  'gap.detained-or-serving': {
    meaning: 'Asiakas on vankilassa taikka varusmies- tai siviilipalveluksessa.',
    raised: () => 'Vaihe ”prison” tai ”conscription” kattaa päivät.',
    remedy: () =>
      'Asiakas ilmoittautuu työttömäksi työnhakijaksi heti sen jälkeen. Palveluksen ajalta Kela voi maksaa sotilasavustusta.',
    example: 'Siviilipalvelus tammikuusta: työttömyysetuutta ei makseta sen ajalta.',
  },
  'gap.barred-by-other-benefit': {
    meaning: 'Muu etuus estää kaikki kolme etuutta mutta ei itse tuo rahaa.',
    raised: () =>
      'Vaihe ”other-benefit”, jossa on ”effect: bars” eikä kuukausimäärää, tai etuus, joka tulee kaikkien kolmen sijaan.',
    remedy: () =>
      'Kelan asiantuntija tarkistaa, voidaanko muuta etuutta maksaa näiltä päiviltä tai luopua siitä ajoissa.',
    example: 'Toisen maan etuus estää suomalaiset etuudet, mutta sen maksusta ei ole vielä päätetty.',
  },
  'gap.barred-by-work': {
    meaning: 'Työ estää etuuden mutta ei tuo palkkaa.',
    raised: (figure) =>
      `Työ, joka on yli ${figure('unemployment.working-time-limit')} kokoaikaisesta, estää työttömyysetuuden; työ kuntoutuspäivänä siirtää kuntoutusrahan työnantajalle.`,
    remedy: () =>
      'Kelan asiantuntija tarkistaa asiakkaan kanssa työajan ja palkan; rajan alapuolella työttömyysetuus sovitellaan.',
    example: 'Kokoaikatyö, jonka palkka tapauksessa on nolla.',
  },
};
