import type { DailyFamily } from '../../law/benefits.js';
import type { ValueKind } from '../../scenario/inputCodes.js';
import type { InputTexts, WrittenInputTexts } from '../../scenario/inputTexts.js';
import type { SyntaxReason } from '../../scenario/syntaxReasons.js';
import { SYNTAX } from './syntax.js';

const KINDS: Readonly<Record<ValueKind, string>> = {
  nothing: 'nothing',
  text: 'text',
  number: 'a number',
  'whole-number': 'a whole number',
  'true-or-false': 'true or false',
  list: 'a list',
  mapping: 'a mapping of keys to values',
  date: 'a date such as 2026-12-07',
  month: 'a month such as 2026-12',
  amount: 'an amount in euros',
  illness: 'a word or a number',
  'date-or-never': 'a date such as 2026-12-07, or never',
};

const FAMILIES: Readonly<Record<DailyFamily, string>> = {
  unemployment: 'unemployment benefit',
  sickness: 'sickness allowance',
  rehabilitation: 'rehabilitation allowance',
};

const ENGLISH: WrittenInputTexts = {
  'input.too-large': ({ limit }) => `The file is larger than ${limit} bytes. Split it into several scenarios.`,
  'input.not-utf8': ({ byte }) => `The byte ${byte} is not UTF-8. Save the file as UTF-8.`,
  'input.syntax': ({ format, reason }) => `The text is not well-formed ${format}${why(reason)}.`,
  'input.several-documents': () => 'A second YAML document begins here. A scenario file holds one.',
  'input.empty-document': () =>
    'The file is empty: it should hold keys and values. A scenario begins with “etuuspolku: 1”.',
  'input.not-a-mapping': ({ kind }) => `The file holds ${KINDS[kind]}. It should hold keys and values.`,
  'input.too-many-aliases': ({ limit }) => `YAML aliases are used more than ${limit} times. Write the values out.`,
  'input.too-deep': ({ limit }) => `Lists and mappings are nested more than ${limit} deep.`,
  'input.too-many-values': ({ limit }) =>
    `The file holds more than ${limit} values, those behind an alias counted at each use. Split it into several scenarios.`,
  'input.too-many-items': ({ found, limit }) => `The list holds ${found} items. The most is ${limit}.`,
  'input.duplicate-key': ({ key }) => `The key “${key}” is written twice here. Keep one of the two.`,
  'input.identity-code': () =>
    'This looks like a personal identity code. A scenario holds none: remove it and use a case code.',
  'input.unsupported-format': ({ found, expected }) =>
    `Format ${found} is not known. This program reads format ${expected}.`,

  'input.unknown-key': ({ key, suggestion, allowed }) =>
    `There is no key “${key}” here.${hint(suggestion)}${listed(allowed)}`,
  'input.missing-key': ({ key }) => `The key “${key}” is missing.`,
  'input.wrong-type': ({ found, kind, expected }) =>
    `Found ${foundAs(found, kind)}; expected ${KINDS[expected]}.${advice(kind, expected)}`,
  'input.unknown-value': ({ found, count, suggestion, allowed }) =>
    `“${found}” is ${count === 1 ? 'not the word' : `none of the ${count} words`} allowed here.${hint(suggestion)}${listed(allowed)}`,
  'input.not-a-date': ({ found, expected, suggestion }) => `“${found}” is not ${KINDS[expected]}.${hint(suggestion)}`,
  'input.no-such-date': ({ found, suggestion }) => `The date ${found} does not exist.${hint(suggestion)}`,
  'input.year-out-of-range': ({ found, first, last }) => `${found} lies outside the years ${first} to ${last}.`,
  'input.out-of-range': ({ found, minimum, maximum }) => `${found} is not allowed here${bounds(minimum, maximum)}.`,
  'input.not-whole': ({ found }) => `${found} is not a whole number.`,
  'input.too-many-decimals': ({ found, most }) =>
    most === undefined
      ? `${found} has more than two decimals. Amounts are euros and cents.`
      : `${found} has more decimals than this figure can have. The most is ${most}.`,
  'input.empty-text': () => 'The text is empty. Fill it in or leave the key out.',
  'input.empty-list': () => 'The list is empty. At least one item is needed.',
  'input.control-character': ({ found }) =>
    `“${found}” holds a character that nobody sees. A name is one line of plain text.`,
  'input.not-together': ({ first, second }) => `“${first}” and “${second}” exclude each other. Keep one of the two.`,
  'input.contradiction': ({ first, second }) =>
    `“${first}” and “${second}” do not fit together. Correct one of the two.`,

  'input.outside-law-years': ({ from, to, first, last }) =>
    `The horizon runs from ${from} to ${to}. The law is known from ${first} to ${last} only.`,
  'input.birth-after-horizon': ({ birth, start }) =>
    `The client is born on ${birth}, after the first simulated day ${start}.`,
  'input.children-disagree': ({ children, months }) =>
    `Children: ${children}, but ${months} of the birth months belong to children under 18. The number counts.`,
  'input.fund-without-amount': () =>
    'The fund pays an allowance that nothing is known about. Give dailyAmount or baseWage.',
  'input.cohort-start': ({ found, expected }) => `The start ${found} is not the first day of the horizon, ${expected}.`,

  'input.ends-before-start': ({ from, to }) => `The end ${to} comes before the beginning ${from}.`,
  'input.decided-before-applied': ({ applied, decided }) =>
    `Decided on ${decided}, before the application of ${applied}.`,
  'input.duplicate-name': ({ found }) => `Another path is named “${found}” already.`,
  'input.overlap': ({ kind, other, from, to }) =>
    `Two steps “${kind}” overlap from ${from} to ${to}: this one and ${other}. End the earlier one first.`,
  'input.near-illness': ({ found, other }) =>
    `The illness “${found}” is spelt almost like “${other}” and counts as another one. Write one name if it is one illness.`,
  'input.history-overlap': ({ benefit, other, from, to }) =>
    `${benefit} overlaps with ${other} from ${from} to ${to}. At most one of the two is paid on a day.`,
  'input.history-after-horizon': ({ found, start }) =>
    `${found} is not in the past: the simulated days begin on ${start}. History ends before them.`,
  'input.benefit-not-in-force': ({ benefit, first, last }) =>
    first ? `There is no ${benefit} before ${first}.` : `There is no ${benefit} after ${last}.`,
  'input.history-amount-needed': ({ benefit }) =>
    `This ${benefit} lies before 2021 and can count towards annual income. Give its dailyAmount.`,
  'input.pension-amount-needed': ({ benefit }) => `Give the amount of this ${benefit} as “monthly”.`,
  'input.more-days-than-period': ({ days, possible }) => `${days} paid days, but the period holds ${possible}.`,
  'input.outside-period': ({ from, to }) => `This lies outside the period from ${from} to ${to} that it belongs to.`,
  'input.certificate-written-after': ({ written, to }) =>
    `Written on ${written}, after the certificate had ended on ${to}.`,

  'input.step-outside-horizon': ({ from, to }) =>
    `The step lies wholly outside the simulated days, ${from} to ${to}, and changes nothing.`,
  'input.step-before-horizon': ({ from, start, lastDay, family }) =>
    `The step began on ${from}. Days before the first simulated day, ${start}, have effect only through history, and it holds no ${FAMILIES[family]} on ${lastDay}: those days count neither as paid nor towards a maximum. If they were paid, write them into history.`,
  'input.partial-without-work': () =>
    'A partial benefit needs work beside it, but no “work” step covers any of these days.',
  'input.service-days-per-week': ({ found, maximum }) =>
    `${found} days a week of rehabilitative work. The law allows ${maximum}.`,
  'input.service-days-per-year': ({ found, maximum, from, to }) =>
    `${found} days of rehabilitative work in the 12 months from ${from} to ${to}. The law allows ${maximum}.`,
  'input.service-too-short': ({ from, to, months }) =>
    `Rehabilitative work from ${from} to ${to} is shorter than ${months} months, the least that the law arranges.`,
  'input.length-unknown': ({ first, second }) =>
    `Nothing says how long this lasts. Give “to” or ${second === undefined ? `“${first}”` : `both “${first}” and “${second}”`}.`,
  'input.application-clash': ({ family, other }) =>
    `This application and ${other} govern the same days of the family “${family}”. Give each its own “from”.`,

  'input.not-refusable': () =>
    'Nobody decides on this step, so it cannot be refused. “if-refused” belongs to a pension, to rehabilitation or to an application.',
  'input.nested-branch': () =>
    'A branch has no branches of its own. Write what follows the second refusal as a path by itself.',
  'input.refusal-day-unknown': ({ key }) =>
    `Nothing says when this is decided, so nobody knows when the branch “if-refused” begins. Give “${key}”.`,
  'input.branch-before-refusal': ({ from, decided }) =>
    `The step begins on ${from}, before the refusal of ${decided} that it follows.`,
  'input.branch-name-taken': ({ found, path }) =>
    `“${found}” is the name of a branch of the path “${path}”. Give this path another name.`,

  'input.nothing-there': ({ wanted, place, suggestion, there }) =>
    `There is no “${wanted}”${place === '' ? '' : ` in ${place}`}.${hint(suggestion)}${there === '' ? '' : ` There is: ${there}.`}`,
  'input.several-there': ({ wanted, place, there }) =>
    `Several items of ${place} are “${wanted}”. Name one by its number: ${there}.`,

  'input.unknown-figure': ({ found, suggestion }) =>
    `There is no figure of law “${found}”.${hint(suggestion)} “etuuspolku rates” lists them all.`,
  'input.figure-overlap': ({ rate, other, from }) =>
    `“${rate}” has a value for ${from} already, in ${other}. End the earlier row first.`,

  'input.more-errors': ({ count }) => `${count} more errors from here on are not shown. Mend those before them first.`,
  'input.more-warnings': ({ count }) => `${count} more warnings from here on are not shown.`,
};

export const INPUT_TEXTS_EN = ENGLISH as InputTexts;

function hint(suggestion: string | undefined): string {
  return suggestion === undefined ? '' : ` Did you mean “${suggestion}”?`;
}

function listed(allowed: string | undefined): string {
  return allowed === undefined ? '' : ` Allowed: ${allowed}.`;
}

function foundAs(found: string, kind: ValueKind): string {
  if (kind === 'text') return `the text “${found}”`;
  return kind === 'number' || kind === 'true-or-false' ? found : KINDS[kind];
}

function advice(kind: ValueKind, expected: ValueKind): string {
  if (kind === 'nothing') return ' Fill it in or leave the key out.';
  return kind === 'number' && expected === 'text' ? ' Put it in quotation marks.' : '';
}

function bounds(minimum: number | undefined, maximum: number | undefined): string {
  if (minimum !== undefined) return `: the least is ${minimum}`;
  return maximum === undefined ? '' : `: the most is ${maximum}`;
}

/** Nothing behind it where the parser says what nobody has put into words. */
function why(reason: SyntaxReason): string {
  return SYNTAX[reason] === '' ? '' : `: ${SYNTAX[reason]}`;
}
