/** The same for any case at all. */
import fc from 'fast-check';
import { expect } from 'vitest';
import { pathAnswerOf } from '../../src/answer/pathAnswer.js';
import type { PathFacts } from '../../src/scenario/facts.js';
import { holds } from '../properties/holds.js';
import { CASE } from '../support/arbitraryCase.js';
import { caseOf } from '../support/case.js';
import { wrongDays, wrongMonths } from './checks.js';

holds(
  'every euro of any case can be explained to the cent',
  60,
  fc.property(CASE, (text) => {
    const facts = caseOf(text);
    const answer = pathAnswerOf(facts, facts.paths[0] as PathFacts, { annualTax: false, safetyNet: false });
    expect(wrongDays(answer.result)).toEqual([]);
    expect(wrongMonths(answer)).toEqual([]);
  }),
);
