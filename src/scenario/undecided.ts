import * as z from 'zod';
import type { Defect } from './defect.js';
import { type FormDefect, formDefects } from './issues.js';
import { isUndecided } from './pruned.js';
import { date } from './schema/dates.js';
import { isMapping, valueAt } from './values.js';

const PERIOD = z.looseObject({ from: date('First day.').optional(), to: date('Last day.').optional() });

/** The defects in the periods of items of which nobody knows what they are. */
export function defectsOfUndecided(document: unknown, found: readonly FormDefect[]): Defect[] {
  return found.flatMap(({ path }) => {
    if (!isUndecided(path)) return [];
    const parent = path.slice(0, -1);
    const item = valueAt(document, parent);
    const parsed = PERIOD.safeParse(item);
    if (!isMapping(item) || parsed.success) return [];
    const issues = parsed.error.issues.map((issue) => ({ ...issue, path: [...parent, ...issue.path] }));
    return formDefects(document, issues).map(({ defect }) => defect);
  });
}
