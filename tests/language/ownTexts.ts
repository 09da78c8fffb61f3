/** What a printed text holds besides the words of the program: what the case says, codes, options, sources of figures. */
import { readdirSync, readFileSync } from 'node:fs';
import { load } from 'js-yaml';
import { FIGURES } from '../../src/law/rates/figures.js';
import type { Figure } from '../../src/law/rates/index.js';

/** Keys of a scenario whose values are the writer's own words. */
const WRITTEN_KEYS = ['reference', 'note', 'title', 'name', 'municipality', 'illness', 'reason', 'area', 'referral'];

/** Codes, names of figures and files, options, placeholders of examples, keys in quotation marks. */
const NOT_WORDS = [
  // Places of a scenario, as paths[].steps[].
  /\[(?:[^[\]]|\[\])*\]/g,
  /\/if-refused(?:-\d+)?/g,
  /`[^`]+`/g,
  /(?<![\p{L}\d])[\w/-]+(?:\.[\w-]+)+(?:\/[\w-]*)*/gu,
  /(?<!\S)--?[a-z][\w-]*(?:=\S*)?/g,
  /^ {2}etuuspolku .*$/gm,
];

/** Sources of figures are told in English in every language. */
const SOURCES = Object.values(FIGURES as Readonly<Record<string, Figure>>).flatMap(({ versions }) =>
  versions.map(({ source }) => source),
);

export const SCENARIOS = readdirSync('scenarios')
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => `scenarios/${name}`);

const SCENARIO_TEXTS = SCENARIOS.flatMap((file) => writtenIn(load(readFileSync(file, 'utf8'))));

/** @param others further texts that the run was given */
export function programTexts(printed: string, others: readonly string[] = []): string {
  const plain = NOT_WORDS.reduce((text, pattern) => text.replace(pattern, ' '), printed).replace(/\s+/g, ' ');
  const given = [...others, ...SCENARIO_TEXTS, ...SOURCES]
    .map((text) =>
      NOT_WORDS.reduce((rest, pattern) => rest.replace(pattern, ' '), text)
        .replace(/\s+/g, ' ')
        .trim(),
    )
    .filter((text) => text.length > 1);
  const longestFirst = [...new Set(given)].sort((a, b) => b.length - a.length);
  return longestFirst.reduce((text, each) => withoutWhole(text, each), plain);
}

/** Without what is quoted: what was found in an input, and what was typed. */
export function withoutQuotations(printed: string): string {
  return printed.replace(/[“”][^“”]*”/g, ' ');
}

/** The writer's own words in a scenario. */
export function writtenIn(value: unknown, key = ''): string[] {
  if (Array.isArray(value)) return value.flatMap((item) => writtenIn(item, key));
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value).flatMap(([inner, item]) => writtenIn(item, inner));
  }
  return typeof value === 'string' && WRITTEN_KEYS.includes(key) ? [value] : [];
}

function withoutWhole(text: string, part: string): string {
  if (!text.includes(part)) return text;
  const literal = part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return text.replace(new RegExp(`(?<![\\p{L}\\d-])${literal}(?![\\p{L}\\d-])`, 'gu'), ' ');
}
