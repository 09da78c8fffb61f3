/** The calendar file, read back by a small parser of RFC 5545. */
import { describe, expect, test } from 'vitest';
import type { PathAnswer } from '../../src/answer/answer.js';
import { day } from '../../src/calendar/day.js';
import type { Checkpoint } from '../../src/checkpoints/checkpoint.js';
import { EN } from '../../src/language/en.js';
import { FI } from '../../src/language/fi.js';
import { calendarReport } from '../../src/report/simulate/calendar.js';
import { calendarText, textProperty } from '../../src/report/simulate/calendarLines.js';
import { eventsOf, unfolded } from '../support/calendarFile.js';
import { madeAnswer } from './madeAnswer.js';

const SIXTY: Checkpoint = {
  kind: 'sickness-60-days',
  date: day('2027-04-03'),
  alsoOn: [],
  owner: 'kela',
  law: ['SVL 12:6'],
  facts: {},
};
const REVIEW: Checkpoint = {
  kind: 'rehabilitative-work-review',
  date: day('2027-12-31'),
  alsoOn: [day('2028-03-31')],
  owner: 'employment-service',
  law: ['189/2001 (1384/2021)'],
  facts: {},
};

function answerWith(checkpoints: readonly Checkpoint[], names: readonly string[] = ['stay']) {
  const [made] = madeAnswer().paths as [PathAnswer];
  const paths = names.map((name) => {
    const path = { ...made.result.path, name };
    return { ...made, result: { ...made.result, path }, checkpoints };
  });
  return { ...madeAnswer(), paths };
}

describe('a calendar file', () => {
  const text = calendarReport([answerWith([SIXTY, REVIEW])], EN);

  test('is a calendar of version 2.0 with an all-day event for each date', () => {
    expect(text).toMatch(/^BEGIN:VCALENDAR\r\nVERSION:2\.0\r\nPRODID:[^\r]+\r\n/);
    expect(text).toMatch(/\r\nEND:VCALENDAR\r\n$/);
    const events = eventsOf(text);
    expect(events.map((event) => [event.get('DTSTART;VALUE=DATE'), event.get('DTEND;VALUE=DATE')])).toEqual([
      ['20270403', '20270404'],
      ['20271231', '20280101'],
      ['20280331', '20280401'],
    ]);
    expect(events[0]?.get('SUMMARY')).toBe('KS-0412 · 60 days of sickness allowance');
    expect(events[0]?.get('DESCRIPTION')).toBe(
      'Kela clarifies the need for rehabilitation by now and writes to the client about the options; the client takes them up with the Kela expert.\nKela\nSVL 12:6',
    );
    for (const event of events) expect(event.get('DTSTAMP')).toBe('20270101T000000Z');
  });

  test('has no line over 75 octets, each ended by CR and LF', () => {
    for (const texts of [EN, FI]) {
      const lines = calendarReport([answerWith([SIXTY, REVIEW], ['ä'.repeat(60), '🦊'.repeat(40)])], texts).split(
        '\r\n',
      );
      expect(lines.pop()).toBe('');
      for (const line of lines) {
        expect(line).not.toMatch(/[\r\n]/);
        expect(Buffer.byteLength(line), line).toBeLessThanOrEqual(75);
      }
    }
  });

  test('names the path only where there are several', () => {
    const summaries = eventsOf(calendarReport([answerWith([SIXTY], ['stay', 'rehabilitation'])], EN)).map((event) =>
      event.get('SUMMARY'),
    );
    expect(summaries).toEqual([
      'KS-0412 · stay · 60 days of sickness allowance',
      'KS-0412 · rehabilitation · 60 days of sickness allowance',
    ]);
  });

  test('says of the client nothing but the reference code', () => {
    expect(unfolded(text)).not.toContain('animals');
    const { reference, ...facts } = madeAnswer().facts;
    const without = calendarReport([{ ...answerWith([SIXTY]), facts }], EN);
    expect(eventsOf(without)[0]?.get('SUMMARY')).toBe('60 days of sickness allowance');
  });

  test('is the same for the same input', () => {
    expect(calendarReport([answerWith([SIXTY, REVIEW])], EN)).toBe(text);
  });
});

describe('identifiers', () => {
  const uids = (...answers: Parameters<typeof calendarReport>[0]) =>
    eventsOf(calendarReport(answers, EN)).map((event) => event.get('UID'));

  test('are each used once, over paths and files', () => {
    const answer = answerWith([SIXTY, REVIEW], ['stay', 'rehabilitation']);
    const all = uids(answer, answer);
    expect(new Set(all).size).toBe(12);
    for (const uid of all) expect(uid).toMatch(/^[\da-f]{32}@etuuspolku$/);
  });

  test('stay when the date moves, and differ between cases', () => {
    const later = { ...SIXTY, date: day('2027-04-10') };
    expect(uids(answerWith([later]))).toEqual(uids(answerWith([SIXTY])));
    const other = { ...answerWith([SIXTY]), facts: { ...madeAnswer().facts, reference: 'KS-0413' } };
    expect(uids(other)).not.toEqual(uids(answerWith([SIXTY])));
  });

  test('without a reference code the facts tell cases apart', () => {
    const { reference, ...facts } = madeAnswer().facts;
    const shorter = { ...facts, horizon: { ...facts.horizon, to: day('2027-02-28') } };
    expect(uids({ ...answerWith([SIXTY]), facts })).not.toEqual(uids({ ...answerWith([SIXTY]), facts: shorter }));
  });
});

describe('lines', () => {
  test('what separates values is escaped, and read back as it was', () => {
    const text = 'a, b; c\\d: "e"\nf';
    const written = calendarText([textProperty('SUMMARY', text)]);
    expect(written).toBe('SUMMARY:a\\, b\\; c\\\\d: "e"\\nf\r\n');
  });

  test('75 octets stay on a line, the 76th goes to the next', () => {
    const name = 'SUMMARY:'.length;
    const fits = 'a'.repeat(75 - name);
    expect(calendarText([textProperty('SUMMARY', fits)])).toBe(`SUMMARY:${fits}\r\n`);
    expect(calendarText([textProperty('SUMMARY', `${fits}b`)])).toBe(`SUMMARY:${fits}\r\n b\r\n`);
  });

  test.each([
    ['ä', 2],
    ['€', 3],
    ['🦊', 4],
  ])('%s of %i octets is never cut', (character, octets) => {
    for (let shift = 0; shift < octets; shift += 1) {
      const text = 'a'.repeat(shift) + character.repeat(100);
      const written = calendarText([textProperty('SUMMARY', text)]);
      for (const line of written.split('\r\n')) {
        expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
        expect(line).not.toContain('\u{fffd}');
        expect(Buffer.from(line).toString()).toBe(line);
      }
      expect(unfolded(written)).toBe(`SUMMARY:${text}\r\n`);
    }
  });
});
