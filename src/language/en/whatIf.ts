import type { Benefit } from '../../law/benefits.js';
import type { WhatIfTexts } from '../../report/whatIfTexts.js';
import { BENEFITS } from './benefits.js';
import { FORMATS } from './formats.js';

export const WHAT_IF: WhatIfTexts = {
  ifRefused: 'If refused',
  ifRefusedNote: 'If refused: the lowest net of the month among the branches, which follow under the path.',
  dependsUnanswered: (worst) =>
    `? Depends on a decision still to come. If every such claim is refused and nothing is done, after tax: ${worst}.`,
  branch: (of, { decision, decidedOn, stated }) =>
    `Branch of ${of}: ${BENEFITS[decision as Benefit] ?? 'rehabilitation'} refused on ${FORMATS.date(decidedOn)}${stated ? '' : ' (day reckoned from the usual processing time)'}.`,
  anonymous: (ageBand) =>
    `Anonymous.${ageBand === null ? '' : ` Age ${ageBand}.`} D+13 is 13 days after the first simulated day, M+2 the third simulated month.`,
  changed: 'Changed for this run',
};
