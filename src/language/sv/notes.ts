import { PAYOUT_DAYS, PROCESSING_DAYS } from '../../law/payment/processing.js';
import type { Texts } from '../../report/texts.js';

export const ASSUMPTIONS: Texts['assumptions'] = {
  'mixed-week':
    'En vecka med både arbetslöshetsförmån och dagpenning för lördag: lördagen förbrukar inte någon av arbetslöshetsförmånens fem dagar.',
  'hospital-in-waiting':
    'Sjukhusdagar under självrisktiden för sjukdagpenning ger ingen arbetslöshetsförmån; lagen kan läsas annorlunda.',
  'relapse-day':
    'Den enda självriskdagen när en sjukdom återkommer ger ingen arbetslöshetsförmån; lagen kan läsas annorlunda.',
  'certificates-in-order': 'Fallet innehåller inga uppgifter om intyg: inget antas saknas.',
  'basic-allowance-unlimited':
    'Grunddagpenning betalas utan maximitid till 30.4.2026 så länge arbetsvillkoret är uppfyllt.',
  'rehabilitative-work-in-force':
    'Arbetsverksamhet i rehabiliteringssyfte antas fortsätta till slutet av 2027, fast dess upphävande har aviserats.',
  'partial-conditions':
    'Partiell sjukdagpenning: tolv månaders arbetsförmåga och de planerade tolv vardagarna antas vara i ordning.',
  'maintenance-discretionary':
    'Ersättning för uppehälle räknas för varje dag då den är möjlig; i praktiken prövar FPA den.',
  'fund-amount-as-given':
    'Den inkomstrelaterade dagpenningen är den som anges i fallet; arbetslöshetskassan beslutar om den.',
  'income-from-daily-amount': 'Årsinkomsten bakom en pågående sjukdagpenning har räknats ut från dagpenningens belopp.',
  'waiting-carried-over':
    'Självrisktiden för arbetslöshetsförmån anses fullgjord, eftersom arbetslöshetsförmån har betalats tidigare.',
  'age-limit-65':
    'Arbetslöshetsförmånen upphör vid utgången av den månad då klienten fyller 65 år; för somliga är gränsen högre.',
  'age-limit-18':
    'Arbetslöshetsförmånen börjar vid 18 års ålder; en 17-åring som har fullgjort läroplikten kan få den tidigare.',
  'claims-on-first-day': 'Förmåner utan angiven ansökan söks den första möjliga dagen och beviljas.',
  'onset-from-first-paid-day': 'Sjukdomen i historiken antas ha börjat den första dagen av sin period.',
  'rehabilitation-continues':
    'Rehabilitering i historiken fortsätter på stigen som samma helhet, utan ny självrisktid.',
  'earlier-pay-not-counted':
    'Lön som har förtjänats före den beräknade tiden och betalas under den jämkas inte mot arbetslöshetsförmånen.',
  'pension-by-table':
    'För pensionen anges inget belopp: folkpension och garantipension enligt tabell används, minskade med de andra pensioner som anges. De andra pensionerna syns bara om ett steg anger dem.',
  'maximum-unrecorded':
    'Historiken har en pension på grund av arbetsoförmåga men ingen maximitid för sjukdagpenning: den antas inte ha löpt ut. Ett beslut i historiken ändrar dagarna.',
  'claim-outcome-assumed': 'En anhängig ansökan antas bli beviljad.',
  'qualification-assumed':
    'Fallet säger inte om klienten har en yrkesutbildning: en sådan antas, så ingen väntetid på 21 veckor.',
  'waiting-unserved':
    'Inget visar att självrisktiden för arbetslöshetsförmån är fullgjord: den antas inte vara fullgjord.',
  'statement-suspends':
    'Utan företagsläkarens utlåtande avbryts en anställds sjukdagpenning efter 90 dagar. Dröjsmålet antas bero på klienten; om det inte gör det fortsätter betalningen. De avbrutna dagarna räknas in i maximitiden.',
  'statement-delivered-before':
    'I historiken har sjukdagpenning betalats för mer än 90 dagar, så företagsläkarens utlåtande antas ha lämnats in.',
  'processing-unemployment': `En ansökan om arbetslöshetsförmån utan angivet beslutsdatum avgörs ${PROCESSING_DAYS.unemployment} dagar efter ansökan (FPA:s äldre mål; kan ändras med \`assumptions.processingDays\`).`,
  'processing-sickness': `En ansökan om sjukdagpenning utan angivet beslutsdatum avgörs ${PROCESSING_DAYS.sickness} dagar efter ansökan (FPA:s äldre mål; kan ändras med \`assumptions.processingDays\`).`,
  'processing-rehabilitation': `En ansökan om rehabiliteringspenning utan angivet beslutsdatum avgörs ${PROCESSING_DAYS.rehabilitation} dagar efter ansökan eller rehabiliteringsbeslutet, beroende på vilket som är senare (kan ändras med \`assumptions.processingDays\`).`,
  'processing-young-persons-rehabilitation': `Rehabiliteringspenning för unga utan angivet beslutsdatum avgörs ${PROCESSING_DAYS['young-persons-rehabilitation']} dagar efter ansökan (kan ändras med \`assumptions.processingDays\`).`,
  'processing-disability-pension': `En invalidpension utan angivet beslutsdatum avgörs ${PROCESSING_DAYS['disability-pension']} dagar efter ansökan (kan ändras med \`assumptions.processingDays\`).`,
  'processing-continued-rehabilitation-subsidy': `Fortsatt rehabiliteringsstöd utan angivet beslutsdatum avgörs ${PROCESSING_DAYS['continued-rehabilitation-subsidy']} dagar efter ansökan (kan ändras med \`assumptions.processingDays\`).`,
  'payout-days': `Pengarna betalas ${PAYOUT_DAYS} dagar efter att betalningsperioden löpt ut eller beslutet fattats, på följande vardag måndag–fredag (kan ändras med \`assumptions.payoutDays\`).`,
  'stated-income-at-month-end': 'Lön och annan angiven inkomst betalas månadens sista vardag (mån–fre).',
  'rehabilitation-minimum-withholding':
    'Även på rehabiliteringspenning till minimibelopp innehålls minst 25 %; Skatteförvaltningens beslut nämner 20 % endast för sjukförsäkringslagens minimidagpenning.',
  'processing-housing': `En ansökan om allmänt bostadsbidrag avgörs ${PROCESSING_DAYS.housing} dagar efter ansökan (FPA:s äldre mål; kan ändras: \`assumptions.processingDays\`).`,
  'processing-social-assistance': `Den första ansökan om utkomststöd avgörs ${PROCESSING_DAYS['social-assistance']} dagar efter ansökan (kan ändras: \`assumptions.processingDays\`).`,
  'housing-allowance-applied':
    'Allmänt bostadsbidrag söks den första dagen i den första månad för vilken det kan beräknas; inget tidigare bostadsbidrag betalas.',
  'housing-allowance-running':
    'Allmänt bostadsbidrag fortsätter från historiken; det antas grunda sig på inkomsterna under den första månaden.',
  'housing-allowance-in-time':
    'En ändring som leder till att allmänt bostadsbidrag justeras anmäls genast och avgörs innan den träder i kraft.',
  'wealth-as-stated':
    'Förmögenheten tas så som den angetts, efter skulder och efter 2 000 euro av varje persons depositioner.',
  'lives-alone': 'Inga andra i bostaden har angetts: klienten antas bo ensam.',
  'assistance-every-month':
    'Utkomststöd söks varje månad, och det som kommer in under månaden är känt när beslutet fattas. Pengar för flera månader räknas helt som inkomst för den månad då de kommer in.',
  'assistance-collected':
    'Utkomststöd för en månad då en förmån ännu väntas betalas i förskott och tas ur den förmånen.',
  'family-income-as-stated':
    'Makens eller makans och andra inkomster räknas i skyddsnätet så som de angetts, utan skatt och utan avdrag för förvärvsinkomst.',
};

