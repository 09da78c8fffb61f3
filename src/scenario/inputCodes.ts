/** The closed catalogue of what can be wrong with a scenario: code, what its message is given, how grave it is. */
import type { DailyFamily } from '../law/benefits.js';
import type { SyntaxReason } from './syntaxReasons.js';

/** Words that messages translate: what a value is, or what it should have been. */
export type ValueKind =
  | 'nothing'
  | 'text'
  | 'number'
  | 'whole-number'
  | 'true-or-false'
  | 'list'
  | 'mapping'
  | 'date'
  | 'month'
  | 'amount'
  | 'illness'
  | 'date-or-never';

/** What each code's message is given. `found` and `key` are safe to print. */
export interface InputValues {
  'input.too-large': { limit: number };
  'input.not-utf8': { byte: string };
  'input.syntax': { format: 'YAML' | 'JSON'; reason: SyntaxReason };
  'input.several-documents': Nothing;
  'input.empty-document': Nothing;
  'input.not-a-mapping': { kind: ValueKind };
  'input.too-many-aliases': { limit: number };
  'input.too-deep': { limit: number };
  'input.too-many-values': { limit: number };
  'input.too-many-items': { found: number; limit: number };
  'input.duplicate-key': { key: string };
  'input.identity-code': Nothing;
  'input.unsupported-format': { found: string; expected: number };

  'input.unknown-key': { key: string; suggestion?: string; allowed?: string };
  'input.missing-key': { key: string };
  'input.wrong-type': { found: string; kind: ValueKind; expected: ValueKind };
  'input.unknown-value': { found: string; count: number; suggestion?: string; allowed?: string };
  'input.not-a-date': { found: string; expected: ValueKind; suggestion?: string };
  'input.no-such-date': { found: string; suggestion?: string };
  'input.year-out-of-range': { found: string; first: number; last: number };
  'input.out-of-range': { found: string; minimum?: number; maximum?: number };
  'input.not-whole': { found: string };
  'input.too-many-decimals': { found: string; most?: number };
  'input.empty-text': Nothing;
  'input.empty-list': Nothing;
  'input.control-character': { found: string };
  'input.not-together': { first: string; second: string };
  'input.contradiction': { first: string; second: string };

  'input.outside-law-years': { from: string; to: string; first: string; last: string };
  'input.birth-after-horizon': { birth: string; start: string };
  'input.children-disagree': { children: number; months: number };
  'input.fund-without-amount': Nothing;
  'input.cohort-start': { found: string; expected: string };

  'input.ends-before-start': { from: string; to: string };
  'input.decided-before-applied': { applied: string; decided: string };
  'input.duplicate-name': { found: string };
  'input.overlap': { kind: string; other: string; from: string; to: string };
  'input.near-illness': { found: string; other: string };
  'input.history-overlap': { benefit: string; other: string; from: string; to: string };
  'input.history-after-horizon': { found: string; start: string };
  'input.benefit-not-in-force': { benefit: string; first?: string; last?: string };
  'input.history-amount-needed': { benefit: string };
  'input.pension-amount-needed': { benefit: string };
  'input.more-days-than-period': { days: number; possible: number };
  'input.outside-period': { from: string; to: string };
  'input.certificate-written-after': { written: string; to: string };

  'input.step-outside-horizon': { from: string; to: string };
  'input.step-before-horizon': { from: string; start: string; lastDay: string; family: DailyFamily };
  'input.partial-without-work': Nothing;
  'input.service-days-per-week': { found: number; maximum: number };
  'input.service-days-per-year': { found: number; maximum: number; from: string; to: string };
  'input.service-too-short': { from: string; to: string; months: number };
  'input.length-unknown': { first: string; second?: string };
  'input.application-clash': { family: string; other: string };

  'input.not-refusable': Nothing;
  'input.nested-branch': Nothing;
  'input.refusal-day-unknown': { key: string };
  'input.branch-before-refusal': { from: string; decided: string };
  'input.branch-name-taken': { found: string; path: string };

  'input.nothing-there': { wanted: string; place: string; suggestion?: string; there: string };
  'input.several-there': { wanted: string; place: string; there: string };

  'input.unknown-figure': { found: string; suggestion?: string };
  'input.figure-overlap': { rate: string; other: string; from: string };

  'input.more-errors': { count: number };
  'input.more-warnings': { count: number };
}

type Nothing = Record<never, never>;

export type InputCode = keyof InputValues;
export type Severity = 'error' | 'warning';

export interface InputCodeEntry {
  readonly severity: Severity;
  readonly description: string;
}

const error = (description: string): InputCodeEntry => ({ severity: 'error', description });
const warning = (description: string): InputCodeEntry => ({ severity: 'warning', description });

