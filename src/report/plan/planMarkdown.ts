import { notesOf } from '../../answer/answer.js';
import type { Finding } from '../../findings/finding.js';
import { changedLines } from '../changedLines.js';
import { markdownList, markdownTableOf, markdownText, markdownWords } from '../drawing/markdown.js';
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
  const name = source === '-' ? labels.standardInput : source;
  const about = [facts.reference, name, labels.simulated(facts.horizon)].filter((part) => part !== undefined);
  const blocks = [
    `# ${markdownText(first.title)}`,
    listOf([about.join(' · '), ...changedLines(receipt, texts, NO_LIMIT), ...first.lines]),
    ...sections.map((section) => sectionText(section, texts)),
    noteList(
      labels.assumptions,
      assumptions.map((id) => texts.assumptions[id]),
    ),
    noteList(
      labels.notCalculated,
      notCalculated.map((id) => texts.notCalculated[id]),
    ),
    markdownText(receiptLine(receipt, texts, NO_LIMIT)),
  ].filter((block) => block !== '');
  return `${blocks.join('\n\n')}\n`;
}

function sectionText({ title, table, lines, findings = [] }: Section, texts: Texts): string {
  return [
    `## ${markdownText(title)}`,
    ...(table === undefined ? [] : [tableText(table)]),
    ...(lines.length === 0 ? [] : [listOf(lines)]),
    ...(findings.length === 0 ? [] : [listOf(findings.map((finding) => findingText(finding, texts)))]),
  ].join('\n\n');
}

function tableText({ head, rows }: NonNullable<Section['table']>): string {
  const headings = head.map((words) => words.join(' '));
  return markdownTableOf({ rows }, headings);
}

function findingText(finding: Finding, { findings, formats, labels }: Texts): string {
  const { message, remedy } = findings[finding.code];
  return [
    `${formats.period(finding)}: ${message(finding)}`,
    `${labels.remedy}: ${remedy(finding)}`,
    `${labels.law}: ${finding.law.join('; ')}`,
  ].join(' ');
}

function noteList(title: string, notes: readonly string[]): string {
  return notes.length === 0 ? '' : `## ${markdownText(title)}\n\n${markdownList(notes.map(markdownWords))}`;
}

function listOf(lines: readonly string[]): string {
  return markdownList(lines.map(markdownText));
}
