import type { Day } from '../calendar/day.js';
import { examinedScenario } from './examinedScenario.js';
import type { Loaded } from './loaded.js';
import { locatorOf } from './locate.js';
import { soundScenario } from './soundScenario.js';

/**
 * Reads one scenario from its text and reports every defect at once; never throws for what a user can mend.
 * @param file names the text in messages, without identity codes; JSON when it ends in `.json` or `.ndjson`, else YAML
 * @param options.today the day that counts as today; by default the first simulated day
 */
export function loadScenario(text: string, file: string, options: { readonly today?: Day } = {}): Loaded {
  const sound = soundScenario(text, file, options.today);
  if (!sound) return examinedScenario(text, file, options.today);
  return { ...sound, locate: locatorOf(text, file) };
}
