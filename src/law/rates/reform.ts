/** Figures other than those of law, to see what would be. */
import { addDays, type Day, day, formatDay } from '../../calendar/day.js';
import type { Figure, Version } from './figure.js';
import type { FigureName, Figures } from './figures.js';

/** One figure with another value from a day on. */
export interface ReformRow {
  readonly rate: FigureName;
  readonly from: Day;
  /** The last day; null: as long as anything is known. */
  readonly to: Day | null;
  /** In the figure's unit. */
  readonly value: number;
}

/** Structured-clone safe: every thread of a run gets it. */
export interface Reform {
  readonly name: string;
  /** `sha256:` and the hash of the file that states it. */
  readonly hash: string;
  /** Rows of one figure do not overlap. */
  readonly rows: readonly ReformRow[];
}

/** The figures with a reform in place of those that it names, on the days that it names. */
export function reformed(figures: Figures, { name, rows }: Reform): Figures {
  const changed = new Map<FigureName, Figure>();
  for (const row of rows) {
    const figure = changed.get(row.rate) ?? figures[row.rate];
    changed.set(row.rate, { ...figure, versions: withRow(figure.versions, row, name) });
  }
  return { ...figures, ...Object.fromEntries(changed) };
}

/** After the row's last day the version that would then be in force goes on. */
function withRow(versions: readonly Version[], { from, to, value }: ReformRow, source: string): Version[] {
  const own: Version = { from: formatDay(from), value, source, status: 'reform', checked: null };
  const before = versions.filter((version) => day(version.from) < from);
  if (to === null) return [...before, own];
  const next = addDays(to, 1);
  const resumed = versions.findLast((version) => day(version.from) <= next);
  const after = versions.filter((version) => day(version.from) > next);
  return [...before, own, ...(resumed ? [{ ...resumed, from: formatDay(next) }] : []), ...after];
}
