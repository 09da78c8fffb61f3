import type { z } from 'zod';
import { type Defect, type DocumentPath, defectAt, defectOnKey } from './defect.js';
import { meantInFinnish } from './finnishNames.js';
import type { ValueKind } from './inputCodes.js';
import { nearest } from './nearest.js';
import type { Complaint } from './schema/complaint.js';
import { kindOf, safeText, shown } from './shown.js';
import { valueAt } from './values.js';

type Issue = z.core.$ZodIssue;

/** A defect of form, and the spelling that would mend it where one is near. */
export interface FormDefect {
  readonly defect: Defect;
  readonly path: DocumentPath;
  readonly suggestion?: string;
}

/** More allowed words than this are not listed beside a suggestion. */
const LISTED_WORDS = 8;

const EXPECTED_KINDS: Readonly<Record<string, ValueKind>> = {
  object: 'mapping',
  record: 'mapping',
  array: 'list',
  string: 'text',
  number: 'number',
  int: 'whole-number',
  boolean: 'true-or-false',
};

/** Zod's issues as defects, one for each thing to mend. The issues come from a parse with {@link allowedKeys}. */
export function formDefects(raw: unknown, issues: readonly Issue[]): FormDefect[] {
  return issues.flatMap((issue) => defectsOf(raw, issue, issue.path as DocumentPath));
}

/** Lets an issue about unknown keys say, as its message, which keys there are. */
export function allowedKeys(issue: z.core.$ZodRawIssue): string | undefined {
  if (issue.code !== 'unrecognized_keys') return undefined;
  const { def } = (issue.inst as z.core.$ZodType)._zod;
  if (def.type === 'object') return Object.keys((def as z.core.$ZodObjectDef).shape).join(' ');
  const { keyType } = def as z.core.$ZodRecordDef;
  return [...(keyType._zod.values ?? [])].join(' ');
}

function defectsOf(raw: unknown, issue: Issue, path: DocumentPath): FormDefect[] {
  const value = valueAt(raw, path);
  switch (issue.code) {
    case 'custom': {
      const { code, values } = issue.params as Complaint;
      return [{ defect: { code, values, place: { path, on: 'value' } }, path }];
    }
    case 'unrecognized_keys':
      return issue.keys.map((key) => unknownKey(raw, path, key, issue.message.split(' ')));
    case 'invalid_value':
      return [unknownValue(value, path, issue.values.map(String))];
    case 'too_small':
    case 'too_big':
      return [outOfRange(value, path, issue)];
    case 'invalid_union':
      return invalidUnion(raw, issue, path);
    case 'invalid_type':
      return [wrongType(value, path, issue)];
    default:
      throw new Error(`the schema raises an issue that nobody expects: ${issue.code}`);
  }
}

function unknownKey(raw: unknown, parent: DocumentPath, key: string, allowed: readonly string[]): FormDefect {
  const path = [...parent, key];
  if (key === 'if-refused') return branchOutOfPlace(path);
  const written = valueAt(raw, parent) as object;
  const missing = allowed.filter((each) => !Object.hasOwn(written, each));
  const near = meant(key, missing);
  const suggestion = near ?? meant(key, allowed);
  const values = {
    key: safeText(key),
    ...(suggestion !== undefined && { suggestion }),
    ...(suggestion === undefined && { allowed: allowed.join(', ') }),
  };
  const defect = defectOnKey('input.unknown-key', path, values);
  return { defect, path, ...(near !== undefined && { suggestion: near }) };
}

/** Only what somebody decides on can be refused, and a branch has no branch of its own. */
function branchOutOfPlace(path: DocumentPath): FormDefect {
  const isNested = path.slice(0, -1).includes('if-refused');
  return { defect: defectOnKey(isNested ? 'input.nested-branch' : 'input.not-refusable', path, {}), path };
}

