import type { Argument, Command, Option } from 'commander';
import { FINDING_CODES } from '../../../findings/codes.js';
import { FIGURE_NAMES } from '../../../law/rates/figures.js';
import { INPUT_CODES } from '../../../scenario/inputCodes.js';
import { collect } from '../../program/collect.js';

/** What a shell can offer, read off the program itself: a new option is offered by being declared. */
export interface Offers {
  /** Of every command, before it and after it. */
  readonly options: readonly OfferedOption[];
  readonly commands: readonly OfferedCommand[];
}

export interface OfferedCommand {
  readonly name: string;
  readonly about: string;
  readonly options: readonly OfferedOption[];
  readonly argument: (Value & { readonly isMany: boolean }) | undefined;
}

export interface OfferedOption {
  /** Its spellings, the short one first. */
  readonly flags: readonly string[];
  readonly about: string;
  readonly isRepeatable: boolean;
  /** Undefined for a switch. */
  readonly value: Value | undefined;
}

export interface Value {
  readonly name: string;
  readonly words: readonly string[];
  readonly isFile: boolean;
}

/** By the placeholder of an option or argument. */
const FILES: readonly string[] = ['file', 'path', 'file-or-code'];

/** By the placeholder of an argument: words that fit and are too many to be told as its choices. */
const MORE_WORDS: Readonly<Record<string, (program: Command) => readonly string[]>> = {
  'file-or-code': () => [...FINDING_CODES, ...Object.keys(INPUT_CODES)],
  figure: () => FIGURE_NAMES,
  command: (program) => program.commands.map((command) => command.name()),
};

/** @param names placeholders in the language of the person */
export function offersOf(program: Command, names: Readonly<Record<string, string>>): Offers {
  const optionsOf = (command: Command) =>
    program
      .createHelp()
      .visibleOptions(command)
      .map((option) => offeredOption(option, names));
  const options = optionsOf(program);
  const common = new Set(options.flatMap(({ flags }) => flags));
  return {
    options,
    commands: program.commands.map((command) => ({
      name: plain(command.name()),
      about: command.description(),
      options: optionsOf(command).filter(({ flags }) => !flags.some((flag) => common.has(flag))),
      argument: argumentOf(command.registeredArguments[0], program, names),
    })),
  };
}

function offeredOption(option: Option, names: Readonly<Record<string, string>>): OfferedOption {
  const { short, long, description, argChoices = [], parseArg } = option;
  const placeholder = /[<[](.+)[>\]]/.exec(option.flags)?.[1]?.replace('...', '');
  return {
    flags: [short, long].filter((flag) => flag !== undefined).map(plain),
    about: description,
    isRepeatable: option.variadic || parseArg === collect,
    value: placeholder === undefined ? undefined : offeredValue(placeholder, argChoices, names),
  };
}

function argumentOf(argument: Argument | undefined, program: Command, names: Readonly<Record<string, string>>) {
  if (argument === undefined) return undefined;
  const placeholder = argument.name();
  const words = argument.argChoices ?? MORE_WORDS[placeholder]?.(program) ?? [];
  return { ...offeredValue(placeholder, words, names), isMany: argument.variadic };
}

function offeredValue(placeholder: string, words: readonly string[], names: Readonly<Record<string, string>>): Value {
  return { name: names[placeholder] ?? placeholder, words: words.map(plain), isFile: FILES.includes(placeholder) };
}

/** What is written into the scripts as it is. */
function plain(word: string): string {
  if (/^[\w.-]+$/.test(word)) return word;
  throw new Error(`A shell would not take "${word}" as one plain word.`);
}