export const INPUT_CODES: { readonly [C in InputCode]: InputCodeEntry } = {
  'input.too-large': error('The file is larger than 1 MiB.'),
  'input.not-utf8': error('The file is not UTF-8 text.'),
  'input.syntax': error('The text is not well-formed YAML or JSON.'),
  'input.several-documents': error('The file holds more than one YAML document.'),
  'input.empty-document': error('The file holds nothing.'),
  'input.not-a-mapping': error('The document is not a mapping of keys to values.'),
  'input.too-many-aliases': error('YAML aliases are used too often.'),
  'input.too-deep': error('Lists and mappings are nested too deep.'),
  'input.too-many-values': error('The document holds more values than a scenario can need.'),
  'input.too-many-items': error('A list holds more items than a case can have.'),
  'input.duplicate-key': error('A key is written twice in one mapping.'),
  'input.identity-code': error('A text looks like a Finnish personal identity code.'),
  'input.unsupported-format': error('The scenario is written in a format that this program does not know.'),

  'input.unknown-key': error('A key that the format does not have.'),
  'input.missing-key': error('A key that the format requires is missing.'),
  'input.wrong-type': error('A value is of the wrong kind, for example a number where a date belongs.'),
  'input.unknown-value': error('A value is none of the words allowed here.'),
  'input.not-a-date': error('A date or month is not written as 2026-12-07 or 2026-12.'),
  'input.no-such-date': error('A date that the calendar does not have.'),
  'input.year-out-of-range': error('A date lies outside 1900–2100.'),
  'input.out-of-range': error('A number is too small or too large.'),
  'input.not-whole': error('A number must be whole.'),
  'input.too-many-decimals': error('A number has more decimals than its kind can have, as an amount more than two.'),
  'input.empty-text': error('A text is empty.'),
  'input.empty-list': error('A list is empty that needs at least one item.'),
  'input.control-character': error('A name holds a control character or another that nobody sees.'),
  'input.not-together': error('Two statements exclude each other.'),
  'input.contradiction': warning('Two facts are stated that cannot both be true.'),

  'input.outside-law-years': error('The horizon holds days for which no law is known.'),
  'input.birth-after-horizon': error('The client is born after the first simulated day.'),
  'input.children-disagree': warning('The number of children differs from the list of their birth months.'),
  'input.fund-without-amount': error('A fund member with days left has neither daily amount nor base wage.'),
  'input.cohort-start': warning("The cohort's start is not the first day of the horizon."),

  'input.ends-before-start': error('A period ends before it begins.'),
  'input.decided-before-applied': error('A decision is dated before its application.'),
  'input.duplicate-name': error('Two paths have the same name.'),
  'input.overlap': error('Two steps of one situation overlap.'),
  'input.near-illness': warning('Two names of illnesses differ only by case, spaces or one letter.'),
  'input.history-overlap': warning('Two benefits of the past overlap of which at most one is paid on a day.'),
  'input.history-after-horizon': error('History reaches into the simulated days.'),
  'input.benefit-not-in-force': error('A benefit is stated on days on which the law did not have it.'),
  'input.history-amount-needed': error('A benefit before 2021 counts towards annual income and needs its amount.'),
  'input.pension-amount-needed': error('A pension in history needs its monthly amount.'),
  'input.more-days-than-period': warning('More paid days are stated than the period holds.'),
  'input.outside-period': warning('A date or period lies outside the one that it belongs to.'),
  'input.certificate-written-after': warning('A certificate was written after its period had ended.'),

  'input.step-outside-horizon': warning('A step lies wholly outside the simulated days.'),
  'input.step-before-horizon': warning(
    'A step began before the simulated days, and history holds nothing paid for it on the last day before them.',
  ),
  'input.partial-without-work': warning('A partial benefit is stated without any work beside it.'),
  'input.service-days-per-week': error('Rehabilitative work on more days a week than the law allows.'),
  'input.service-days-per-year': error('Rehabilitative work on more days in 12 months than the law allows.'),
  'input.service-too-short': warning('Rehabilitative work for a shorter time than the law asks for.'),
  'input.length-unknown': error('Nothing says how long the step lasts.'),
  'input.application-clash': error('Two applications govern the same days of one family of benefits.'),

  'input.not-refusable': error('`if-refused` stands on a step that nobody decides on.'),
  'input.nested-branch': error('`if-refused` stands inside another one.'),
  'input.refusal-day-unknown': error('Nothing says on which day something with `if-refused` is decided.'),
  'input.branch-before-refusal': error('A step of `if-refused` begins before the day of the decision.'),
  'input.branch-name-taken': error('A path has the name that the branch of another one is given.'),

  'input.nothing-there': error('The document has nothing at the place that `--set` names.'),
  'input.several-there': error('Several items have the name by which `--set` names one.'),

  'input.unknown-figure': error('A reform names a figure that the law tables do not have.'),
  'input.figure-overlap': error('Two rows of a reform give one figure two values on the same days.'),

  'input.more-errors': error('There are more errors than are told one by one.'),
  'input.more-warnings': warning('There are more warnings than are told one by one.'),
};
