/** Today's result beside one that was kept: what is different, and what may be the reason. Days and cents; no text. */
import type { Options, Receipt } from '../../answer/receipt.js';
import type { Month } from '../../calendar/day.js';
import type { Cents } from '../../money/cents.js';
import type { StoredFinding, StoredOption, StoredPath, StoredResult } from '../../scenario/storedResult.js';
import type { ComparedPath, Criterion } from './comparison.js';

export interface Changes {
  readonly by: Criterion;
  readonly reasons: Reasons;
  readonly paths: readonly PathChanges[];
}

/** What is not the same as then; null: the same. */
export interface Reasons {
  /** The text of the scenario, or which scenarios there are. */
  readonly input: boolean;
  /** The rules or the figures read: for certain, or perhaps only because another input or option reads other figures. */
  readonly rules: 'same' | 'other' | 'perhaps-other';
  readonly version: OldAndNow<string> | null;
  readonly lawUpdated: OldAndNow<string> | null;
  /** Forecast then, and no longer; or not read any more. */
  readonly enacted: readonly string[];
  /** Forecast now, and not then. */
  readonly projected: readonly string[];
  readonly options: readonly ({ readonly name: string } & OldAndNow<StoredOption | null>)[];
}

export interface OldAndNow<T> {
  readonly old: T;
  readonly now: T;
}

export interface PathChanges {
  readonly name: string;
  /** In which of the two results it is. */
  readonly presence: 'both' | 'old' | 'now';
  /** Null where the path is not there. */
  readonly total: OldAndNow<Cents | null>;
  /** Only those that differ. */
  readonly months: readonly MonthChange[];
  readonly gone: readonly StoredFinding[];
  readonly come: readonly StoredFinding[];
}

export interface MonthChange extends OldAndNow<Cents | null> {
  readonly month: Month;
  /** Now less then; null where one has no such month. */
  readonly difference: Cents | null;
}

/** By which program a result is made. */
export interface Program {
  readonly version: string;
  readonly lawUpdated: string;
}

/**
 * @param now all paths and branches that are looked at
 * @param isLookedAt whether a path of the kept result is
 */
export function changesSince(
  old: StoredResult,
  now: readonly ComparedPath[],
  by: Criterion,
  isLookedAt: (name: string) => boolean,
  made: Program & { readonly receipt: Receipt },
): Changes {
  const gone = old.paths.filter(({ name }) => isLookedAt(name) && !now.some((path) => path.name === name));
  return {
    by,
    reasons: reasonsOf(old, made),
    paths: [
      ...now.map((path) =>
        pathChanges(
          old.paths.find(({ name }) => name === path.name),
          path,
          by,
        ),
      ),
      ...gone.map((path) => pathChanges(path, undefined, by)),
    ],
  };
}

/** Options of `compare` that change no month. */
const ONLY_SHOWN = new Set(['baseline', 'by']);

function reasonsOf(
  old: StoredResult,
  { version, lawUpdated, receipt }: Program & { readonly receipt: Receipt },
): Reasons {
  const input = old.input !== receipt.input;
  const options = optionsThatDiffer(old.options, receipt.options);
  const now = receipt.projected.map(({ name }): string => name);
  const mayReadOthers = input || options.length > 0;
  return {
    input,
    rules: old.rules === receipt.rules ? 'same' : mayReadOthers ? 'perhaps-other' : 'other',
    version: old.version === version ? null : { old: old.version, now: version },
    lawUpdated: old.lawUpdated === lawUpdated ? null : { old: old.lawUpdated, now: lawUpdated },
    enacted: old.projected.filter((name) => !now.includes(name)),
    projected: now.filter((name) => !old.projected.includes(name)),
    options,
  };
}

function optionsThatDiffer(old: Options, now: Options): Reasons['options'] {
  const names = [...new Set([...Object.keys(old), ...Object.keys(now)])].filter((name) => !ONLY_SHOWN.has(name));
  return names
    .map((name) => ({ name, old: old[name] ?? null, now: now[name] ?? null }))
    .filter((each) => JSON.stringify([each.old].flat()) !== JSON.stringify([each.now].flat()));
}

function pathChanges(old: StoredPath | undefined, now: ComparedPath | undefined, by: Criterion): PathChanges {
  const before = new Map(old?.months.map((each) => [each.month, each[by]]));
  const after = new Map(now?.months.flatMap(({ month, own }) => (own ? [[month, own.amount] as const] : [])));
  const months = [...new Set([...before.keys(), ...after.keys()])].sort((a, b) => a - b);
  const found = now?.path.findings ?? [];
  const kept = old?.findings ?? [];
  return {
    name: (now ?? old)?.name ?? '',
    presence: old === undefined ? 'now' : now === undefined ? 'old' : 'both',
    total: { old: old ? sumOf(before) : null, now: now ? sumOf(after) : null },
    months: months.map((month) => monthChange(month, before.get(month), after.get(month))).filter(isDifferent),
    gone: kept.filter((each) => !found.some((other) => isSame(each, other))),
    come: found
      .filter((each) => !kept.some((other) => isSame(each, other)))
      .map(({ code, from, to }) => ({ code, from, to })),
  };
}

function monthChange(month: Month, old: Cents | undefined, now: Cents | undefined): MonthChange {
  const difference = old === undefined || now === undefined ? null : ((now - old) as Cents);
  return { month, old: old ?? null, now: now ?? null, difference };
}

function isDifferent({ old, now }: MonthChange): boolean {
  return old !== now;
}

function isSame(a: StoredFinding, b: StoredFinding): boolean {
  return a.code === b.code && a.from === b.from && a.to === b.to;
}

function sumOf(months: ReadonlyMap<Month, Cents>): Cents {
  return [...months.values()].reduce((sum, each) => sum + each, 0) as Cents;
}

/** Whether a path came, went, or has other months or findings. */
export function hasChanged({ presence, months, gone, come }: PathChanges): boolean {
  return presence !== 'both' || months.length + gone.length + come.length > 0;
}
