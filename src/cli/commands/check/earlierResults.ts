import { tallyOfLine } from '../../../check/formats/earlierLine.js';
import type { CheckSettings } from '../../../check/settings.js';
import { added, type CaseTally, NOTHING } from '../../../check/tally.js';
import type { ResumedFile } from '../../batch/resume.js';
import type { CaseGroups } from '../../batch/source.js';

/** What an earlier run has left of its results; without `--resume`, nothing. */
export interface EarlierResults {
  /** The numbers of its cases, once the first of the others is done. */
  tally(): CaseTally;
  /** Takes its cases out. */
  remaining(groups: CaseGroups): CaseGroups;
  /** Whether a text is still to be written. */
  isNew(text: string): boolean;
}

export function earlierResults(resumed: ResumedFile | undefined, settings: CheckSettings): EarlierResults {
  let tally = NOTHING;
  return {
    tally: () => tally,
    remaining: (groups) => {
      if (resumed === undefined) return groups;
      return resumed.remaining(groups, (line, input) => {
        const earlier = tallyOfLine(line, input, settings);
        if (earlier !== null) tally = added(tally, earlier);
        return earlier !== null;
      });
    },
    isNew: (text) => text !== '' && !resumed?.holds(text),
  };
}
