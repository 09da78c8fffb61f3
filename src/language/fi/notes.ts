import { PAYOUT_DAYS, PROCESSING_DAYS } from '../../law/payment/processing.js';
import type { Texts } from '../../report/texts.js';

export const ASSUMPTIONS: Texts['assumptions'] = {
  'mixed-week':
    'Viikolla, jolla maksetaan sekä työttömyysetuutta että lauantailta päivärahaa, lauantai ei kuluta työttömyysetuuden viittä päivää.',
  'hospital-in-waiting':
    'Sairauspäivärahan omavastuuaikaan osuvilta sairaalapäiviltä ei makseta työttömyysetuutta; lakia voi tulkita toisinkin.',
  'relapse-day':
    'Uusiutuneen sairauden ainoalta omavastuupäivältä ei makseta työttömyysetuutta; lakia voi tulkita toisinkin.',
  'certificates-in-order': 'Tapauksessa ei ole tietoa todistuksista: minkään ei oleteta puuttuvan.',
  'basic-allowance-unlimited':
    'Peruspäivärahaa maksetaan ilman enimmäisaikaa 30.4.2026 asti, kun työssäoloehto täyttyy.',
  'rehabilitative-work-in-force':
    'Kuntouttavan työtoiminnan oletetaan jatkuvan vuoden 2027 loppuun, vaikka sen kumoamisesta on ilmoitettu.',
  'partial-conditions':
    'Osasairauspäiväraha: kahdentoista kuukauden työkykyisyyden ja suunniteltujen kahdentoista arkipäivän oletetaan olevan kunnossa.',
  'maintenance-discretionary':
    'Ylläpitokorvaus on laskettu jokaiselta päivältä, jolta se on mahdollinen; käytännössä Kela harkitsee sen.',
  'fund-amount-as-given': 'Ansiopäiväraha on tapauksessa ilmoitetun mukainen; sen päättää työttömyyskassa.',
  'income-from-daily-amount': 'Jatkuvan sairauspäivärahan perusteena oleva vuositulo on laskettu päivärahan määrästä.',
  'waiting-carried-over':
    'Työttömyysetuuden omavastuuajan katsotaan kuluneen, koska työttömyysetuutta on maksettu aiemmin.',
  'age-limit-65':
    'Työttömyysetuus päättyy sen kuukauden loppuun, jona asiakas täyttää 65 vuotta; joillakin raja on korkeampi.',
  'age-limit-18':
    'Työttömyysetuus alkaa 18-vuotiaana; oppivelvollisuuden suorittanut 17-vuotias voi saada sen aikaisemmin.',
  'claims-on-first-day':
    'Etuuksia, joiden hakemusta ei ole ilmoitettu, haetaan ensimmäisenä mahdollisena päivänä ja ne myönnetään.',
  'onset-from-first-paid-day': 'Historiassa olevan sairauden oletetaan alkaneen merkinnän ensimmäisenä päivänä.',
  'rehabilitation-continues':
    'Historiassa oleva kuntoutus jatkuu polulla samana kokonaisuutena ilman uutta omavastuuaikaa.',
  'earlier-pay-not-counted':
    'Ennen laskettavaa aikaa ansaittua ja vasta sen aikana saatua palkkaa ei sovitella työttömyysetuuteen.',
  'pension-by-table':
    'Eläkkeelle ei ole annettu määrää: laskussa on kansaneläke ja takuueläke taulukon mukaan, vähennettynä ilmoitetuilla muilla eläkkeillä. Muut eläkkeet itse näkyvät vain, jos jokin vaihe ilmoittaa ne.',
  'maximum-unrecorded':
    'Historiassa on työkyvyttömyyden perusteella maksettu eläke, mutta ei sairauspäivärahan enimmäisaikaa: sen oletetaan olevan täyttymättä. Historiaan merkitty päätös muuttaa päiviä.',
  'claim-outcome-assumed': 'Vireillä oleva hakemus oletetaan hyväksytyksi.',
  'qualification-assumed':
    'Tapauksessa ei sanota, onko asiakkaalla ammatillinen koulutus: sellainen oletetaan, joten 21 viikon odotusaikaa ei ole.',
  'waiting-unserved':
    'Mistään ei ilmene, että työttömyysetuuden omavastuuaika olisi kulunut: sen oletetaan olevan kulumatta.',
  'statement-suspends':
    'Ilman työterveyslääkärin lausuntoa työntekijän sairauspäiväraha keskeytetään 90 päivän jälkeen. Viivästyksen oletetaan johtuvan asiakkaasta; jos se ei johdu, maksaminen jatkuu. Keskeytyksen päivät kuluttavat enimmäisaikaa.',
  'statement-delivered-before':
    'Historiassa sairauspäivärahaa on maksettu yli 90 päivältä, joten työterveyslääkärin lausunnon oletetaan olevan toimitettu.',
  'processing-unemployment': `Työttömyysetuuden hakemus, jonka päätöspäivää ei ole annettu, ratkaistaan ${PROCESSING_DAYS.unemployment} päivässä hakemisesta (Kelan vanhempi tavoite; muutettavissa: \`assumptions.processingDays\`).`,
  'processing-sickness': `Sairauspäivärahahakemus, jonka päätöspäivää ei ole annettu, ratkaistaan ${PROCESSING_DAYS.sickness} päivässä hakemisesta (Kelan vanhempi tavoite; muutettavissa: \`assumptions.processingDays\`).`,
  'processing-rehabilitation': `Kuntoutusrahahakemus, jonka päätöspäivää ei ole annettu, ratkaistaan ${PROCESSING_DAYS.rehabilitation} päivässä hakemisesta tai kuntoutuspäätöksestä sen mukaan, kumpi on myöhemmin (muutettavissa: \`assumptions.processingDays\`).`,
  'processing-young-persons-rehabilitation': `Nuoren kuntoutusraha, jonka päätöspäivää ei ole annettu, ratkaistaan ${PROCESSING_DAYS['young-persons-rehabilitation']} päivässä hakemisesta (muutettavissa: \`assumptions.processingDays\`).`,
  'processing-disability-pension': `Työkyvyttömyyseläke, jonka päätöspäivää ei ole annettu, ratkaistaan ${PROCESSING_DAYS['disability-pension']} päivässä hakemisesta (muutettavissa: \`assumptions.processingDays\`).`,
  'processing-continued-rehabilitation-subsidy': `Kuntoutustuen jatko, jonka päätöspäivää ei ole annettu, ratkaistaan ${PROCESSING_DAYS['continued-rehabilitation-subsidy']} päivässä hakemisesta (muutettavissa: \`assumptions.processingDays\`).`,
  'payout-days': `Raha maksetaan ${PAYOUT_DAYS} päivää maksujakson päättymisen tai päätöksen jälkeen, seuraavana arkipäivänä maanantaista perjantaihin (muutettavissa: \`assumptions.payoutDays\`).`,
  'stated-income-at-month-end': 'Palkka ja muu annettu tulo tulevat kuukauden viimeisenä arkipäivänä (ma–pe).',
  'rehabilitation-minimum-withholding':
    'Myös vähimmäismääräisestä kuntoutusrahasta pidätetään vähintään 25 %; Verohallinnon päätös mainitsee 20 % vain sairausvakuutuslain vähimmäispäivärahasta.',
  'processing-housing': `Yleisen asumistuen hakemus ratkaistaan ${PROCESSING_DAYS.housing} päivässä hakemisesta (Kelan vanhempi tavoite; muutettavissa: \`assumptions.processingDays\`).`,
  'processing-social-assistance': `Ensimmäinen toimeentulotukihakemus ratkaistaan ${PROCESSING_DAYS['social-assistance']} päivässä hakemisesta (muutettavissa: \`assumptions.processingDays\`).`,
  'housing-allowance-applied':
    'Yleistä asumistukea haetaan ensimmäisen sellaisen kuukauden ensimmäisenä päivänä, jolta se voidaan laskea; aiempaa asumistukea ei ole maksussa.',
  'housing-allowance-running':
    'Yleinen asumistuki jatkuu historiasta; sen oletetaan perustuvan ensimmäisen kuukauden tuloihin.',
  'housing-allowance-in-time':
    'Muutos, jonka vuoksi yleinen asumistuki tarkistetaan, ilmoitetaan heti ja ratkaistaan ennen kuin se tulee voimaan.',
  'wealth-as-stated':
    'Omaisuus on otettu annetun suuruisena: velat ja kunkin henkilön talletuksista 2 000 euroa on siitä jo vähennetty.',
  'lives-alone': 'Muita asunnossa asuvia ei ole annettu: asiakkaan oletetaan asuvan yksin.',
  'assistance-every-month':
    'Toimeentulotukea haetaan joka kuukausi, ja kuukauden aikana tulevat rahat ovat tiedossa päätöstä tehtäessä. Usean kuukauden rahat ovat kokonaan sen kuukauden tuloa, jona ne tulevat.',
  'assistance-collected':
    'Sen kuukauden toimeentulotuki, jona etuutta vasta odotetaan, maksetaan ennakkona ja peritään kyseisestä etuudesta.',
  'family-income-as-stated':
    'Puolison tulot ja muut tulot ovat turvaverkossa annetun suuruisina, ilman veroa ja ilman ansiotulovähennystä.',
};

