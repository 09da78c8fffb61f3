/** What a plan shows, before it is drawn: titles, tables and lines. */
import type { Day } from '../../calendar/day.js';
import type { Finding } from '../../findings/finding.js';
import type { Cents } from '../../money/cents.js';
import type { AroundSwitch, MovedDate } from '../../planning/plan/aroundSwitch.js';
import type { Candidate } from '../../planning/plan/weight.js';
import { printable } from '../drawing/printable.js';
import type { Cell, TableContent } from '../drawing/tableContent.js';
import type { Texts } from '../texts.js';
import { defectText } from './defectText.js';
import { movableName } from './names.js';
import type { PlanAnswer } from './planAnswer.js';
import { settingsFor } from './settings.js';
import { whyGroups } from './whyGroups.js';

export interface Section {
  readonly title: string;
  readonly table?: Pick<TableContent, 'head' | 'rows'>;
  /** Paragraphs under it. */
  readonly lines: readonly string[];
  /** Gaps with their remedies, after the lines. */
  readonly findings?: readonly Finding[];
}

export function planSections(planAnswer: PlanAnswer, texts: Texts): Section[] {
  const { plan } = planAnswer;
  const { chosen } = plan;
  return [
    titleSection(planAnswer, texts),
    movablesSection(planAnswer, texts),
    ...(chosen === null ? [] : [bestSection(planAnswer, texts), supportSection(planAnswer, texts)]),
    ...(chosen?.switches.map((each) => aroundSection(each, texts)) ?? []),
    ...(plan.impossible.length === 0 ? [] : [impossibleSection(planAnswer, texts)]),
  ];
}

function titleSection({ path, plan: { combinations, tried, chosen } }: PlanAnswer, { plan }: Texts): Section {
  const name = printable(path.title === path.name ? path.name : `${path.name} – ${path.title}`);
  const counted = plan.counted(combinations, tried);
  return { title: plan.title(name), lines: chosen === null ? [counted, plan.noneCanBe] : [counted, plan.order] };
}

function movablesSection({ plan: { movables } }: PlanAnswer, { plan, formats }: Texts): Section {
  const lines = movables.map((movable, i) => {
    const { window, written } = movable;
    const dates = plan.window(formats.date(window.from), formats.date(window.to));
    const now = written === null ? '' : ` (${plan.written(formats.date(written))})`;
    return `${i + 1}. ${movableName(movable)}: ${dates}${now}`;
  });
  return { title: plan.movables, lines };
}

function bestSection({ path, plan }: PlanAnswer, texts: Texts): Section {
  const { movables, best, written } = plan;
  const { labels, formats, plan: words } = texts;
  const head = [
    [''],
    ...movables.map((_, i) => [movables.length === 1 ? words.columns.date : `${words.columns.date} ${i + 1}`]),
    wordsOf(labels.daysWithoutSupport),
    wordsOf(words.columns.lowest),
    [words.columns.total],
  ];
  const row = (name: string, { dates, daysWithoutSupport, lowest, total }: Candidate): Cell[] => [
    { text: name },
    ...dates.map((date) => ({ text: formats.shortDate(date) })),
    days(daysWithoutSupport),
    { text: formats.figure(lowest) },
    { text: formats.figure(total) },
  ];
  const rows = [
    ...best.map((each, i) => row(`${i + 1}.`, each)),
    ...(written === null ? [] : [row(words.asWritten, written)]),
  ];
  const settings = settingsFor(path.index, movables, (best[0] as Candidate).dates).map((each) => `--set ${each}`);
  const toSeeThem = settings.length === 0 ? [] : [`${words.simulate}: ${settings.join(' ')}`];
  return { title: words.best, table: { head, rows }, lines: [words.euros, ...toSeeThem] };
}

/** The words of a heading, one a line. */
function wordsOf(heading: string): string[] {
  return heading.split(' ');
}

function days(count: number): Cell {
  return count === 0 ? { text: '–' } : { text: String(count), tone: 'gap' };
}

/** Whether the best dates leave a gap, and what no date avoids. */
function supportSection({ plan, answer }: PlanAnswer, { plan: words, findings }: Texts): Section {
  const { daysWithoutSupport } = plan.best[0] as Candidate;
  if (daysWithoutSupport === 0) return { title: words.noGap, lines: [] };
  const names = plan.everywhere.map((code) => findings[code].name).join('; ');
  const line = names === '' ? words.nowhereAlike : `${words.everywhere}: ${names}.`;
  const gaps = answer.paths.flatMap((path) => path.findings.filter(({ severity }) => severity === 'gap'));
  return { title: words.leastBad(daysWithoutSupport), lines: [line], findings: gaps };
}

function aroundSection({ movable, dates }: AroundSwitch, texts: Texts): Section {
  const { labels, plan: words } = texts;
  const head = [
    [''],
    [words.columns.date],
    wordsOf(labels.daysWithoutSupport),
    wordsOf(words.columns.lowest),
    [words.columns.total],
    [words.columns.difference],
  ];
  const outside = dates.some(({ inWindow }) => !inWindow);
  return {
    title: words.around(movableName(movable)),
    table: { head, rows: dates.map((each) => aroundRow(each, texts)) },
    lines: [...(outside ? [words.outside] : []), ...whyLines(dates, texts)],
  };
}

function aroundRow({ date, offset, inWindow, outcome }: MovedDate, texts: Texts): Cell[] {
  const { formats, plan } = texts;
  const start: Cell[] = [{ text: signed(offset) }, { text: `${formats.shortDate(date)}${inWindow ? ' ' : '*'}` }];
  if ('defect' in outcome) return [...start, { text: '' }, { text: plan.impossible }, { text: '' }, { text: '' }];
  const { daysWithoutSupport, lowest, total, difference } = outcome;
  const amounts = [
    formats.figure(lowest),
    formats.figure(total),
    offset === 0 ? '' : signedFigure(difference.total, texts),
  ];
  return [...start, days(daysWithoutSupport), ...amounts.map((text) => ({ text }))];
}

function signed(offset: number): string {
  return offset > 0 ? `+${offset}` : `${offset}`.replace('-', '−');
}

function signedFigure(amount: Cents, { formats }: Texts): string {
  const sign = amount > 0 ? '+' : amount < 0 ? '−' : '';
  return `${sign}${formats.figure(Math.abs(amount) as Cents)}`;
}

function whyLines(dates: readonly MovedDate[], texts: Texts): string[] {
  const { plan, findings, benefits } = texts;
  const groups = whyGroups(dates);
  if (groups.length === 0) return [];
  return [
    `${plan.why}:`,
    ...groups.map(({ first, last, causes, benefits: paid }) => {
      const told = [
        ...causes.map(({ code, law, before, least, most }) => {
          return `${findings[code].name}: ${plan.daysChange(before, least, most)} (${law.join(', ')})`;
        }),
        ...paid.map(({ benefit, least, most }) => {
          const amounts = [...new Set([least, most])].map((amount) => signedFigure(amount, texts));
          return `${benefits[benefit]} ${amounts.join(' … ')}`;
        }),
      ];
      return `${plan.offsets(signed(first), signed(last))}: ${told.join('; ')}`;
    }),
  ];
}

function impossibleSection({ plan: { impossible } }: PlanAnswer, texts: Texts): Section {
  const { plan, formats } = texts;
  const all = impossible.reduce((sum, { count }) => sum + count, 0);
  const when = (dates: readonly Day[]) => dates.map(formats.date).join(', ');
  return {
    title: plan.leftOut(all),
    lines: impossible.map(({ count, dates, defect }) => plan.leftOutBy(count, when(dates), defectText(defect, texts))),
  };
}
