import type { Options } from '../../answer/receipt.js';
import { formatDay } from '../../calendar/day.js';
import type { SimulateOptions } from '../commands/simulate/simulateOptions.js';

type Written = {
  readonly [Option in keyof SimulateOptions]-?:
    | ((value: NonNullable<SimulateOptions[Option]>) => Options[string])
    | null;
};

/** How each option that decides a result stands in its receipt; null for one that only decides how it is shown. */
const WRITTEN: Written = {
  path: (name) => name,
  days: null,
  explain: null,
  payments: null,
  tax: (kind) => kind,
  safetyNet: (asked) => asked,
  format: null,
  for: null,
  output: null,
  set: (texts) => texts,
  // The receipt asks the law in force.
  reform: null,
  anonymous: null,
  // Its hash stands in the receipt.
  services: null,
  today: formatDay,
  failOn: null,
  watch: null,
  quiet: null,
  color: null,
};

/** The options given that decide the result. */
export function decidingOptions(
  options: { readonly [O in keyof SimulateOptions]?: SimulateOptions[O] | undefined },
): Options {
  const given = Object.entries(WRITTEN).flatMap(([name, written]) => {
    const value = options[name as keyof SimulateOptions];
    return written === null || value === undefined ? [] : [[name, written(value as never)]];
  });
  return Object.fromEntries(given);
}
