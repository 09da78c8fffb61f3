/** The facts of a case without what names its client. Nothing that is computed changes. */

import type { CaseFacts, HistoryDecision, PathFacts } from '../scenario/facts.js';
import { nextCaseName } from './anonymity.js';
import type { Answer } from './answer.js';

/** An answer on anonymous facts without the name of its file, and without the days on which the law changes. */
export function anonymousAnswer(answer: Answer): Answer {
  return {
    ...answer,
    source: nextCaseName(),
    inputWarnings: [],
    paths: answer.paths.map((path) => ({
      ...path,
      findings: path.findings.filter(({ code }) => code !== 'notice.law-change'),
      checkpoints: path.checkpoints.filter(({ kind }) => !kind.startsWith('law-changes-')),
    })),
  };
}

export interface Anonymous {
  readonly facts: CaseFacts;
  /** The same for one of the paths on other dates. */
  path(moved: PathFacts): PathFacts;
}

/**
 * Without reference, texts, names and expectations. Paths are called by their number, illnesses by the order in which
 * they are named. The municipality stays, since housing allowance hangs on it; no report names it.
 */
export function anonymousCase(facts: CaseFacts): Anonymous {
  const { reference, note, expected, cohort, ...rest } = facts;
  const illness = numbered();
  const pathName = pathNames(facts.paths);
  const history = facts.history.map((each) => ({ ...each, illness: illness(each.illness) }));
  const decisions = facts.decisions.map((each) => anonymousDecision(each, illness));
  const path = (each: PathFacts): PathFacts => ({
    ...each,
    name: pathName(each),
    title: pathName(each),
    ...(each.branchOf !== undefined && { branchOf: pathName({ name: each.branchOf }) }),
    steps: each.steps.map((step) => ('illness' in step ? { ...step, illness: illness(step.illness) } : step)),
  });
  const shown = { ...rest, history, decisions, paths: facts.paths.map(path) };
  return { facts: { ...shown, ...(cohort && { cohort: { start: cohort.start } }) }, path };
}

type Rename = (name: string) => string;

/** Each name by the number of names before it. */
function numbered(): Rename {
  const numbers = new Map<string, string>();
  return (name) => {
    const number = numbers.get(name) ?? String(numbers.size + 1);
    numbers.set(name, number);
    return number;
  };
}

function anonymousDecision(decision: HistoryDecision, illness: Rename): HistoryDecision {
  if ('illness' in decision) return { ...decision, illness: illness(decision.illness) };
  const { reason, ...rest } = decision;
  return rest;
}

/** A branch is called by its path and what the program has put behind it. */
function pathNames(paths: readonly PathFacts[]): (path: Pick<PathFacts, 'name' | 'branchOf'>) => string {
  const numbers = new Map<string, string>();
  for (const { name, branchOf } of paths) if (branchOf === undefined) numbers.set(name, `path-${numbers.size + 1}`);
  return ({ name, branchOf = name }) => `${numbers.get(branchOf)}${name.slice(branchOf.length)}`;
}
