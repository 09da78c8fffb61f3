import type { Length } from '../../planning/routes/lengths.js';
import type { RoutesTexts } from '../../report/routes/routesTexts.js';

const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

const CERTIFICATES = {
  A: 'Läkarintyg A',
  B: 'Läkarutlåtande B',
  'occupational-health': 'Företagshälsovårdens utlåtande',
  participation: 'Intyget över deltagande',
};

export const ROUTES: RoutesTexts = {
  title: 'Vägar som lagen känner',
  situation: (path, date) => `Läget ${date} enligt stigen ${path}`,
  order: (by) =>
    by === null
      ? 'i lagens ordning'
      : {
          support: 'ordnade efter minst dagar utan stöd',
          lowest: 'ordnade efter högsta lägsta månad',
          total: 'ordnade efter högsta summa',
        }[by],
  neutral: 'Ingen väg rekommenderas.',
  standings: {
    open: (count) => `Öppna (${count})`,
    'needs-information': (count) => `Behöver uppgifter (${count})`,
    closed: (count) => `Stängda (${count})`,
  },
  standing: { open: 'öppen', 'needs-information': 'behöver uppgifter', closed: 'stängd' },
  programmes: {
    'vocational-assessment': 'Utredning av yrkesinriktad rehabilitering',
    'work-trial': 'Arbetsprövning (rehabilitering)',
    'work-coaching': 'Arbetsträning (rehabilitering)',
    'work-trial-and-coaching': 'Arbetsprövning och arbetsträning (rehabilitering)',
    'skills-course': 'Taito-rehabilitering',
    'education-trial': 'Utbildningsprövning',
    'vocational-training': 'Utbildning som yrkesinriktad rehabilitering',
    apprenticeship: 'Läroavtal som rehabilitering',
    'work-ability-course': 'Kiila-rehabilitering',
    'youth-coaching': 'Nuotti-coachning',
    'youth-assessment': 'Utredning i yrkesinriktad rehabilitering för unga',
    'young-persons-plan': 'En ung persons studie- och rehabiliteringsplan',
    'adaptation-course': 'Anpassningsträning',
    'family-rehabilitation': 'Familjerehabilitering',
    'rehabilitation-course': 'Rehabiliteringskurs',
    'individual-rehabilitation': 'Individuell rehabilitering',
    'demanding-medical-rehabilitation': 'Krävande medicinsk rehabilitering',
    psychotherapy: 'Rehabiliterande psykoterapi',
    'occupational-health-work-trial': 'Arbetsprövning inom företagshälsovården',
    'substance-rehabilitation': 'Missbrukarrehabilitering',
  },
  services: {
    'rehabilitative-work': 'Arbetsverksamhet i rehabiliteringssyfte',
    'work-trial': 'Arbetsprövning (arbetskraftsservice)',
    coaching: 'Coachning (arbetskraftsservice)',
    'labour-market-training': 'Arbetskraftsutbildning',
  },
  named: {
    stay: 'Det nuvarande läget fortsätter',
    'part-time': 'Deltidsarbete',
    'full-time': 'Heltidsarbete',
    'treatment-service-rehabilitation-work':
      'Vård, arbetsverksamhet i rehabiliteringssyfte, arbetsprövning och arbetsträning, arbete',
    'treatment-rehabilitation-work': 'Vård, arbetsprövning och arbetsträning, arbete',
    'treatment-service': 'Vård, arbetsverksamhet i rehabiliteringssyfte',
    'service-rehabilitation-work': 'Arbetsverksamhet i rehabiliteringssyfte, arbetsprövning och arbetsträning, arbete',
    'assessment-rehabilitation-work': 'Utredning, arbetsprövning och arbetsträning, arbete',
    'pension-and-unemployment': 'Pension sökt, arbetslöshetsförmån till beslutet',
  },
  conditions: {
    'benefit-in-law': both('finns inte i lagen den dagen'),
    'unemployment-age': both('utanför arbetslöshetsförmånens åldersgränser'),
    'sickness-age': both('utanför sjukdagpenningens åldersgränser'),
    'rehabilitation-age': both('utanför rehabiliteringspenningens åldersgränser'),
    'youth-age': both('för 16–29-åringar'),
    'young-plan-age': both('börjar senast den månad då klienten fyller 20'),
    'skills-age': both('för 18–64-åringar'),
    'under-65': both('för dem som är under 65'),
    'under-67': both('för dem som är under 67'),
    'pension-age': both('utanför denna pensions åldersgränser'),
    'retirement-age': both('pensionsåldern är inte uppnådd'),
    'not-serving': both('i fängelse, militär- eller civiltjänst'),
    'in-finland': both('utomlands'),
    'no-full-pension': both('sjukpension betalas'),
    'no-old-age-pension': both('ålderspension betalas'),
    'fit-for-work': { unmet: 'arbetsoförmögen den dagen', unknown: 'när arbetsoförmågan upphör' },
    'not-full-time': both('arbetar mer än 80 % av heltid'),
    'fund-member': {
      unmet: 'inte medlem i en arbetslöshetskassa',
      unknown: 'om klienten är medlem i en arbetslöshetskassa',
    },
    'fund-days-left': {
      unmet: 'inga dagar med inkomstrelaterad dagpenning återstår',
      unknown: 'hur många dagar med inkomstrelaterad dagpenning som återstår',
    },
    'work-condition': { unmet: 'arbetsvillkoret är inte uppfyllt', unknown: 'om arbetsvillkoret är uppfyllt' },
    'no-fund-right': {
      unmet: 'inkomstrelaterad dagpenning går före',
      unknown: 'om det finns rätt till inkomstrelaterad dagpenning',
    },
    'no-basic-right': { unmet: 'grunddagpenning går före', unknown: 'om arbetsvillkoret är uppfyllt' },
    incapable: both('arbetsoförmåga som en läkare har intygat'),
    'not-in-rehabilitation': both('pågående rehabilitering går före'),
    'sickness-maximum': {
      unmet: 'maximitiden för denna sjukdom är slut, och 12 månaders arbetsförmåga har inte följt',
      unknown: 'om sjukdomen är ny: den tidigares maximitid är slut',
    },
    'partial-maximum': both('maximitiden för partiell sjukdagpenning är slut'),
    employed: { unmet: 'ingen anställning pågår', unknown: 'om en anställning pågår' },
    'full-time-before': { unmet: 'inget heltidsarbete före', unknown: 'om arbetet före var på heltid' },
    'part-time-agreed': both('deltidsarbete på 40–60 % avtalat med arbetsgivaren, och lönen för det'),
    'weakened-capacity': both('vad som visar att en sjukdom försvagar arbetsförmågan'),
    'statement-b': both('läkarutlåtande B som stöder detta'),
    'health-statement': both('ett utlåtande från hälsovården som stöder detta'),
    'outside-working-life': both('för dem som står utanför arbetslivet'),
    'not-working': { unmet: 'inte för den som arbetar', unknown: 'om klienten fortfarande är företagare' },
    'no-youth-allowance': both('inte vid sidan av rehabiliteringspenning för unga'),
    'personal-plan': both('den personliga studie- och rehabiliteringsplanen och beslutet om den'),
    'rehabilitation-plan': both('en skriftlig plan för 1–3 år och beslutet'),
    'treatment-three-months': both('tre månaders vård, psykiaterns utlåtande och beslutet'),
    'decided-elsewhere': both('hälsovårdens eller anstaltens beslut (blankett KU114)'),
    'little-work': {
      unmet: 'arbetar över åtta timmar i veckan',
      unknown: 'om klienten arbetar över åtta timmar i veckan',
    },
    'no-other-service': both('en annan service pågår den dagen'),
    'service-days-left': both('dagarna för tolv månader är använda'),
    'maximum-over': both('maximitiden för sjukdagpenning är inte slut'),
    'rehabilitation-tried': both('att rehabilitering inte är möjlig eller har misslyckats (under 20 år)'),
    'amount-known': both('beloppet, som andra beslutar om'),
    'housing-known': both('boendeutgifterna'),
    'not-owner': both('inte för ägarbostad'),
    'little-wealth': both('förmögenheten är för stor'),
    'has-child': { unmet: 'inga barn i hushållet', unknown: 'om det finns barn i hushållet' },
    'municipality-known': both('i vilken kommun klienten bor'),
    'offered-here': both('erbjuds inte där den dagen'),
  },
  closedBy: 'Stängd',
  needs: 'Behövs',
  until: (date) => `öppnas ${date}`,
  later: (date) => `där från ${date}`,
  elsewhere: (municipality, date) => `i ${municipality} från ${date}`,
  ifSo: 'Om så är',
  perMonth: (spans) => `${spans.map(([amount, months]) => `${amount} (${months} mån)`).join(', ')} netto i månaden`,
  withoutSupport: (days) => `${plural(days, 'dag', 'dagar')} utan stöd`,
  gaps: (gaps) => `Avbrott: ${gaps}`,
  waiting: (period, weekdays) => `självrisktid ${period} (${plural(weekdays, 'vardag', 'vardagar')} må–fr)`,
  firstPayment: (date, benefit) => `första utbetalningen ${date} (${benefit})`,
  noPayment: 'ingen utbetalning under den beräknade tiden',
  noOwnPayment: 'vägens egen förmån betalas inte under den beräknade tiden',
  from: (date) => `från ${date}`,
  length: lengthText,
  missing: {
    pay: 'Inte beräknad: lönen är inte angiven',
    amount: 'Inte beräknad: beloppet är inte angivet',
    attendance: 'Inte beräknad: hur ofta och länge klienten deltar är inte angivet',
    'safety-net': 'Se simulate --safety-net',
    facts: 'Inte beräknad: den beror på de uppgifter som saknas',
    horizon: 'Inte beräknad: den skulle börja, eller dess första del sluta, en dag som inte är känd eller beräknas',
  },
  certificate: (certificate, writtenOn, to) =>
    `${CERTIFICATES[certificate]} av ${writtenOn} räcker${to === null ? '' : ` till ${to}`}: inget nytt läkarbesök behövs`,
  registers: (date) => `Antagande: klienten anmäler sig som arbetssökande ${date}`,
  refusedBefore: (date) => `Avslag tidigare${date === null ? '' : ` (${date})`}`,
  notesTitle: 'Vad detta vilar på',
  notes: [
    'Inom hakparentes står nyckeln med vilken fallet anger uppgiften som saknas.',
    'Rehabilitering söks i dag, avgörs på fem veckor (FPA:s mål) och börjar måndagen efter; en service börjar den första måndagen.',
    'Var och en varar den kortaste vanliga tiden, och sedan är klienten anmäld arbetssökande.',
    'Pension söks i dag och beviljas inom den vanliga behandlingstiden.',
    'Lön och belopp är de som fallet anger på någon stig.',
    'Inte granskat: om FPA eller arbetskraftsmyndigheten anser åtgärden ändamålsenlig, rehabilitering enligt arbetspensionslagarna, försäkring i Finland, platser och köer.',
  ],
  columns: {
    route: 'Väg',
    standing: 'Läge',
    why: 'Varför',
    period: 'Tid',
    months6: 'Netto i månaden, 6 mån',
    months12: 'Netto i månaden, 12 mån',
    days: 'Dagar utan stöd',
    firstPayment: 'Första utbetalningen',
    remarks: 'Anmärkningar',
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
        : `högst ${longest}`
      : longest === null || longest === shortest
        ? `${shortest}`
        : `${shortest}–${longest}`;
  const units = { months: 'månader', days: 'dagar', 'working-days': 'vardagar', open: '' };
  const from = {
    law: where,
    kela: where,
    provider: ['serviceproducenter', where].filter((each) => each !== '').join(', '),
    none: '',
  }[source];
  if (unit === 'open') return `Längd: så länge rätten fortgår${from === '' ? '' : ` (${from})`}`;
  if (bounds === null) return 'Längd: ingen källa anger någon; en månad antas';
  return `Vanlig längd: ${bounds} ${units[unit]} (${from})`;
}
