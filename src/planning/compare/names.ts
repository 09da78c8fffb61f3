/** What paths are called when several scenarios are compared, and which of them are asked for. */
import type { Answer, PathAnswer } from '../../answer/answer.js';

export interface NamedPath {
  readonly name: string;
  readonly answer: Answer;
  readonly path: PathAnswer;
}

/**
 * Every path and branch. Of one scenario by its name; of several as `SCENARIO:PATH`, by the case codes where each has one
 * of its own, else by the files.
 */
export function namedPaths(answers: readonly Answer[]): readonly NamedPath[] {
  const references = answers.map(({ facts }) => facts.reference);
  const distinct = new Set(references).size === answers.length && !references.includes(undefined);
  return answers.flatMap((answer) =>
    answer.paths.map((path) => {
      const { name } = path.result.path;
      const scenario = distinct ? answer.facts.reference : answer.source;
      return { name: answers.length === 1 ? name : `${scenario}:${name}`, answer, path };
    }),
  );
}

/** The paths that a name means: the path of every scenario, or with the file or the case code before it of that one. */
function pathsNamed(wanted: string, paths: readonly NamedPath[]): readonly NamedPath[] {
  return paths.filter(({ name, answer, path }) => {
    const own = path.result.path.name;
    return [name, own, `${answer.source}:${own}`, `${answer.facts.reference}:${own}`].includes(wanted);
  });
}

export interface Choice {
  /** Paths with their branches; a branch alone where it was asked for by name. */
  readonly chosen: readonly NamedPath[];
  readonly baseline: NamedPath;
}

/**
 * The paths to compare, in their own order.
 * @param wanted names; none: all paths
 * @param baseline its name; none: the first of those compared
 * @returns a name that no path has
 */
export function choosePaths(
  paths: readonly NamedPath[],
  wanted: readonly string[],
  baseline: string | undefined,
): Choice | { readonly unknown: string } {
  const asked = [...wanted, ...(baseline === undefined ? [] : [baseline])];
  const unknown = asked.find((name) => pathsNamed(name, paths).length === 0);
  if (unknown !== undefined) return { unknown };
  const [named] = baseline === undefined ? [] : pathsNamed(baseline, paths);
  const isAsked = (each: NamedPath): boolean =>
    each === named ||
    (wanted.length === 0 ? !isBranch(each) : wanted.some((name) => pathsNamed(name, [each]).length > 0));
  const asksFor = paths.filter(isAsked);
  // A branch whose path is there too stands under it.
  const chosen = asksFor.filter((each) => !asksFor.some((other) => isBranchOf(each, other)));
  return { chosen, baseline: named ?? (chosen[0] as NamedPath) };
}

function isBranch({ path }: NamedPath): boolean {
  return path.result.path.branchOf !== undefined;
}

/** Whether the first is a branch of the second. */
export function isBranchOf({ answer, path }: NamedPath, other: NamedPath): boolean {
  return answer === other.answer && path.result.path.branchOf === other.path.result.path.name;
}
