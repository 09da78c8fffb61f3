import type { Answer, PathAnswer } from '../../answer/answer.js';
import type { DayExplanation } from '../../explanation/day.js';
import type { MonthExplanation } from '../../explanation/month.js';
import { changedLines } from '../changedLines.js';
import { printable, printableJson } from '../drawing/printable.js';
import { wrap } from '../drawing/wrap.js';
import { headJson } from '../json/headJson.js';
import { scenarioJson } from '../json/jsonAnswer.js';
import { branchJson } from '../json/jsonPath.js';
import { projectedLines, receiptLine } from '../receiptLines.js';
import type { Look } from '../table.js';
import type { Texts } from '../texts.js';
import { dayTree } from './dayTree.js';
import { dayJson, monthJson } from './explanationJson.js';
import { monthTree } from './monthTree.js';

/** One day or one month. */
export type ExplainedTime = { readonly day: DayExplanation } | { readonly month: MonthExplanation };

export type ExplanationAnswer = ExplainedTime & { readonly answer: Answer; readonly path: PathAnswer };

/** A day or a month of one path, for people or for machines. */
export function explanationReport(
  format: 'table' | 'json',
  asked: ExplanationAnswer,
  texts: Texts,
  look: Look,
): string {
  return format === 'json' ? json(asked, texts) : table(asked, texts, look);
}

function json(asked: ExplanationAnswer, texts: Texts): string {
  const { answer, path } = asked;
  const { name, title } = path.result.path;
  const object = {
    etuuspolku: headJson(answer.receipt),
    scenario: scenarioJson(answer),
    path: { name, title, ...branchJson(path.result.path) },
    ...('day' in asked ? { day: dayJson(asked.day, texts) } : { month: monthJson(asked.month, texts) }),
  };
  return `${printableJson(JSON.stringify(object, null, 2))}\n`;
}

function table(asked: ExplanationAnswer, texts: Texts, look: Look): string {
  const { answer } = asked;
  const blocks = [
    heading(asked, texts, look),
    'day' in asked ? dayTree(asked.day, texts, look) : monthTree(asked.month, texts, look),
    [...projectedLines(answer.receipt, texts, look.width), receiptLine(answer.receipt, texts, look.width)].join('\n'),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function heading(
  { answer: { facts, source, receipt }, path }: ExplanationAnswer,
  texts: Texts,
  { width }: Look,
): string {
  const { labels, whatIf } = texts;
  const { branchOf, refused } = path.result.path;
  const name = source === '-' ? labels.standardInput : printable(source);
  const parts = [
    ...(facts.reference === undefined ? [] : [facts.reference]),
    name,
    `${labels.path} ${path.result.path.name}`,
  ];
  const branch = branchOf && refused ? [wrap(whatIf.branch(printable(branchOf), refused), width)] : [];
  return [wrap(parts.map(printable).join(' · '), width), ...changedLines(receipt, texts, width), ...branch].join('\n');
}
