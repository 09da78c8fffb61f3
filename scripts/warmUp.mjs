// Runs the program that was built, each command once, and keeps beside each part what V8 compiled of it for the first
// command that needed it.
import { execFileSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const SCENARIO = fileURLToPath(new URL('../scenarios/falls-ill-while-unemployed.yaml', import.meta.url));

/** What is used most comes first. */
const COMMANDS = [
  ['simulate', SCENARIO, '--lang', 'en'],
  ['simulate', SCENARIO, '--lang', 'fi'],
  ['simulate', SCENARIO, '--lang', 'sv'],
];

const { FOLDER, load, parts } = createRequire(import.meta.url)('../bin/program.js');
const [, self, ...args] = process.argv;
if (args.length === 0) {
  for (const command of COMMANDS) execFileSync(process.execPath, [self, ...command]);
} else {
  process.on('exit', keepCompiled);
  await load('main.cjs').main(process);
}

function keepCompiled() {
  for (const [name, { script }] of parts) {
    const file = join(FOLDER, `${name}.cache`);
    if (!existsSync(file)) writeFileSync(file, script.createCachedData());
  }
}
