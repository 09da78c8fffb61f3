import type { CommanderError } from 'commander';
import { printable } from '../../report/drawing/printable.js';
import { nearest } from '../../scenario/nearest.js';
import { shownName } from '../inputFile.js';
import type { UsageErrorWords, Words } from '../words/words.js';
import { MOST_JOBS, NO_COUNT, NO_JOBS, NO_MONTH, NO_MONTHS, NO_PERIOD, NO_POSITIVE, NO_SHARD } from './readOptions.js';

/**
 * The argument parser's complaint in the user's language: its code says what is wrong, and what it quotes says where.
 * Undefined for a code that is no complaint.
 */
export function usageErrorText(error: CommanderError, words: Words): string | undefined {
  const kind = error.code.replace(/^commander\./, '');
  if (!isKnown(kind, words.usageErrors)) return undefined;
  const message = printable(shownName(error.message));
  const [first = '', second = ''] = [...message.matchAll(/'([^']*)'/g)].map((match) =>
    withoutPlaceholder(match[1] ?? ''),
  );
  const choices = /Allowed choices are (.+)\.$/.exec(message)?.[1];
  const isOfArgument = message.startsWith('error: command-argument value');
  const suggestion = choices
    ? nearest(isOfArgument ? first : second, choices.split(', '))
    : /\(Did you mean (?:one of )?([^?]+)\?\)$/.exec(message)?.[1];
  const wanted = message.slice(message.lastIndexOf('. ') + 2);
  const remarks = [
    ...(suggestion ? [words.didYouMean(suggestion)] : []),
    ...(choices ? [words.allowed(choices)] : []),
    ...(kind === 'invalidArgument' && !choices ? [wrongValue(wanted, words)] : []),
  ];
  const complaint = isOfArgument ? words.unfitArgument(first) : words.usageErrors[kind](first, second);
  return [complaint, ...remarks].join(' ');
}

function wrongValue(wanted: string, words: Words): string {
  if (wanted === NO_PERIOD) return words.notAPeriod;
  if (wanted === NO_COUNT) return words.notACount;
  if (wanted === NO_JOBS) return words.batch.notJobs(MOST_JOBS);
  if (wanted === NO_SHARD) return words.batch.notAShard;
  if (wanted === NO_POSITIVE) return words.notPositive;
  if (wanted.startsWith(`${NO_MONTHS} `)) return words.notMonths(Number(wanted.slice(NO_MONTHS.length)));
  return wanted === NO_MONTH ? words.notAMonth : words.notADate;
}

/** `-o, --output <file>` as `--output`. */
function withoutPlaceholder(quoted: string): string {
  return quoted.replace(/^(?:-\w, )?(--[\w-]+) <[^<>]+>$/, '$1');
}

function isKnown(kind: string, words: UsageErrorWords): kind is keyof UsageErrorWords {
  return kind in words;
}
