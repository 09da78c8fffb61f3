import { Command, CommanderError, type Help, Option } from 'commander';
import { GROUPINGS } from '../cohort/grouping.js';
import { STATUS_RULES } from '../cohort/status.js';
import { MOST_MONTHS_BEFORE } from '../cohort/windows.js';
import { LANGUAGES } from '../language/languages.js';
import { CHECK_FORMAT_NAMES, COHORT_FORMAT_NAMES, DATED_FORMAT_NAMES, FORMAT_NAMES } from '../report/formatNames.js';
import { RESULT_NAMES } from '../report/schemas/resultNames.js';
import { LAW_CHECKED, VERSION } from '../report/version.js';
import { MAX_MONTHS } from '../scenario/limits.js';
import type { CheckOptions } from './commands/checkOptions.js';
import type { CohortCommandOptions } from './commands/cohortOptions.js';
import { EXPLAIN_FORMATS, type ExplainOptions } from './commands/explainOptions.js';
import type { RatesOptions } from './commands/ratesOptions.js';
import type { SchemaOptions } from './commands/schema.js';
import { FAIL_LEVELS, type SimulateOptions, TAX_CHOICES } from './commands/simulateOptions.js';
import {
  checkExamples,
  cohortExamples,
  exitCodesHelp,
  explainExamples,
  programExamples,
  ratesExamples,
  schemaExamples,
  simulateExamples,
} from './helpTexts.js';
import {
  readCount,
  readDate,
  readJobs,
  readMonth,
  readMonths,
  readPeriod,
  readPositive,
  readShard,
} from './readOptions.js';
import type { Words } from './words/words.js';

/** What the commands do; called once, with the arguments that fit. */
export interface Actions {
  simulate(files: readonly string[], options: SimulateOptions): Promise<void>;
  check(paths: readonly string[], options: CheckOptions): Promise<void>;
  cohort(paths: readonly string[], options: CohortCommandOptions): Promise<void>;
  explain(subject: string, options: ExplainOptions): Promise<void>;
  rates(name: string | undefined, options: RatesOptions): Promise<void>;
  schema(options: SchemaOptions): Promise<void>;
}

/** The commands and their options in one language; errors of usage are thrown as CommanderError. */
export function buildProgram(words: Words, actions: Actions, print: (text: string) => void): Command {
  const program = new Command('etuuspolku')
    .description(words.about)
    .exitOverride()
    .configureOutput({ writeOut: print, writeErr: () => undefined })
    .configureHelp(helpIn(words))
    .helpOption('-h, --help', words.options.help)
    .helpCommand(false)
    .version(words.version(VERSION, LAW_CHECKED), '-V, --version', words.options.version)
    .addOption(new Option('--lang <language>', words.options.lang).choices(LANGUAGES))
    .option('-q, --quiet', words.options.quiet)
    .option('--color', words.options.color)
    .option('--no-color', words.options.noColor)
    .option('--debug', words.options.debug)
    .addHelpText('after', `\n${programExamples(words)}\n\n${exitCodesHelp(words)}`);
  addSimulate(program, words, actions);
  addCheck(program, words, actions);
  addCohort(program, words, actions);
  addExplain(program, words, actions);
  addRates(program, words, actions);
  program
    .command('schema')
    .description(words.commands.schema)
    .addOption(new Option('--result <command>', words.options.result).choices(RESULT_NAMES))
    .action((_, command: Command) => actions.schema(command.optsWithGlobals()))
    .addHelpText('after', `\n${schemaExamples(words)}\n\n${exitCodesHelp(words)}`);
  addHelp(program, words);
  return program;
}

/** Commander's own help command forgives a command that does not exist. */
function addHelp(program: Command, words: Words): void {
  program
    .command('help')
    .description(words.commands.help)
    .argument('[command]')
    .action((name: string | undefined) => {
      const command = name === undefined ? program : program.commands.find((each) => each.name() === name);
      if (!command) throw new CommanderError(1, 'commander.unknownCommand', `error: unknown command '${name}'`);
      command.outputHelp();
    });
}

function addSimulate(program: Command, words: Words, actions: Actions): void {
  const { options } = words;
  program
    .command('simulate')
    .description(words.commands.simulate)
    .argument('<file...>', words.files)
    .option('--path <name>', options.path)
    .option('--days', options.days)
    .option('--explain', options.explain)
    .option('--safety-net', options.safetyNet)
    .option('--payments', options.payments)
    .addOption(new Option('--tax <kind>', options.tax).choices(TAX_CHOICES))
    .addOption(new Option('--format <format>', options.datedFormat).choices(DATED_FORMAT_NAMES).default('table'))
    .option('-o, --output <file>', options.output)
    .option('--set <place=value>', options.set, collect)
    .option('--today <date>', options.today, readDate)
    .option('--watch', options.watch)
    .addOption(new Option('--fail-on <level>', options.failOn).choices(FAIL_LEVELS).default('never'))
    .action((files: string[], _, command: Command) => actions.simulate(files, command.optsWithGlobals()))
    .addHelpText('after', `\n${simulateExamples(words)}\n\n${exitCodesHelp(words)}`);
}

