/** A brief answer leaves things out; what it says is the same. */
import fc from 'fast-check';
import { pathAnswerOf } from '../../src/answer/pathAnswer.js';
import type { PathFacts } from '../../src/scenario/facts.js';
import { holds } from '../properties/holds.js';
import { expectSame } from '../properties/shown.js';
import { CASE } from '../support/arbitraryCase.js';
import { factsOf } from '../support/scenarioDocument.js';

holds(
  'a brief answer finds the same and sums up the same, without checkpoints and worst cases',
  30,
  fc.property(CASE, (text) => {
    const facts = factsOf(text);
    const asked = { annualTax: false, safetyNet: false };
    const whole = pathAnswerOf(facts, facts.paths[0] as PathFacts, asked);
    const brief = pathAnswerOf(facts, facts.paths[0] as PathFacts, { ...asked, briefly: true });
    const shown = ({ findings, money, result }: typeof whole) => [
      findings,
      money.net,
      money.lowestMonth,
      result.summary,
    ];
    expectSame(shown(brief), shown(whole));
    const months = whole.money.months.map((month) => ({ ...month, worst: null }));
    expectSame([brief.checkpoints, brief.money.months], [[], months]);
  }),
);
