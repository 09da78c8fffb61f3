/** A new scenario in YAML, with comments that say what each part is for. */
import { addMonths, firstDayOf, formatMonth, type Month, monthOf, parseMonth } from '../../calendar/day.js';
import { LAW_YEARS } from '../../law/lawYears.js';
import { wrap } from '../drawing/wrap.js';
import type { Texts } from '../texts.js';
import type { Choice } from './choice.js';
import { flow, iso } from './dates.js';
import { TEMPLATES } from './templates.js';

const EXAMPLE_BIRTH = parseMonth('1980-01') as Month;
const MONTHS = 12;
const WIDTH = 80;

/** @param schema where an editor finds the schema, from the folder of the new file */
export function newScenario(choice: Choice, { newScenario: texts }: Texts, schema: string): string {
  const { template, from, reference, note, birth, dailyAmount } = choice;
  const { comments } = texts;
  const { paid, history, paths } = TEMPLATES[template];
  const first = firstDayOf(from);
  const certificate = flow({
    kind: 'B',
    writtenOn: iso(first),
    from: iso(first),
    to: iso(addMonths(first, 3, 'last-of-month')),
  });
  return lines(
    `# yaml-language-server: $schema=${schema}`,
    comment(texts.about[template]),
    comment(comments.examples),
    'etuuspolku: 1',
    comment(comments.reference),
    reference === null ? '# reference: KS-0412' : `reference: ${quoted(reference)}`,
    comment(comments.note),
    note === null ? '# note:' : `note: ${quoted(note)}`,
    'client:',
    comment(birth === null ? comments.birthExample : comments.birth, 2),
    `  birthMonth: ${formatMonth(birth ?? EXAMPLE_BIRTH)}`,
    ...(paid === 'sickness' ? [comment(comments.waiting, 2), '  unemploymentWaiting: served'] : []),
    comment(comments.client, 2),
    '  # vocationalQualification: true',
    '  # annualIncome: { grossTotal: 18500 }',
    '  # household: { spouse: false, children: 0 }',
    '  # workCapacity: [{ from: '.concat(iso(first), ', daysPerWeek: 3 }]'),
    comment(comments.history),
    ...(paid === 'sickness' && dailyAmount === null ? [comment(comments.dailyAmount)] : []),
    'history:',
    ...history(choice).map((each) => `  - ${each}`),
    comment(comments.certificates),
    '# certificates:',
    `#   - ${certificate}`,
    comment(comments.horizon),
    `horizon: { from: ${formatMonth(from)}, months: ${monthsFrom(from)} }`,
    comment(comments.paths),
    'paths:',
    ...paths(first).flatMap(({ name, steps }) => [
      `  - name: ${name}`,
      `    title: ${quoted(texts.paths[name])}`,
      '    steps:',
      ...steps.map((each) => `      - ${each.replaceAll('\n', '\n        ')}`),
    ]),
  );
}

/** Twelve, or as many as the law is known for. */
function monthsFrom(from: Month): number {
  return Math.max(1, Math.min(MONTHS, monthOf(LAW_YEARS.to) - from + 1));
}

function comment(text: string, indent = 0): string {
  const hash = `${' '.repeat(indent)}# `;
  return wrap(text, WIDTH, { first: hash, rest: hash });
}

/** Free text as YAML takes it, whatever it holds. */
function quoted(text: string): string {
  return JSON.stringify(text);
}

function lines(...all: readonly string[]): string {
  return `${all.join('\n')}\n`;
}
