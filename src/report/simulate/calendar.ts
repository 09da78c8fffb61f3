/** The checkpoints as a calendar file (RFC 5545): one all-day event for each date. */
import { createHash } from 'node:crypto';
import type { Answer, PathAnswer } from '../../answer/answer.js';
import { addDays, type Day, formatDay } from '../../calendar/day.js';
import type { Checkpoint } from '../../checkpoints/checkpoint.js';
import type { CaseFacts } from '../../scenario/facts.js';
import { changedLines } from '../changedLines.js';
import { checkpointText } from '../checkpointText.js';
import { printable } from '../drawing/printable.js';
import type { Texts } from '../texts.js';
import { VERSION } from '../version.js';
import { type CalendarProperty, calendarText, textProperty } from './calendarLines.js';

/** Of the client only the reference code; no clock, so that the same input gives the same bytes. */
export function calendarReport(answers: readonly Answer[], texts: Texts): string {
  const identify = identifier();
  const events = answers.flatMap((answer) =>
    answer.paths.flatMap((path) =>
      ownCheckpoints(path, answer).flatMap((each) =>
        [each.date, ...each.alsoOn].flatMap((date) =>
          eventOf(each, date, answer, path, identify(answer.facts, path, each), texts),
        ),
      ),
    ),
  );
  return calendarText([
    plain('BEGIN', 'VCALENDAR'),
    plain('VERSION', '2.0'),
    textProperty('PRODID', `-//etuuspolku//etuuspolku ${VERSION}//EN`),
    plain('CALSCALE', 'GREGORIAN'),
    ...described(answers, texts),
    ...events,
    plain('END', 'VCALENDAR'),
  ]);
}

/** Values set for this run stand in the description of the calendar. */
function described([answer]: readonly Answer[], texts: Texts): CalendarProperty[] {
  const lines = answer === undefined ? [] : changedLines(answer.receipt, texts, Number.POSITIVE_INFINITY);
  return lines.length === 0 ? [] : [textProperty('X-WR-CALDESC', lines.join('\n'))];
}

/** What a branch shares with its path stands in the calendar once. */
function ownCheckpoints({ result, checkpoints }: PathAnswer, { paths }: Answer): readonly Checkpoint[] {
  const path = paths.find((each) => each.result.path.name === result.path.branchOf);
  const shared = new Set(path?.checkpoints.map((each) => JSON.stringify(each)));
  return checkpoints.filter((each) => !shared.has(JSON.stringify(each)));
}

function eventOf(
  checkpoint: Checkpoint,
  date: Day,
  { facts, paths }: Answer,
  { result: { path } }: PathAnswer,
  uid: string,
  texts: Texts,
): CalendarProperty[] {
  const { name, toDo } = checkpointText(checkpoint, texts);
  const titled = [facts.reference, paths.length > 1 ? path.name : undefined, name];
  const summary = titled.filter((each) => each !== undefined).map(printable);
  const { owner, law } = checkpoint;
  return [
    plain('BEGIN', 'VEVENT'),
    plain('UID', uid),
    plain('DTSTAMP', `${basicDate(facts.today)}T000000Z`),
    plain('DTSTART;VALUE=DATE', basicDate(date)),
    plain('DTEND;VALUE=DATE', basicDate(addDays(date, 1))),
    textProperty('SUMMARY', summary.join(' · ')),
    textProperty('DESCRIPTION', `${toDo}\n${texts.owners[owner]}\n${law.join('; ')}`.trim()),
    plain('TRANSP', 'TRANSPARENT'),
    plain('END', 'VEVENT'),
  ];
}

/**
 * Identifiers that stay when a date moves, so that a calendar takes the new file in the place of the old one: the
 * case, the path, the kind, and which of its kind. Without a reference code the facts stand for the case.
 */
function identifier() {
  const seen = new Map<string, number>();
  return ({ reference, client, history, horizon }: CaseFacts, path: PathAnswer, { kind }: Checkpoint): string => {
    const name = JSON.stringify([reference ?? [client, history, horizon], path.result.path.name, kind]);
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return `${createHash('sha256').update(`${name}${count}`).digest('hex').slice(0, 32)}@etuuspolku`;
  };
}

function plain(name: string, value: string): CalendarProperty {
  return { name, value };
}

function basicDate(value: Day): string {
  return formatDay(value).replaceAll('-', '');
}
