/** Documents of which some fields hold something else. */
import { ABSENT, Token } from './edgeValues.js';
import type { Field } from './fields.js';

export type Edit = readonly [path: Field['path'], value: unknown];

/** The document as text, JSON where its tokens allow it. */
export function spoilt(document: unknown, edits: readonly Edit[]): string {
  const copy = structuredClone(document);
  const tokens: Token[] = [];
  for (const [path, value] of edits) put(copy, path, value instanceof Token ? mark(value, tokens) : value);
  return JSON.stringify(copy, null, 1).replace(/"@@(\d+)@@"/g, (_, i) => (tokens[Number(i)] as Token).text);
}

function mark(token: Token, tokens: Token[]): string {
  return `@@${tokens.push(token) - 1}@@`;
}

/** Where an earlier edit took the surroundings away, nothing is put. */
function put(document: unknown, path: Field['path'], value: unknown): void {
  let parent = document;
  for (const segment of path.slice(0, -1)) parent = isTree(parent) ? parent[segment] : undefined;
  const last = path.at(-1);
  if (!isTree(parent) || last === undefined) return;
  if (value === ABSENT && Array.isArray(parent)) parent.splice(Number(last), 1);
  else if (value === ABSENT) delete parent[last];
  else parent[last] = structuredClone(value);
}

function isTree(value: unknown): value is Record<string | number, unknown> {
  return typeof value === 'object' && value !== null;
}
