import { notesOf } from '../../answer/answer.js';
import type { Finding } from '../../findings/finding.js';
import { changedLines } from '../changedLines.js';
import { printable } from '../printable.js';
import { receiptLine } from '../receiptLines.js';
import type { Texts } from '../texts.js';
import type { PlanAnswer } from './planAnswer.js';
import { planSections, type Section } from './planSections.js';

const NO_LIMIT = Number.POSITIVE_INFINITY;

/** The same as the table, for a document. */
export function planMarkdown(planAnswer: PlanAnswer, texts: Texts): string {
  const { answer } = planAnswer;
  const { labels } = texts;
  const { assumptions, notCalculated } = notesOf(answer);
  const [first, ...sections] = planSections(planAnswer, texts) as [Section, ...Section[]];
  const { facts, source, receipt } = answer;
  const name = source === '-' ? labels.standardInput : printable(source);
  const about = [facts.reference, name, labels.simulated(facts.horizon)].filter((part) => part !== undefined);
  const blocks = [
    `# ${escaped(first.title)}`,
    list([about.map(printable).join(' · '), ...changedLines(receipt, texts, NO_LIMIT), ...first.lines]),
    ...sections.map((section) => sectionText(section, texts)),
    listed(
      labels.assumptions,
      assumptions.map((id) => texts.assumptions[id]),
    ),
    listed(
      labels.notCalculated,
      notCalculated.map((id) => texts.notCalculated[id]),
    ),
    escaped(receiptLine(receipt, texts, NO_LIMIT)),
  ].filter((block) => block !== '');
  return `${blocks.join('\n\n')}\n`;
}

function sectionText({ title, table, lines, findings = [] }: Section, texts: Texts): string {
  return [
    `## ${escaped(title)}`,
    ...(table === undefined ? [] : [tableText(table)]),
    ...(lines.length === 0 ? [] : [list(lines)]),
    ...(findings.length === 0 ? [] : [list(findings.map((finding) => findingText(finding, texts)))]),
  ].join('\n\n');
}

function tableText({ head, rows }: NonNullable<Section['table']>): string {
  const lines = [
    head.map((words) => words.join(' ')),
    head.map((_, i) => (i === 0 ? '---' : '---:')),
    ...rows.map((row) => row.map(({ text }) => text)),
  ];
  return lines.map((cells, i) => `| ${cells.map((cell) => (i === 1 ? cell : escaped(cell))).join(' | ')} |`).join('\n');
}

function findingText(finding: Finding, { findings, formats, labels }: Texts): string {
  const { message, remedy } = findings[finding.code];
  return [
    `${formats.period(finding)}: ${message(finding)}`,
    `${labels.remedy}: ${remedy(finding)}`,
    `${labels.law}: ${finding.law.join('; ')}`,
  ].join(' ');
}

function listed(title: string, lines: readonly string[]): string {
  return lines.length === 0 ? '' : `## ${escaped(title)}\n\n${list(lines)}`;
}

function list(lines: readonly string[]): string {
  return lines.map((line) => `- ${escaped(line)}`).join('\n');
}

/** Names of paths and references are free text. */
function escaped(text: string): string {
  return text.replace(/[\\`*_[\]<>|#]/g, '\\$&');
}
