import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { dump } from 'js-yaml';
import { scenarioOf } from '../synth/scenario.mjs';

/** Two paths of a year and a half, as the limits say. */
const USUAL = { paths: 2, months: 18, cohort: false };
const SEED = 1;

/** Synthetic scenarios, the same in every run. */
export function scenarios(count, options = USUAL) {
  return Array.from({ length: count }, (_, number) => scenarioOf(SEED, number, options));
}

/** @returns the path of an NDJSON file of so many cases */
export function ndjsonFile(folder, count) {
  const file = join(folder, `${count}.ndjson`);
  const lines = scenarios(count).map((each) => `${JSON.stringify(each)}\n`);
  writeFileSync(file, lines.join(''));
  return file;
}

/** @returns the paths of so many YAML files */
export function yamlFiles(folder, count) {
  const inside = join(folder, `yaml-${count}`);
  mkdirSync(inside, { recursive: true });
  return scenarios(count).map((each, number) => {
    const file = join(inside, `${String(number).padStart(6, '0')}.yaml`);
    writeFileSync(file, dump(each));
    return file;
  });
}