function addCheck(program: Command, words: Words, actions: Actions): void {
  const { options } = words;
  program
    .command('check')
    .description(words.commands.check)
    .argument('<path...>', words.paths)
    .addOption(new Option('--format <format>', options.checkFormat).choices(CHECK_FORMAT_NAMES).default('table'))
    .option('--brief', options.brief)
    .addOption(new Option('--fail-on <level>', options.failOn).choices(FAIL_LEVELS).default('gap'))
    .option('--bail', options.bail)
    .option('--max-findings <n>', options.maxFindings, readCount)
    .option('--ignore-known <file>', options.ignoreKnown)
    .addOption(new Option('--write-baseline <file>', options.writeBaseline).conflicts('bail'))
    .option('--safety-net', options.safetyNet)
    .addOption(new Option('--tax <kind>', options.tax).choices(TAX_CHOICES))
    .option('-o, --output <file>', options.output)
    .option('--stdin-filepath <name>', options.stdinFilepath)
    .option('-j, --jobs <n>', words.batch.options.jobs, readJobs)
    .option('--shard <part>', words.batch.options.shard, readShard)
    .addOption(new Option('--resume', words.batch.options.resume).conflicts(['ignoreKnown', 'writeBaseline']))
    .option('--set <place=value>', options.set, collect)
    .option('--today <date>', options.todayOfCheck, readDate)
    .action((paths: string[], _, command: Command) => actions.check(paths, command.optsWithGlobals()))
    .addHelpText('after', `\n${checkExamples(words)}\n\n${exitCodesHelp(words)}`);
}

function addCohort(program: Command, words: Words, actions: Actions): void {
  const { options } = words;
  program
    .command('cohort')
    .description(words.commands.cohort)
    .argument('<path...>', words.paths)
    .addOption(new Option('--before <months>', options.before).argParser(readMonths(MOST_MONTHS_BEFORE)).default(3))
    .addOption(new Option('--after <months>', options.after).argParser(readMonths(MAX_MONTHS)).default(12))
    .addOption(new Option('--status <rule>', options.status).choices(STATUS_RULES).default('single'))
    .addOption(new Option('--by <group>', options.by).choices(GROUPINGS))
    .addOption(new Option('--min-cell <n>', options.minCell).argParser(readPositive).default(5))
    .option('--path <name>', options.pathOfCohort)
    .addOption(new Option('--format <format>', options.format).choices(COHORT_FORMAT_NAMES).default('table'))
    .option('-o, --output <file>', options.output)
    .option('--stdin-filepath <name>', options.stdinFilepath)
    .option('-j, --jobs <n>', words.batch.options.jobs, readJobs)
    .option('--set <place=value>', options.set, collect)
    .option('--today <date>', options.todayOfCheck, readDate)
    .action((paths: string[], _, command: Command) => actions.cohort(paths, command.optsWithGlobals()))
    .addHelpText('after', `\n${cohortExamples(words)}\n\n${exitCodesHelp(words)}`);
}

function addExplain(program: Command, words: Words, actions: Actions): void {
  const { options } = words;
  program
    .command('explain')
    .description(words.commands.explain)
    .argument('<file-or-code>', words.fileOrCode)
    .option('--path <name>', options.pathOfExplain)
    .option('--date <date>', options.date, readDate)
    .addOption(new Option('--month <month>', options.month).argParser(readMonth).conflicts('date'))
    .addOption(new Option('--format <format>', options.format).choices(EXPLAIN_FORMATS).default('table'))
    .option('-o, --output <file>', options.output)
    .option('--set <place=value>', options.set, collect)
    .option('--today <date>', options.todayOfExplain, readDate)
    .action((subject: string, _, command: Command) => actions.explain(subject, command.optsWithGlobals()))
    .addHelpText('after', `\n${explainExamples(words)}\n\n${exitCodesHelp(words)}`);
}

function addRates(program: Command, words: Words, actions: Actions): void {
  const { options } = words;
  program
    .command('rates')
    .description(words.commands.rates)
    .argument('[name]', words.figureName)
    .option('--on <date>', options.on, readDate)
    .addOption(new Option('--changes <period>', options.changes).argParser(readPeriod).conflicts('on'))
    .addOption(new Option('--format <format>', options.format).choices(FORMAT_NAMES).default('table'))
    .option('-o, --output <file>', options.output)
    .option('--today <date>', options.todayOfRates, readDate)
    .action((name: string | undefined, _, command: Command) => actions.rates(name, command.optsWithGlobals()))
    .addHelpText('after', `\n${ratesExamples(words)}\n\n${exitCodesHelp(words)}`);
}

/** The help of commander with its own English words replaced. */
function helpIn(words: Words): Partial<Help> {
  return {
    showGlobalOptions: true,
    visibleGlobalOptions: (command) => command.parent?.options.filter(({ long }) => long !== '--version') ?? [],
    styleTitle: (title) => words.titles[title as keyof Words['titles']] ?? title,
    optionTerm: ({ flags }) => inWords(flags, words),
    argumentTerm: (argument) => inWords(argument.name(), words),
    subcommandTerm: (command) => command.name(),
    commandUsage: (command) => usageOf(command.name(), words),
    optionDescription: ({ description, argChoices, defaultValue }) => {
      const remarks = [
        ...(argChoices ? [words.choices(argChoices.join(', '))] : []),
        ...(typeof defaultValue === 'string' ? [words.byDefault(defaultValue)] : []),
      ];
      return remarks.length === 0 ? description : `${description} (${remarks.join('; ')})`;
    },
  };
}

/** Placeholders such as `<file>` in the user's language. */
function inWords(text: string, { placeholders }: Words): string {
  return text.replace(/(?<=^|<)[\w=-]+(?=$|>)/g, (name) => placeholders[name as keyof Words['placeholders']] ?? name);
}

function usageOf(command: string, { usage }: Words): string {
  return usage[command as keyof Words['usage']] ?? usage.program;
}

/** An option that may be repeated. */
function collect(value: string, before: readonly string[] | undefined): readonly string[] {
  return [...(before ?? []), value];
}
