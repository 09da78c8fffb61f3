/** A document with values set for one run. The document itself is not changed. */
import type { Defect, DocumentPath } from '../defect.js';
import { formOf } from '../form.js';
import { nearest } from '../nearest.js';
import { pathText } from '../pathText.js';
import { safeText } from '../shown.js';
import { isMapping, valueAt } from '../values.js';
import type { Changes } from './changes.js';
import type { Segment, Setting } from './setting.js';

interface Applied {
  readonly setting: Setting;
  readonly path: DocumentPath;
}

/** More items than this are not listed. */
const LISTED = 12;

/** Applies the settings in their order; each sees what those before it have left. */
export function changed(document: unknown, settings: readonly Setting[]): Changes {
  let raw = document;
  const defects: Defect[] = [];
  let applied: Applied[] = [];
  const removed: DocumentPath[] = [];
  for (const setting of settings) {
    const found = pathOf(raw, setting.segments);
    if ('code' in found) {
      defects.push({ ...found, place: { setting: setting.place } });
      continue;
    }
    const { path } = found;
    if (setting.value === null) defects.push(...unknownKeys(raw, path, setting));
    if (setting.value === null && typeof path.at(-1) === 'number') {
      removed.push(path);
      applied = applied.flatMap((each) => afterRemoval(each, path));
    } else applied.push({ setting, path });
    raw = withValue(raw, path, setting.value);
  }
  return {
    raw,
    defects,
    inFile: (path) => removed.reduceRight(beforeRemoval, path),
    settingOf: (path) => {
      const isNew = valueAt(document, removed.reduceRight(beforeRemoval, path)) === undefined;
      const own = applied.findLast((each) => begins(path, each.path) || (isNew && begins(each.path, path)));
      return own?.setting.place;
    },
  };
}

function begins(path: DocumentPath, start: DocumentPath): boolean {
  return start.every((segment, i) => segment === path[i]);
}

type Missing = Pick<Defect, 'code' | 'values'>;

/** Keys may be missing, list items not: nothing says where a new one would belong. */
function pathOf(raw: unknown, segments: readonly Segment[]): { readonly path: DocumentPath } | Missing {
  const path: (string | number)[] = [];
  for (const segment of segments) {
    const parent = valueAt(raw, path);
    const isNew = parent === undefined || parent === null;
    if ('key' in segment) {
      if (!isNew && !isMapping(parent)) return missing(raw, path, segment.key);
      path.push(segment.key);
      continue;
    }
    const indices = Array.isArray(parent) ? itemsNamed(parent, segment.item) : [];
    if (indices.length > 1) return several(raw, path, segment.item, indices);
    if (indices[0] === undefined) return missing(raw, path, segment.item);
    path.push(indices[0]);
  }
  return { path };
}

/** The words by which an item of a list may be called, the first that any item has being the one meant. */
const NAMES = ['name', 'situation', 'benefit', 'decision', 'kind', 'month'] as const;

function itemsNamed(list: readonly unknown[], item: string): number[] {
  if (/^\d+$/.test(item)) return Number(item) < list.length ? [Number(item)] : [];
  for (const name of NAMES) {
    const indices = list.flatMap((each, i) => (isMapping(each) && each[name] === item ? [i] : []));
    if (indices.length > 0) return indices;
  }
  return [];
}

function missing(raw: unknown, path: DocumentPath, wanted: string): Missing {
  const parent = valueAt(raw, path);
  const names = Array.isArray(parent) ? parent.flatMap(nameOf) : isMapping(parent) ? Object.keys(parent) : [];
  const suggestion = nearest(wanted, names);
  const values = {
    wanted: safeText(wanted),
    place: pathText(raw, path),
    ...(suggestion !== undefined && { suggestion: safeText(suggestion) }),
    there: listed(Array.isArray(parent) ? parent.map((each, i) => [`[${i}]`, ...nameOf(each)].join(' ')) : names),
  };
  return { code: 'input.nothing-there', values };
}

function several(raw: unknown, path: DocumentPath, wanted: string, indices: readonly number[]): Missing {
  const there = listed(indices.map((index) => `[${index}]`));
  return { code: 'input.several-there', values: { wanted: safeText(wanted), place: pathText(raw, path), there } };
}

function nameOf(item: unknown): string[] {
  const name = isMapping(item) ? NAMES.map((each) => item[each]).find((each) => typeof each === 'string') : undefined;
  return name === undefined ? [] : [String(name)];
}

function listed(names: readonly string[]): string {
  const shown = names.slice(0, LISTED).map(safeText);
  return [...shown, ...(names.length > LISTED ? ['…'] : [])].join(', ');
}

/** Clearing what is not there changes nothing, but a key that the format does not have is a slip. */
function unknownKeys(raw: unknown, path: DocumentPath, { place }: Setting): Defect[] {
  if (typeof path.at(-1) === 'number' || valueAt(raw, path) !== undefined) return [];
  const isHere = ({ place: at }: Defect) => 'path' in at && begins(path, at.path);
  const { defects } = formOf(withKey(raw, path, null));
  return defects
    .filter((defect) => isHere(defect) && defect.code === 'input.unknown-key')
    .map((defect) => ({ ...defect, place: { setting: place } }));
}

/** Only what lies on the way is copied: what an alias of YAML shares keeps its value elsewhere. */
function withValue(raw: unknown, path: DocumentPath, value: unknown): unknown {
  if (value !== null) return withKey(raw, path, value);
  if (valueAt(raw, path) === undefined) return raw;
  const parent = path.slice(0, -1);
  const last = path.at(-1) as string | number;
  const container = valueAt(raw, parent);
  if (Array.isArray(container)) return withKey(raw, parent, container.toSpliced(last as number, 1));
  const { [last as string]: _, ...rest } = container as Record<string, unknown>;
  return withKey(raw, parent, rest);
}

function withKey(raw: unknown, [first, ...rest]: DocumentPath, value: unknown): unknown {
  if (first === undefined) return value;
  const inner = withKey(valueAt(raw, [first]), rest, value);
  if (Array.isArray(raw)) return raw.with(first as number, inner);
  return { ...(raw as object | null | undefined), [first]: inner };
}

/** Later items of the list have moved up; what was set in the item itself has gone with it. */
function afterRemoval({ setting, path }: Applied, removed: DocumentPath): Applied[] {
  const list = removed.slice(0, -1);
  const own = path[list.length];
  if (!begins(path, list) || typeof own !== 'number' || own < (removed.at(-1) as number)) return [{ setting, path }];
  if (own === removed.at(-1)) return [];
  return [{ setting, path: [...list, own - 1, ...path.slice(list.length + 1)] }];
}

function beforeRemoval(path: DocumentPath, removed: DocumentPath): DocumentPath {
  const list = removed.slice(0, -1);
  const index = removed.at(-1) as number;
  const own = path[list.length];
  if (!begins(path, list) || typeof own !== 'number' || own < index) return path;
  return [...list, own + 1, ...path.slice(list.length + 1)];
}
