/** The same for any case at all. */
import fc from 'fast-check';
import { expect } from 'vitest';
import { findingsOf } from '../../src/findings/findings.js';
import type { PathFacts } from '../../src/scenario/facts.js';
import { simulate } from '../../src/simulation/simulate.js';
import { holds } from '../properties/holds.js';
import { CASE } from '../support/arbitraryCase.js';
import { caseOf } from '../support/case.js';
import { wrongDays, wrongMonths } from './checks.js';

holds(
  'every euro of any case can be explained to the cent',
  60,
  fc.property(CASE, (text) => {
    const facts = caseOf(text);
    const result = simulate(facts, facts.paths[0] as PathFacts);
    expect(wrongDays(result)).toEqual([]);
    expect(wrongMonths(result, findingsOf(facts, result))).toEqual([]);
  }),
);
