import type { CaseInput, CaseTask } from '../../check/caseTask.js';
import { readCaseFile } from './readCaseFile.js';
import type { WaitingCase } from './source.js';

/** What a batch does with its cases. */
export interface BatchTask<R> {
  readonly run: CaseTask<R>;
  /** Stands for the result of a case at which the program itself has failed. */
  readonly failed: (input: Omit<CaseInput, 'content'>, error: unknown) => R;
}

/** The results of some cases, in order; a whole file is read here. */
export function resultsOf<R>(group: readonly WaitingCase[], { run, failed }: BatchTask<R>): readonly R[] {
  return group.map((each) => {
    try {
      return run({ ...each, content: each.content ?? readCaseFile(each.source) });
    } catch (error) {
      return failed(each, error);
    }
  });
}