export const NOT_CALCULATED: Texts['notCalculated'] = {
  'final-tax': 'vuoden lopullinen vero ja veronpalautus tai jäännösvero',
  'tax-of-pay': 'palkasta pidätettävä vero, kun verokorttia ei ole annettu: palkka näkyy ennen veroa',
  'tax-of-stated-income': 'vero annetusta tulosta, jonka ennakonpidätyssääntöä ei tunneta: tulo näkyy ennen veroa',
  'three-month-income': 'kolmen kuukauden tulosta laskettu vuositulo, jota asiakas voi pyytää tulojen noustua',
  'entrepreneur-waiting-pay': 'vakuutetun yrittäjän omavastuuajalta maksettava päiväraha',
  'increased-earnings-part': 'ansiopäivärahan korotettu ansio-osa palvelujen ajalta vuoteen 2024',
  'rehabilitation-assistance': 'kuntoutuksen jälkeinen harkinnanvarainen kuntoutusavustus',
  'housing-and-social-assistance': 'yleinen asumistuki ja toimeentulotuki',
  'ninety-day-statement':
    'puuttuuko työterveyslääkärin lausunto, jota työntekijältä edellytetään 90 sairauspäivärahapäivän jälkeen (työsuhdetta ei ole ilmoitettu tai sairaus alkoi ennen vuotta 2022)',
  'imputed-income':
    'yleistuen suuruinen tulo, jonka Kela voi ottaa asumistuessa huomioon, vaikka asiakas ei sitä saa, ellei asiakas osoita, ettei hän voi saada sellaista tuloa',
  'assistance-other-needs':
    'toimeentulotuessa hyväksyttävät muut menot (sähkö, kotivakuutus, terveydenhuolto, varhaiskasvatus), jotka voivat suurentaa tukea, sekä täydentävä ja ehkäisevä toimeentulotuki',
  'housing-norm':
    'kunnan asumismenojen raja toimeentulotuessa tältä vuodelta (annettavissa: `client.housing.norm`): menot on otettu kokonaan huomioon, joten tuki voi olla liian suuri',
  'housing-special-grounds':
    'erityiset perusteet, kuten heikko terveydentila, joiden vuoksi rajan ylittävät asumismenot hyväksytään toimeentulotuessa',
  'basic-amount-reduction':
    'toimeentulotuen perusosan alentaminen karenssin tai hakematta jätetyn etuuden vuoksi; Kela harkitsee sen tapauskohtaisesti',
};

export const COUNTERS: Texts['counters'] = {
  'unemployment-waiting-period': 'Työttömyysetuuden omavastuuaika',
  'qualifying-period': '21 viikon odotusaika',
  'earnings-related-days': 'Ansiopäiväraha',
  'sickness-days': 'Sairauspäiväraha',
  'partial-sickness-days': 'Osasairauspäiväraha',
  'rehabilitation-waiting-pay-days': 'Kuntoutusraha odotusajalta',
  'rehabilitation-interval-pay-days': 'Kuntoutusraha väliajalta',
};
