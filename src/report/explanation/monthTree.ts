/** One month taken apart, for reading. */
import type { DayRun, EmptiedRun, ExplainedBenefit, GapRun, MonthExplanation } from '../../explanation/month.js';
import type { Step } from '../../explanation/term.js';
import type { Paint } from '../drawing/paint.js';
import type { Look } from '../table.js';
import type { Texts } from '../texts.js';
import { stepText } from './expression.js';
import { moneyBranches } from './moneyBranches.js';
import { partBranch, ruleBranch, stepBranches } from './ruleBranches.js';
import { type Branch, treeText } from './tree.js';

export function monthTree(explanation: MonthExplanation, texts: Texts, { width, paint, strokes }: Look): string {
  const { formats, explanation: words } = texts;
  const { month, benefits, gross, taxFree, emptied, gaps } = explanation;
  const branches: Branch[] = [
    ...benefits.map((benefit) => benefitBranch(benefit, texts, paint)),
    ...emptied.map((run) => emptiedBranch(run, texts, paint)),
    ...gaps.map((gap) => gapBranch(gap, texts, paint)),
    totalBranch(words.total(formats.amount(month.gross)), gross, texts, paint),
    ...(month.taxFree > 0
      ? [totalBranch(words.taxFreeTotal(formats.amount(month.taxFree)), taxFree, texts, paint)]
      : []),
    ...moneyBranches(explanation.money, texts, paint),
  ];
  return [paint('strong', words.month(formats.month(month.month))), '', treeText(branches, strokes, width)].join('\n');
}

function benefitBranch({ item, runs, parts, sum }: ExplainedBenefit, texts: Texts, paint: Paint): Branch {
  const { benefits, formats, labels } = texts;
  return {
    text: `${benefits[item.benefit]}: ${labels.paidDays(item.days)}, ${formats.amount(item.gross)}`,
    paint: (line) => paint('strong', line),
    branches: [
      ...runs.map((run) => runBranch(run, texts, paint)),
      ...parts.map((part) => partBranch(part, texts, paint)),
      ...stepBranches([sum], texts),
    ],
  };
}

function runBranch(run: DayRun, texts: Texts, paint: Paint): Branch {
  const { formats, explanation } = texts;
  return {
    text: `${formats.period(run)}: ${stepText(run.product, formats, explanation.steps)}`,
    branches: run.rules.map((rule) => ruleBranch(rule, texts, paint)),
  };
}

function emptiedBranch(run: EmptiedRun, texts: Texts, paint: Paint): Branch {
  const { benefits, formats, labels, zeroReasons, explanation: words } = texts;
  const why = run.reason === null ? words.outcomes['nothing-left'] : zeroReasons[run.reason];
  const lost = run.lost > 0 ? `, ${labels.lost(formats.amount(run.lost))}` : '';
  return {
    text: `${formats.period(run)}: ${benefits[run.payment.benefit]}, ${why} (${labels.paidDays(run.days)}${lost})`,
    paint: (line) => paint('warning', line),
    branches: run.rules.map((rule) => ruleBranch(rule, texts, paint)),
  };
}

function gapBranch({ finding, calendarDays, ...period }: GapRun, texts: Texts, paint: Paint): Branch {
  const { formats, labels, findings } = texts;
  return {
    text: `${labels.severities.gap} ${formats.period(period)}: ${labels.noSupport}, ${texts.explanation.calendarDays(calendarDays)}`,
    paint: (line) => paint('gap', line),
    branches: [
      ...finding.causes.map((code) => ({ text: `${findings[code].name} (${code})` })),
      { text: `${labels.law}: ${finding.law.join('; ')}` },
    ],
  };
}

function totalBranch(text: string, step: Step, texts: Texts, paint: Paint): Branch {
  return {
    text,
    paint: (line) => paint('strong', line),
    branches: stepBranches([step], texts),
  };
}
