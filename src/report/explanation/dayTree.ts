/** One day taken apart, for reading. */
import type { DayExplanation, ExplainedFamily } from '../../explanation/day.js';
import { idleRules } from '../../explanation/idleRules.js';
import type { DayResult } from '../../simulation/result.js';
import { wrap } from '../drawing/wrap.js';
import type { Look } from '../table.js';
import type { Texts } from '../texts.js';
import { partBranch, ruleBranch } from './ruleBranches.js';
import { type Branch, treeText } from './tree.js';

export function dayTree(explanation: DayExplanation, texts: Texts, { width, paint, strokes }: Look): string {
  const { formats, explanation: words } = texts;
  const { day, families, parts, compensation, result } = explanation;
  const branches: Branch[] = [
    ...families.map((each) => familyBranch(each, texts, paint)),
    {
      text: words.otherIncome(parts.length > 0),
      branches: parts.map((part) => partBranch(part, texts, paint)),
    },
    ...(compensation
      ? [
          {
            text: words.paid(texts.benefits[compensation.payment.benefit], formats.amount(compensation.payment.amount)),
            branches: compensation.rules.map((rule) => ruleBranch(rule, texts, paint)),
          },
        ]
      : []),
  ];
  return [
    paint('strong', words.day(formats.date(day), formats.weekday(day))),
    wrap(outcomeText(result, texts), width),
    '',
    treeText(branches, strokes, width),
  ].join('\n');
}

/** What the day brings, in one sentence. */
function outcomeText(result: DayResult, texts: Texts): string {
  const { explanation: words, benefits, formats, labels, families, zeroReasons } = texts;
  const { paid, emptied, reducedToZero, lostToZero, covers, inGap } = result;
  if (paid) return words.paid(benefits[paid.benefit], formats.amount(paid.amount));
  if (reducedToZero) return words.reducedToZero(zeroReasons[reducedToZero], formats.amount(lostToZero));
  if (emptied) return words.nothingLeft(benefits[emptied.benefit]);
  if (covers.length === 0) return inGap ? words.inGap : words.uncovered;
  return words.coveredUnpaid(
    covers.map((cover) => (cover === 'periodised-pay' ? labels.letters.L : families[cover])).join(', '),
  );
}

function familyBranch(explained: ExplainedFamily, texts: Texts, paint: Look['paint']): Branch {
  const { explanation: words, benefits, families, formats } = texts;
  const { family, outcome, payment, rules, obstacles } = explained;
  const name = payment ? benefits[payment.benefit] : families[family];
  const amount = outcome === 'paid' && payment ? ` ${formats.amount(payment.amount)}` : '';
  const obstacleTexts: Readonly<Record<string, string>> = texts.obstacles[family];
  const inTheWay = obstacles.filter(({ holds }) => holds);
  const others = obstacles.filter(({ holds }) => !holds);
  const faint = (text: string): Branch => ({ text, paint: (line) => paint('faint', line) });
  const idle = payment ? idleRules(payment) : [];
  return {
    text: `${name}: ${words.outcomes[outcome]}${amount}`,
    paint: (line) => paint('strong', line),
    branches: [
      ...inTheWay.map(({ obstacle, section }) => ({ text: `${obstacleTexts[obstacle]} (${section})` })),
      ...rules.map((rule) => ruleBranch(rule, texts, paint)),
      ...(idle.length > 0 ? [faint(words.withoutEffect(idle.map((rule) => words.rules[rule]).join(', ')))] : []),
      ...(others.length > 0
        ? [faint(words.nothingInTheWay(others.map(({ obstacle }) => obstacleTexts[obstacle]).join(', ')))]
        : []),
    ],
  };
}
