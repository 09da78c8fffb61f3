import type { PlanWords } from '../plan.js';

export const PLAN: PlanWords = {
  file: 'a scenario in YAML or JSON; - reads standard input',
  options: {
    path: 'the path whose dates are sought; may be left out where only one has anything movable',
    top: 'how many of the best combinations of dates are shown',
    limit: 'how many combinations of dates are tried at most; more are refused',
  },
  exampleOf: {
    plan: 'the best dates inside the windows that the scenario gives with `movable`',
    window: 'with another window, for this run',
    document: 'for a document',
  },
  progress: (combinations, perSecond) =>
    `${combinations.toLocaleString('en')} combinations, ${perSecond.toLocaleString('en')} a second`,
  nothingMovable: (file) =>
    `Nothing in ${file} may be moved. Give a step or an application a window: movable: { earliest: 2027-01-01, latest: 2027-01-31 }.`,
  tooMany: (combinations, limit) =>
    `The windows hold ${combinations} combinations of dates, and at most ${limit} are tried. Make a window smaller, or raise --limit.`,
};
