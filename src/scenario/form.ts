import type { z } from 'zod';
import type { Defect, DocumentPath } from './defect.js';
import { allowedKeys, type FormDefect, formDefects } from './issues.js';
import type { PartialScenario } from './partial.js';
import { pruned } from './pruned.js';
import { applyRepairs, type Repairs, repairsOf, writtenPath } from './repairs.js';
import { SCENARIO, type Scenario } from './schema.js';
import { isSoundForm } from './soundForm.js';
import { defectsOfUndecided } from './undecided.js';
import { isMapping } from './values.js';

/** What the form of a document is worth. */
export interface Form {
  /** The scenario, when nothing is wrong with its form. */
  readonly scenario?: Scenario;
  /** Everything that can still be relied on. */
  readonly partial: PartialScenario;
  readonly defects: readonly Defect[];
  /** The path as it is written, for one that runs through a key whose spelling was mended. */
  readonly asWritten: (path: DocumentPath) => DocumentPath;
}

/** Misspelling inside misspelling is looked into this often. */
const ROUNDS = 4;

/**
 * Checks a document against the schema. Keys and words that are nearly right are reported and then read as meant,
 * so that the rest of what is wrong comes to light in the same run.
 */
export function formOf(raw: unknown): Form {
  if (isSoundForm(raw)) return soundForm(raw as Scenario);
  const first = SCENARIO.safeParse(raw, { error: allowedKeys });
  if (first.success) return soundForm(raw as Scenario);
  const repairs: Repairs = new Map();
  const mended: Defect[] = [];
  const document = unshared(raw);
  let issues: readonly z.core.$ZodIssue[] = first.error.issues;
  for (let round = 1; ; round += 1) {
    const found = formDefects(document, issues);
    const repairable = round < ROUNDS ? repairsOf(document, found) : [];
    if (repairable.length === 0) return unrepaired(document, found, mended, repairs);
    for (const { defect } of repairable) mended.push(defect);
    applyRepairs(document, repairable, repairs);
    const next = SCENARIO.safeParse(document, { error: allowedKeys });
    issues = next.success ? [] : next.error.issues;
  }
}

/** A copy of its own for every alias, so that mending one use leaves the others as they are written. */
function unshared(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(unshared);
  if (!isMapping(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, unshared(inner)]));
}

function soundForm(scenario: Scenario): Form {
  return { scenario, partial: scenario, defects: [], asWritten: (path) => path };
}

function unrepaired(
  document: unknown,
  found: readonly FormDefect[],
  mended: readonly Defect[],
  repairs: Repairs,
): Form {
  const remaining = withoutRepeats([...found.map(({ defect }) => defect), ...defectsOfUndecided(document, found)]);
  const asWritten = (path: DocumentPath) => writtenPath(path, repairs);
  return { partial: pruned(document, remaining), defects: [...mended, ...remaining], asWritten };
}

/** One defect a place: zod tells twice that a number is too large to be whole. */
function withoutRepeats(defects: readonly Defect[]): Defect[] {
  const byPlace = new Map(defects.map((each) => [JSON.stringify([each.code, each.place]), each]));
  return [...byPlace.values()];
}
