/** Rules, arithmetic and figures of law as branches of a tree. */
import { isAnonymous } from '../../answer/anonymity.js';
import { day } from '../../calendar/day.js';
import type { ExplainedPart } from '../../explanation/monthlyPart.js';
import type { ExplainedRule, FigureInForce } from '../../explanation/rule.js';
import type { Step } from '../../explanation/term.js';
import type { Paint } from '../drawing/paint.js';
import { printable } from '../drawing/printable.js';
import { figureName } from '../figureNames.js';
import { reasonText } from '../reasons.js';
import type { Texts } from '../texts.js';
import { stepText } from './expression.js';
import type { Branch } from './tree.js';

/** What a rule did, with its section; below it the arithmetic and the figures that it read. */
export function ruleBranch(rule: ExplainedRule, texts: Texts, paint: Paint): Branch {
  return {
    text: `${reasonText(rule.reason, texts)} (${rule.section})`,
    branches: [...stepBranches(rule.steps, texts), ...rule.figures.map((figure) => figureBranch(figure, texts, paint))],
  };
}

/** One line a step; what is only taken over needs none, and the day's own amount no name. */
export function stepBranches(steps: readonly Step[], { formats, explanation }: Texts): Branch[] {
  return steps
    .filter(({ term }) => !('quantity' in term))
    .map((step) => {
      const text = stepText(step, formats, explanation.steps);
      const named = step.name !== 'daily' && step.name !== 'sum' && step.result !== null;
      return { text: named ? `${explanation.steps[step.name]}: ${text}` : text };
    });
}

function figureBranch({ name, unit, value, from, source, status }: FigureInForce, texts: Texts, paint: Paint): Branch {
  const { explanation, formats, rates } = texts;
  const written = explanation.figure(
    figureName(name, texts),
    rates.units[unit](value),
    // A day of law written as an offset would tell the day from which it is counted.
    isAnonymous() ? from : formats.shortDate(day(from)),
    printable(source),
  );
  return {
    text: status === 'enacted' ? written : `${written} (${rates.statuses[status]})`,
    paint: (line) => paint('faint', line),
  };
}

/** What is paid by the month, and how much of it falls in the month. */
export function partBranch({ item, rules, step }: ExplainedPart, texts: Texts, paint: Paint): Branch {
  const { benefits, formats } = texts;
  return {
    text: `${benefits[item.benefit]} ${formats.period(item.period)}`,
    branches: [...stepBranches([step], texts), ...rules.map((rule) => ruleBranch(rule, texts, paint))],
  };
}
