import type { DailyFamily } from '../../law/benefits.js';
import type { ValueKind } from '../../scenario/inputCodes.js';
import type { InputTexts, WrittenInputTexts } from '../../scenario/inputTexts.js';
import type { SyntaxReason } from '../../scenario/syntaxReasons.js';
import { finnishDates } from '../finnishDates.js';
import { SYNTAX } from './syntax.js';

const KINDS: Readonly<Record<ValueKind, string>> = {
  nothing: 'ingenting',
  text: 'text',
  number: 'ett tal',
  'whole-number': 'ett heltal',
  'true-or-false': 'true eller false',
  list: 'en lista',
  mapping: 'nycklar med värden',
  date: 'ett datum som 2026-12-07',
  month: 'en månad som 2026-12',
  amount: 'ett belopp i euro',
  illness: 'ett ord eller ett tal',
  'date-or-never': 'ett datum som 2026-12-07, eller never',
};

const FAMILIES: Readonly<Record<DailyFamily, string>> = {
  unemployment: 'arbetslöshetsförmån',
  sickness: 'sjukdagpenning',
  rehabilitation: 'rehabiliteringspenning',
};

const SWEDISH: WrittenInputTexts = {
  'input.too-large': ({ limit }) => `Filen är större än ${limit} byte. Dela upp den i flera fall.`,
  'input.not-utf8': ({ byte }) => `Byten ${byte} är inte UTF-8. Spara filen som UTF-8.`,
  'input.syntax': ({ format, reason }) => `Texten är inte giltig ${format}${why(reason)}.`,
  'input.several-documents': () => 'Här börjar ett andra YAML-dokument. En fil innehåller ett fall.',
  'input.empty-document': () =>
    'Filen är tom: den ska innehålla nycklar med värden. Ett fall börjar med ”etuuspolku: 1”.',
  'input.not-a-mapping': ({ kind }) => `Filen innehåller ${KINDS[kind]}. Den ska innehålla nycklar med värden.`,
  'input.too-many-aliases': ({ limit }) => `YAML-hänvisningar används över ${limit} gånger. Skriv ut värdena.`,
  'input.too-deep': ({ limit }) => `Det finns över ${limit} nivåer i varandra.`,
  'input.too-many-values': ({ limit }) =>
    `Filen innehåller fler än ${limit} värden, när ett värde bakom ett alias räknas varje gång. Dela upp den i flera fall.`,
  'input.too-many-items': ({ found, limit }) => `Listan har ${found} punkter. Högst ${limit} är tillåtna.`,
  'input.duplicate-key': ({ key }) => `Nyckeln ”${key}” finns två gånger här. Behåll den ena.`,
  'input.identity-code': () =>
    'Det här ser ut som en personbeteckning. Ett fall får inte innehålla sådana: ta bort den och använd en fallkod.',
  'input.unsupported-format': ({ found, expected }) =>
    `Formatet ${found} är okänt. Programmet läser formatet ${expected}.`,

  'input.unknown-key': ({ key, suggestion, allowed }) =>
    `Nyckeln ”${key}” finns inte här.${hint(suggestion)}${listed(allowed)}`,
  'input.missing-key': ({ key }) => `Nyckeln ”${key}” saknas.`,
  'input.wrong-type': ({ found, kind, expected }) =>
    `Här finns ${foundAs(found, kind)}; det borde vara ${KINDS[expected]}.${advice(kind, expected)}`,
  'input.unknown-value': ({ found, count, suggestion, allowed }) =>
    `”${found}” är ${count === 1 ? 'inte det ord' : `inget av de ${count} ord`} som tillåts här.${hint(suggestion)}${listed(allowed)}`,
  'input.not-a-date': ({ found, expected, suggestion }) =>
    `Här finns ”${found}”; det borde vara ${KINDS[expected]}.${hint(suggestion)}`,
  'input.no-such-date': ({ found, suggestion }) => `Datumet ${found} finns inte.${hint(suggestion)}`,
  'input.year-out-of-range': ({ found, first, last }) => `${found} ligger utanför åren ${first}–${last}.`,
  'input.out-of-range': ({ found, minimum, maximum }) => `${found} tillåts inte här${bounds(minimum, maximum)}.`,
  'input.not-whole': ({ found }) => `${found} är inget heltal.`,
  'input.too-many-decimals': ({ found, most }) =>
    most === undefined
      ? `${found} har över två decimaler. Belopp är euro och cent.`
      : `${found} har för många decimaler. Här får det finnas högst ${most}.`,
  'input.empty-text': () => 'Texten är tom. Fyll i den eller lämna bort nyckeln.',
  'input.empty-list': () => 'Listan är tom. Minst en punkt behövs.',
  'input.control-character': ({ found }) =>
    `”${found}” innehåller ett osynligt tecken. Ett namn är en rad vanlig text.`,
  'input.not-together': ({ first, second }) => `”${first}” och ”${second}” utesluter varandra. Behåll den ena.`,
  'input.contradiction': ({ first, second }) =>
    `”${finnishDates(first)}” och ”${finnishDates(second)}” går inte ihop. Rätta det ena.`,

  'input.outside-law-years': ({ from, to, first, last }) =>
    `Den beräknade tiden är ${finnishDates(from)} – ${finnishDates(to)}. Lagen är känd endast för tiden ${finnishDates(first)} – ${finnishDates(last)}.`,
  'input.birth-after-horizon': ({ birth, start }) =>
    `Klienten är född ${finnishDates(birth)}, efter den första beräknade dagen ${finnishDates(start)}.`,
  'input.children-disagree': ({ children, months }) =>
    `Antalet barn är ${children}, men enligt födelsemånaderna är ${months} under 18 år. Antalet gäller.`,
  'input.fund-without-amount': () => 'Om kassans dagpenning är inget känt. Ange dailyAmount eller baseWage.',
  'input.cohort-start': ({ found, expected }) =>
    `Början ${finnishDates(found)} är inte den första beräknade dagen, ${finnishDates(expected)}.`,

  'input.ends-before-start': ({ from, to }) => `Slutet ${finnishDates(to)} kommer före början ${finnishDates(from)}.`,
  'input.decided-before-applied': ({ applied, decided }) =>
    `Beslutet ${finnishDates(decided)} kommer före ansökan ${finnishDates(applied)}.`,
  'input.duplicate-name': ({ found }) => `En annan stig heter redan ”${found}”.`,
  'input.overlap': ({ kind, other, from, to }) =>
    `Två steg ”${kind}” överlappar ${finnishDates(from)} – ${finnishDates(to)}: detta och ${other}. Avsluta det tidigare först.`,
  'input.near-illness': ({ found, other }) =>
    `Sjukdomen ”${found}” skrivs nästan som ”${other}” och räknas som en annan. Använd ett namn om sjukdomen är densamma.`,
  'input.history-overlap': ({ benefit, other, from, to }) =>
    `${benefit} överlappar ${other} ${finnishDates(from)} – ${finnishDates(to)}. Högst en av dem betalas för samma dag.`,
  'input.history-after-horizon': ({ found, start }) =>
    `${finnishDates(found)} är inte förfluten tid: de beräknade dagarna börjar ${finnishDates(start)}. Historiken slutar före dem.`,
  'input.benefit-not-in-force': ({ benefit, first, last }) =>
    first
      ? `Förmånen ${benefit} finns inte före ${finnishDates(first)}.`
      : `Förmånen ${benefit} finns inte efter ${finnishDates(String(last))}.`,
  'input.history-amount-needed': ({ benefit }) =>
    `Denna ${benefit} ligger före 2021 och kan inverka på årsinkomsten. Ange dailyAmount.`,
  'input.pension-amount-needed': ({ benefit }) => `Ange beloppet av ${benefit} med ”monthly”.`,
  'input.more-days-than-period': ({ days, possible }) => `${days} betalda dagar, men perioden har ${possible}.`,
  'input.outside-period': ({ from, to }) =>
    `Detta ligger utanför perioden ${finnishDates(from)} – ${finnishDates(to)} som det hör till.`,
  'input.certificate-written-after': ({ written, to }) =>
    `Skrivet ${finnishDates(written)}, efter att intyget gick ut ${finnishDates(to)}.`,

  'input.step-outside-horizon': ({ from, to }) =>
    `Steget ligger helt utanför den beräknade tiden ${finnishDates(from)} – ${finnishDates(to)} och ändrar ingenting.`,
  'input.step-before-horizon': ({ from, start, lastDay, family }) =>
    `Steget började ${finnishDates(from)}. Dagarna före den första beräknade dagen ${finnishDates(start)} inverkar endast genom historiken, och den har ingen ${FAMILIES[family]} för ${finnishDates(lastDay)}: dagarna räknas varken som betalda eller till maximitiden. Om de har betalats, skriv in dem i historiken.`,
  'input.partial-without-work': () =>
    'En partiell förmån kräver arbete vid sidan om, men inget ”work”-steg täcker någon av dessa dagar.',
  'input.service-days-per-week': ({ found, maximum }) =>
    `Arbetsverksamhet i rehabiliteringssyfte ${found} dagar i veckan. Lagen tillåter ${maximum}.`,
  'input.service-days-per-year': ({ found, maximum, from, to }) =>
    `Arbetsverksamhet i rehabiliteringssyfte ${found} dagar under 12 månader ${finnishDates(from)} – ${finnishDates(to)}. Lagen tillåter ${maximum}.`,
  'input.service-too-short': ({ from, to, months }) =>
    `Arbetsverksamheten i rehabiliteringssyfte ${finnishDates(from)} – ${finnishDates(to)} är kortare än ${months} månader, som är lagens minimum.`,
  'input.length-unknown': ({ first, second }) =>
    `Inget säger hur länge detta varar. Ange ”to” eller ${second === undefined ? `”${first}”` : `både ”${first}” och ”${second}”`}.`,
  'input.application-clash': ({ family, other }) =>
    `Denna ansökan och ${other} gäller samma dagar i gruppen ”${family}”. Ge vardera ett eget ”from”.`,

  'input.not-refusable': () =>
    'Ingen fattar beslut om detta steg, så det kan inte få avslag. ”if-refused” hör till en pension, rehabilitering eller ansökan.',
  'input.nested-branch': () =>
    'En gren har inga egna grenar. Skriv det som följer på det andra avslaget som en egen stig.',
  'input.refusal-day-unknown': ({ key }) =>
    `Inget säger när detta avgörs, så ingen vet när grenen ”if-refused” börjar. Ange ”${key}”.`,
  'input.branch-before-refusal': ({ from, decided }) =>
    `Steget börjar ${finnishDates(from)}, före avslaget ${finnishDates(decided)} som det följer på.`,
  'input.branch-name-taken': ({ found, path }) =>
    `”${found}” är namnet på en gren av stigen ”${path}”. Ge denna stig ett annat namn.`,

  'input.nothing-there': ({ wanted, place, suggestion, there }) =>
    `Det finns inget ”${wanted}”${place === '' ? '' : ` i ${place}`}.${hint(suggestion)}${there === '' ? '' : ` Där finns: ${there}.`}`,
  'input.several-there': ({ wanted, place, there }) =>
    `Flera punkter i ${place} är ”${wanted}”. Välj en med dess nummer: ${there}.`,

  'input.unknown-figure': ({ found, suggestion }) =>
    `Lagens tal ”${found}” finns inte.${hint(suggestion)} ”etuuspolku rates” räknar upp alla.`,
  'input.figure-overlap': ({ rate, other, from }) =>
    `Talet ”${rate}” har redan ett värde för ${finnishDates(from)}, på raden ${other}. Avsluta den tidigare raden först.`,

  'input.more-errors': ({ count }) =>
    `Härifrån och framåt finns ytterligare ${count} fel som inte visas. Rätta de tidigare först.`,
  'input.more-warnings': ({ count }) => `Härifrån och framåt finns ytterligare ${count} varningar som inte visas.`,
};

export const INPUT_TEXTS_SV = SWEDISH as InputTexts;

function hint(suggestion: string | undefined): string {
  return suggestion === undefined ? '' : ` Menade du ”${suggestion}”?`;
}

function listed(allowed: string | undefined): string {
  return allowed === undefined ? '' : ` Tillåtna: ${allowed}.`;
}

function foundAs(found: string, kind: ValueKind): string {
  if (kind === 'text') return `texten ”${found}”`;
  return kind === 'number' || kind === 'true-or-false' ? found : KINDS[kind];
}

function advice(kind: ValueKind, expected: ValueKind): string {
  if (kind === 'nothing') return ' Fyll i värdet eller lämna bort nyckeln.';
  return kind === 'number' && expected === 'text' ? ' Skriv det inom citattecken.' : '';
}

function bounds(minimum: number | undefined, maximum: number | undefined): string {
  if (minimum !== undefined) return `: minst ${minimum}`;
  return maximum === undefined ? '' : `: högst ${maximum}`;
}

/** Nothing behind it where the parser says what nobody has put into words. */
function why(reason: SyntaxReason): string {
  return SYNTAX[reason] === '' ? '' : `: ${SYNTAX[reason]}`;
}
