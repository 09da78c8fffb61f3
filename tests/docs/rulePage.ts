/** The page of one rule: what it says, its arithmetic, the figures that it reads, and its worked examples. */

import { day } from '../../src/calendar/day.js';
import { explainedRule } from '../../src/explanation/rule.js';
import { EN } from '../../src/language/en.js';
import type { FigureName } from '../../src/law/rates/index.js';
import { type RuleId, sectionsOf } from '../../src/law/reasons.js';
import { stepText } from '../../src/report/explanation/expression.js';
import { reasonText } from '../../src/report/reasons.js';
import { EXAMPLES, type Example } from '../golden/examples/index.js';
import { type Shown, shown } from '../golden/examples/shown.js';
import { ALSO_ASKED } from './declaredFigures.js';
import { byDate, capitalised, figureTables } from './figureTables.js';

export const RULES = Object.keys(EN.explanation.rules) as RuleId[];

interface ShownExample extends Shown {
  readonly example: Example;
}

function examplesOf(rule: RuleId): ShownExample[] {
  return EXAMPLES.filter(({ rules }) => rules.includes(rule)).map((example) => ({ example, ...shown(example, rule) }));
}

/** The figures that the examples were seen to read, and those that decide whether the rule is at work. */
export function figuresOf(rule: RuleId): FigureName[] {
  const read = examplesOf(rule).flatMap(({ reason }) => reason.figures.map(({ name }) => name));
  return [...new Set([...read, ...(ALSO_ASKED[rule] ?? [])])];
}

export function rulePage(rule: RuleId): string {
  const examples = examplesOf(rule);
  const figures = figuresOf(rule);
  const [{ reason }] = examples as [ShownExample];
  const blocks = [
    `# ${capitalised(EN.explanation.rules[rule])}`,
    `\`${rule}\` · ${byDate((value) => sectionsOf([reason], value).join('; '))}`,
    `> ${reasonText(reason, EN)}`,
    '## Figures',
    figures.length > 0 ? figureTables(figures) : 'It reads none.',
    '## Examples',
    ...examples.map(told),
  ];
  return `${blocks.join('\n\n')}\n`;
}

/** The case, what the rule says of it with its arithmetic, and the euros by hand. */
function told({ example: { id, given, on, euros, by }, reason }: ShownExample): string {
  const steps = explainedRule(reason, day(on)).steps.filter(({ term }) => !('quantity' in term));
  const lines = steps.map((step) => {
    const text = stepText(step, EN.formats, EN.explanation.steps);
    return step.result === null ? `- ${text}` : `- ${EN.explanation.steps[step.name]}: ${text}`;
  });
  return [
    `### ${capitalised(id)}`,
    '',
    `${capitalised(given)}; ${on}: **${euros.toFixed(2)}**. By hand: ${by}.`,
    '',
    `> ${reasonText(reason, EN)}`,
    ...(lines.length > 0 ? ['', ...lines] : []),
  ].join('\n');
}
