import type { SettingFault } from '../../scenario/settings/setting.js';
import type { BatchWords } from './batch.js';
import type { CompareWords } from './compare.js';
import type { CompletionWords } from './completion.js';
import type { HtmlWords } from './html.js';
import type { NewWords } from './new.js';
import type { PlanWords } from './plan.js';
import type { ReformWords } from './reform.js';
import type { RoutesWords } from './routes.js';
import type { StatusWords } from './status.js';

/** What the command line itself says. Small, so that help needs nothing else. */
export interface Words {
  readonly about: string;
  readonly usage: {
    readonly program: string;
    readonly simulate: string;
    readonly compare: string;
    readonly check: string;
    readonly cohort: string;
    readonly explain: string;
    readonly status: string;
    readonly plan: string;
    readonly rates: string;
    readonly new: string;
    readonly routes: string;
    readonly schema: string;
    readonly completion: string;
    readonly help: string;
  };
  readonly titles: Readonly<Record<HelpTitle, string>>;
  /** What stands in angle brackets. */
  readonly placeholders: Readonly<Record<Placeholder, string>>;
  readonly choices: (choices: string) => string;
  readonly byDefault: (value: string) => string;
  readonly commands: {
    readonly simulate: string;
    readonly compare: string;
    readonly check: string;
    readonly cohort: string;
    readonly explain: string;
    readonly status: string;
    readonly plan: string;
    readonly rates: string;
    readonly new: string;
    readonly schema: string;
    readonly help: string;
  };
  readonly files: string;
  /** The arguments of `check`. */
  readonly paths: string;
  /** The argument of `explain`. */
  readonly fileOrCode: string;
  /** The argument of `rates`. */
  readonly figureName: string;
  readonly options: {
    readonly path: string;
    readonly days: string;
    readonly explain: string;
    readonly safetyNet: string;
    readonly payments: string;
    readonly tax: string;
    readonly format: string;
    readonly output: string;
    readonly today: string;
    readonly set: string;
    readonly watch: string;
    readonly pathOfExplain: string;
    readonly date: string;
    readonly month: string;
    readonly todayOfExplain: string;
    readonly on: string;
    readonly changes: string;
    readonly todayOfRates: string;
    readonly brief: string;
    readonly bail: string;
    readonly maxFindings: string;
    readonly before: string;
    readonly after: string;
    readonly status: string;
    readonly by: string;
    readonly minCell: string;
    readonly pathOfCohort: string;
    readonly ignoreKnown: string;
    readonly writeBaseline: string;
    readonly checkFormat: string;
    readonly stdinFilepath: string;
    readonly todayOfCheck: string;
    readonly result: string;
    readonly failOn: string;
    readonly lang: string;
    readonly quiet: string;
    readonly color: string;
    readonly noColor: string;
    readonly debug: string;
    readonly version: string;
    readonly help: string;
  };
  readonly examples: string;
  readonly exampleOf: {
    readonly file: string;
    readonly pathDays: string;
    readonly set: string;
    readonly watch: string;
    readonly pipe: string;
    readonly checkFiles: string;
    readonly checkLines: string;
    readonly cohort: string;
    readonly cohortBy: string;
    readonly writeBaseline: string;
    readonly ignoreKnown: string;
    readonly explainDay: string;
    readonly explainMonth: string;
    readonly explainCode: string;
    readonly rates: string;
    readonly rateChanges: string;
    readonly ratesFile: string;
    readonly calendar: string;
    readonly resultSchema: string;
    readonly help: string;
    readonly schema: string;
  };
  readonly exitCodes: string;
  readonly exitCodeOf: {
    readonly done: string;
    readonly findings: string;
    readonly invalid: string;
    readonly internal: string;
    readonly interrupted: string;
  };
  readonly version: (version: string, lawChecked: string) => string;
  readonly usageErrors: UsageErrorWords;
  /** A word that is none of those allowed in its place. */
  readonly unfitArgument: (found: string) => string;
  readonly didYouMean: (suggestion: string) => string;
  readonly tryHelp: (command: string) => string;
  readonly allowed: (choices: string) => string;
  /** Why a value of `--set` cannot be read. */
  readonly badSetting: Readonly<Record<SettingFault, (found: string) => string>>;
  readonly watch: {
    readonly standardInput: string;
    /** Under a result. */
    readonly waiting: string;
    /** Under what is wrong now. */
    readonly lastGood: string;
  };
  readonly notADate: string;
  readonly notAPeriod: string;
  readonly notACount: string;
  readonly notPositive: string;
  readonly notMonths: (most: number) => string;
  /** Cases that are not valid and are not told one by one. */
  readonly moreInvalid: (count: number) => string;
  readonly notAMonth: string;
  /** Neither was given. */
  readonly dateOrMonth: string;
  /** A format of which nothing can be cut. */
  readonly wholeCases: (format: string) => string;
  readonly standardOutput: string;
  readonly standardInputTwice: string;
  readonly nothingOnTerminal: string;
  readonly cannotRead: (file: string, why: string) => string;
  readonly cannotWrite: (file: string, why: string) => string;
  readonly fileErrors: Readonly<
    Record<
      | 'ENOENT'
      | 'EACCES'
      | 'EPERM'
      | 'EISDIR'
      | 'ENOTDIR'
      | 'ENOSPC'
      | 'EROFS'
      | 'ELOOP'
      | 'NOMATCH'
      | 'NOSCENARIO'
      | 'NOFILE',
      string
    >
  >;
  readonly otherFileError: (code: string) => string;
  readonly unknownFigure: (name: string, groups: string) => string;
  /** The law is known up to a day. */
  readonly afterLawYears: (date: string, last: string) => string;
  /** A path has to be named, because there are several. */
  readonly nameAPath: (file: string, names: string) => string;
  readonly outsideHorizon: (asked: string, from: string, to: string) => string;
  readonly neitherFileNorCode: (name: string) => string;
  readonly unknownPath: (file: string, name: string, names: string) => string;
  readonly internalError: (place: string, source: string | undefined) => string;
  readonly tryDebug: string;
  readonly batch: BatchWords;
  readonly completion: CompletionWords;
  readonly compare: CompareWords;
  readonly status: StatusWords;
  readonly plan: PlanWords;
  readonly html: HtmlWords;
  readonly new: NewWords;
  readonly reform: ReformWords;
  readonly routes: RoutesWords;
  /** An option. */
  readonly anonymous: string;
  /** A format that is nothing without dates. */
  readonly datesOnly: (format: string) => string;
}

export type Placeholder =
  | 'reader'
  | 'figure'
  | 'shell'
  | 'code'
  | 'file'
  | 'path'
  | 'n'
  | 'part'
  | 'file-or-code'
  | 'month'
  | 'name'
  | 'period'
  | 'months'
  | 'rule'
  | 'group'
  | 'order'
  | 'format'
  | 'date'
  | 'level'
  | 'language'
  | 'command'
  | 'kind'
  | 'place=value'
  | 'criterion';

export type HelpTitle = 'Usage:' | 'Options:' | 'Arguments:' | 'Commands:' | 'Global Options:';

/** By the code of the argument parser; what it quotes, in order. */
export interface UsageErrorWords {
  readonly unknownOption: (option: string) => string;
  readonly unknownCommand: (command: string) => string;
  readonly missingArgument: (argument: string) => string;
  readonly optionMissingArgument: (option: string) => string;
  readonly invalidArgument: (option: string, found: string) => string;
  readonly excessArguments: (command: string) => string;
  readonly conflictingOption: (option: string, other: string) => string;
}
