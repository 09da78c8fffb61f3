// Measures what the project has promised of size and speed, each against its yardstick in the same run, and prints the
// ratios beside their limits: npm run bench
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ROWS } from './bench/rows.mjs';
import { isMet, tableOf } from './bench/table.mjs';

const HELP = `Size and speed of the program as ratios, measured side by side. Build first: npm run build

  --rounds N     pairs measured of each row; the medians count (7)
  --cases N      synthetic cases of the batches (300)
  --memory N     synthetic cases of the memory row (20000)
  --full         1,000,000 cases of the memory row
  --only NAME    this row alone: ${ROWS.map(({ name }) => name).join(', ')}
  --output FILE  where the figures go as JSON (bench-results.json)
`;
const FULL = 1_000_000;

function optionsOf(args) {
  const { values } = parseArgs({
    args,
    options: {
      rounds: { type: 'string', default: '7' },
      cases: { type: 'string', default: '300' },
      memory: { type: 'string', default: '20000' },
      full: { type: 'boolean', default: false },
      only: { type: 'string' },
      output: { type: 'string', default: 'bench-results.json' },
      help: { type: 'boolean', default: false },
    },
  });
  return {
    ...values,
    rounds: count(values, 'rounds'),
    cases: count(values, 'cases'),
    memory: values.full ? FULL : count(values, 'memory'),
    rows: ROWS.filter(({ name }) => values.only === undefined || name === values.only),
  };
}

function count(values, name) {
  const number = Number(values[name]);
  if (Number.isInteger(number) && number > 0) return number;
  throw new RangeError(`--${name} must be a whole number above 0, not “${values[name]}”`);
}

async function measureAll({ rows, output, ...options }) {
  const folder = mkdtempSync(join(tmpdir(), 'etuuspolku-bench-'));
  const results = [];
  try {
    for (const { name, what, limit, measure } of rows) {
      process.stderr.write(`${what} …\n`);
      const row = { name, what, limit, ...(await measure({ ...options, folder })) };
      results.push(row.missing === undefined ? { ...row, met: isMet(row) } : row);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  const machine = { node: process.version, processor: cpus()[0]?.model, cores: availableParallelism() };
  writeFileSync(output, `${JSON.stringify({ machine, rounds: options.rounds, rows: results }, null, 2)}\n`);
  process.stdout.write(tableOf(results));
}

try {
  const options = optionsOf(process.argv.slice(2));
  if (options.rows.length === 0) throw new RangeError(`no row is called “${options.only}”`);
  if (options.help) process.stdout.write(HELP);
  else await measureAll(options);
} catch (error) {
  process.stderr.write(`${error instanceof RangeError ? error.message : error.stack}\n`);
  process.exitCode = 2;
}