export const NOT_CALCULATED: Texts['notCalculated'] = {
  'final-tax': 'årets slutliga skatt och skatteåterbäring eller kvarskatt',
  'tax-of-pay': 'skatt på lön när inget skattekort angetts: lönen visas före skatt',
  'tax-of-stated-income': 'skatt på angiven inkomst vars innehållningsregel inte är känd: inkomsten visas före skatt',
  'three-month-income': 'årsinkomst enligt tre månaders inkomster, som klienten kan begära när inkomsterna har stigit',
  'entrepreneur-waiting-pay': 'dagpenning för en försäkrad företagares självrisktid',
  'increased-earnings-part': 'förhöjd förtjänstdel i den inkomstrelaterade dagpenningen för service till och med 2024',
  'rehabilitation-assistance': 'rehabiliteringsbidrag enligt prövning efter rehabiliteringen',
  'housing-and-social-assistance': 'allmänt bostadsbidrag och utkomststöd',
  'ninety-day-statement':
    'om företagsläkarens utlåtande saknas, som krävs av anställda efter 90 dagar med sjukdagpenning (anställningen har inte angetts, eller sjukdomen började före 2022)',
  'imputed-income':
    'en inkomst på samma nivå som det allmänna stödet, som FPA kan beakta i bostadsbidraget fast klienten inte får den, om klienten inte visar att den inte går att få',
  'assistance-other-needs':
    'andra utgifter i utkomststödet (el, hemförsäkring, hälsovård, småbarnspedagogik), som kan höja stödet, samt kompletterande och förebyggande utkomststöd',
  'housing-norm':
    'kommunens gräns för boendeutgifter i utkomststödet för året (kan anges: `client.housing.norm`): utgifterna har beaktats till fullt belopp, så stödet kan vara för stort',
  'housing-special-grounds':
    'särskilda grunder, till exempel svag hälsa, på vilka boendeutgifter över gränsen godkänns i utkomststödet',
  'basic-amount-reduction':
    'sänkning av utkomststödets grunddel på grund av karens eller en förmån som inte har sökts, vilket FPA prövar från fall till fall',
};

export const COUNTERS: Texts['counters'] = {
  'unemployment-waiting-period': 'Självrisktid för arbetslöshetsförmån',
  'qualifying-period': '21 veckors väntetid',
  'earnings-related-days': 'Inkomstrelaterad dagpenning',
  'sickness-days': 'Sjukdagpenning',
  'partial-sickness-days': 'Partiell sjukdagpenning',
  'rehabilitation-waiting-pay-days': 'Rehabiliteringspenning för väntetid',
  'rehabilitation-interval-pay-days': 'Rehabiliteringspenning för mellantid',
};