function unknownValue(value: unknown, path: DocumentPath, allowed: readonly string[]): FormDefect {
  if (value === undefined) return { defect: missingKey(path), path };
  if (path.length === 1 && path[0] === 'etuuspolku') {
    const kind = kindOf(value);
    if (kind !== 'number')
      return { defect: defectAt('input.wrong-type', path, { found: shown(value), kind, expected: 'number' }), path };
    return {
      defect: defectAt('input.unsupported-format', path, { found: shown(value), expected: Number(allowed[0]) }),
      path,
    };
  }
  if (typeof value !== 'string') {
    return {
      defect: defectAt('input.wrong-type', path, { found: shown(value), kind: kindOf(value), expected: 'text' }),
      path,
    };
  }
  const suggestion = meant(value, allowed);
  const values = {
    found: shown(value),
    count: allowed.length,
    ...(suggestion !== undefined && { suggestion }),
    ...((suggestion === undefined || allowed.length <= LISTED_WORDS) && { allowed: allowed.join(', ') }),
  };
  const defect = defectAt('input.unknown-value', path, values);
  return { defect, path, ...(suggestion !== undefined && { suggestion }) };
}

function meant(word: string, allowed: readonly string[]): string | undefined {
  return meantInFinnish(word, allowed) ?? nearest(word, allowed);
}

function missingKey(path: DocumentPath): Defect {
  return defectAt('input.missing-key', path, { key: String(path.at(-1)) });
}

function wrongType(value: unknown, path: DocumentPath, issue: z.core.$ZodIssueInvalidType): FormDefect {
  if (value === undefined) return { defect: missingKey(path), path };
  const found = shown(value);
  if (issue.expected === 'int') return { defect: defectAt('input.not-whole', path, { found }), path };
  if (typeof value === 'number' && issue.expected === 'number') {
    return { defect: defectAt('input.out-of-range', path, { found }), path };
  }
  const expected = kindNamed(issue.message) ?? EXPECTED_KINDS[issue.expected] ?? 'text';
  return { defect: defectAt('input.wrong-type', path, { found, kind: kindOf(value), expected }), path };
}

/** Schemas of ours give the kind that they expect as their message. */
function kindNamed(message: string): ValueKind | undefined {
  return /^[a-z]+(-[a-z]+)*$/.test(message) ? (message as ValueKind) : undefined;
}

type SizeIssue = z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig;

function outOfRange(value: unknown, path: DocumentPath, issue: SizeIssue): FormDefect {
  if (Array.isArray(value)) return { defect: defectAt('input.empty-list', path, {}), path };
  const limit = issue.code === 'too_small' ? { minimum: Number(issue.minimum) } : { maximum: Number(issue.maximum) };
  return { defect: defectAt('input.out-of-range', path, { found: shown(value), ...limit }), path };
}

function invalidUnion(raw: unknown, issue: z.core.$ZodIssueInvalidUnion, path: DocumentPath): FormDefect[] {
  if ('options' in issue && Array.isArray(issue.options)) {
    return [unknownValue(valueAt(raw, path), path, issue.options.map(String))];
  }
  const branch = likeliestBranch(raw, issue.errors, path);
  return branch.flatMap((each) => defectsOf(raw, each, [...path, ...(each.path as DocumentPath)]));
}

/** The alternative that the writer most probably meant: the one with the fewest keys missing or unknown. */
function likeliestBranch(raw: unknown, branches: readonly (readonly Issue[])[], path: DocumentPath): readonly Issue[] {
  const distances = branches.map((branch) => branch.reduce((sum, issue) => sum + distance(raw, issue, path), 0));
  return branches[distances.indexOf(Math.min(...distances))] as readonly Issue[];
}

function distance(raw: unknown, issue: Issue, path: DocumentPath): number {
  if (issue.code === 'unrecognized_keys') return 2 * issue.keys.length;
  if (issue.code === 'invalid_union' && issue.errors.length > 0) {
    const inner = [...path, ...(issue.path as DocumentPath)];
    const sums = issue.errors.map((branch) => branch.reduce((sum, each) => sum + distance(raw, each, inner), 0));
    return Math.min(...sums);
  }
  if (valueAt(raw, [...path, ...(issue.path as DocumentPath)]) === undefined) return 2;
  return issue.code === 'invalid_type' && issue.path.length === 0 ? 100 : 1;
}
