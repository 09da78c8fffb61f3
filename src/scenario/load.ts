import type { Day } from '../calendar/day.js';
import { examinedScenario } from './examinedScenario.js';
import type { Loaded } from './loaded.js';
import { locatorOf } from './locate.js';
import type { Setting } from './settings/setting.js';
import { soundScenario } from './soundScenario.js';

interface LoadOptions {
  readonly today?: Day;
  readonly settings?: readonly Setting[];
}

/**
 * Reads one scenario from its text and reports every defect at once; never throws for what a user can mend.
 * @param file names the text in messages, without identity codes; JSON when it ends in `.json` or `.ndjson`, else YAML
 * @param options.today the day that counts as today; by default the first simulated day
 * @param options.settings values set for this run, in their order
 */
export function loadScenario(text: string, file: string, { today, settings = [] }: LoadOptions = {}): Loaded {
  const sound = settings.length === 0 ? soundScenario(text, file, today) : undefined;
  if (!sound) return examinedScenario(text, file, today, settings);
  return { ...sound, locate: locatorOf(text, file) };
}
