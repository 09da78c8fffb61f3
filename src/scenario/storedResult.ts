/** A result of `simulate` or `compare` that was kept as JSON, as far as a later run is compared with it. */
import * as z from 'zod';
import { type Day, day, type Month, parseMonth } from '../calendar/day.js';
import { type Cents, cents, plus } from '../money/cents.js';
import type { Diagnostic } from './diagnostic.js';
import { loadJsonForm } from './jsonForm.js';
import { date, month } from './schema/dates.js';

export interface StoredResult {
  readonly version: string;
  /** The day on which the law had been checked, ISO. */
  readonly lawUpdated: string;
  readonly rules: string;
  readonly input: string | null;
  readonly options: Readonly<Record<string, StoredOption>>;
  /** Figures that were not yet enacted. */
  readonly projected: readonly string[];
  /** Case codes. */
  readonly references: readonly string[];
  readonly paths: readonly StoredPath[];
}

export type StoredOption = string | boolean | readonly string[] | StoredReform;

export interface StoredReform {
  readonly name: string;
  readonly hash: string;
}

export interface StoredPath {
  readonly name: string;
  readonly months: readonly StoredMonth[];
  readonly findings: readonly StoredFinding[];
}

export interface StoredMonth {
  readonly month: Month;
  /** After tax, with tax-free money. */
  readonly net: Cents;
  readonly arrives: Cents;
}

export interface StoredFinding {
  readonly code: string;
  readonly from: Day;
  readonly to: Day;
}

const OPTION = z.union([
  z.string(),
  z.boolean(),
  z.array(z.string()),
  z.strictObject({ name: z.string(), hash: z.string() }),
]);
const SCENARIO = z.looseObject({ reference: z.string().optional() });
const AMOUNT = z.number();

/** Other keys are left alone: another version of the program may have more. */
const FORM = z.looseObject({
  etuuspolku: z.looseObject({
    format: z.literal(1),
    version: z.string(),
    lawUpdated: date('Day on which the law had been checked.'),
    rules: z.string(),
    input: z.string().optional(),
    options: z.record(z.string(), OPTION),
    projected: z.array(z.string()),
  }),
  scenario: SCENARIO.optional(),
  scenarios: z.array(SCENARIO).optional(),
  paths: z.array(
    z.looseObject({
      name: z.string(),
      months: z.array(z.looseObject({ month: month('The month.'), net: AMOUNT, taxFree: AMOUNT, arrives: AMOUNT })),
      findings: z.array(z.looseObject({ code: z.string(), from: date('First day.'), to: date('Last day.') })),
    }),
  ),
});

/** Reads a kept result, or says with each place what is wrong with it. */
export function loadStoredResult(
  written: string,
  file: string,
): StoredResult | { readonly diagnostics: readonly Diagnostic[] } {
  const loaded = loadJsonForm(FORM, written, file);
  if ('diagnostics' in loaded) return loaded;
  const { etuuspolku: head, scenario, scenarios = [], paths } = loaded.data;
  return {
    version: head.version,
    lawUpdated: head.lawUpdated,
    rules: head.rules,
    input: head.input ?? null,
    options: head.options,
    projected: head.projected,
    references: [...(scenario ? [scenario] : []), ...scenarios].flatMap(({ reference }) => reference ?? []),
    paths: paths.map(({ name, months, findings }) => ({
      name,
      months: months.map((each) => ({
        month: parseMonth(each.month) as Month,
        net: plus(cents(each.net), cents(each.taxFree)),
        arrives: cents(each.arrives),
      })),
      findings: findings.map(({ code, from, to }) => ({ code, from: day(from), to: day(to) })),
    })),
  };
}
