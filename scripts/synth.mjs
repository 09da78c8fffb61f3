// Writes synthetic scenarios to standard output, one a line: npm run -s synth -- --count 1000 --seed 1
import { once } from 'node:events';
import { parseArgs } from 'node:util';
import { Draw } from './synth/draw.mjs';
import { scenarioOf } from './synth/scenario.mjs';
import { spoiled } from './synth/spoil.mjs';

const HELP = `Synthetic scenarios as NDJSON; the same options give the same bytes.

  --count N          scenarios (1000)
  --seed N           another seed, other scenarios (1)
  --paths N          paths of each, 1 to 9 (2): stay, plan, plan-2 ...
  --months N         months of each horizon, 1 to 120 (18)
  --cohort           each belongs to a cohort: start, area, referral
  --invalid-share S  share of scenarios with a mistake in them, 0 to 1 (0)
`;
/** Bytes gathered before they are written. */
const BLOCK = 65_536;
/** Keeps the streams of mistakes apart from those of the scenarios. */
const MISTAKES = 0x5f5e100;

function optionsOf(args) {
  const number = (name, standard) => ({ [name]: { type: 'string', default: String(standard) } });
  const { values } = parseArgs({
    args,
    options: {
      ...number('count', 1000),
      ...number('seed', 1),
      ...number('paths', 2),
      ...number('months', 18),
      ...number('invalid-share', 0),
      cohort: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  return {
    help: values.help,
    cohort: values.cohort,
    count: whole(values, 'count', 0, 1e9),
    seed: whole(values, 'seed', 0, 0xffffffff),
    paths: whole(values, 'paths', 1, 9),
    months: whole(values, 'months', 1, 120),
    invalidShare: between(values, 'invalid-share', 0, 1),
  };
}

function whole(values, name, least, most) {
  const value = between(values, name, least, most);
  if (!Number.isInteger(value)) throw new RangeError(`--${name} must be a whole number, not ${values[name]}`);
  return value;
}

function between(values, name, least, most) {
  const value = values[name].trim() === '' ? Number.NaN : Number(values[name]);
  if (value >= least && value <= most) return value;
  throw new RangeError(`--${name} must be a number from ${least} to ${most}, not “${values[name]}”`);
}

function lineOf(number, { seed, invalidShare, ...options }) {
  const scenario = scenarioOf(seed, number, options);
  if (invalidShare === 0) return `${JSON.stringify(scenario)}\n`;
  const draw = new Draw(seed ^ MISTAKES, number);
  return `${draw.chance(invalidShare) ? spoiled(draw, scenario) : JSON.stringify(scenario)}\n`;
}

/** Waits whenever the reader is behind, so that memory stays flat. */
async function writeAll(options, output) {
  let block = '';
  for (let number = 0; number < options.count; number += 1) {
    block += lineOf(number, options);
    if (block.length < BLOCK) continue;
    if (!output.write(block)) await once(output, 'drain');
    block = '';
  }
  output.write(block);
}

// The reader has seen enough, as `| head` has.
process.stdout.on('error', (error) => process.exit(error.code === 'EPIPE' ? 0 : 1));
try {
  const options = optionsOf(process.argv.slice(2));
  if (options.help) process.stdout.write(HELP);
  else await writeAll(options, process.stdout);
} catch (error) {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}
