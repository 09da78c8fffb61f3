import { addDays, type Day, formatDay, weekdayBefore } from '../../calendar/day.js';
import { contains, type Period } from '../../calendar/period.js';
import { FINNISH_WORKING_DAYS } from '../../calendar/workingDays.js';
import { type DailyFamily, familyOf } from '../../law/benefits.js';
import { LAW_YEARS } from '../../law/lawYears.js';
import { type Defect, defectAt } from '../defect.js';
import type { PartialHistoryEntry, PartialScenario, PartialStep } from '../partial.js';
import { isBad, statedPeriod } from './statedPeriod.js';
import type { PlacedStep } from './steps.js';

interface Expectation {
  /** The family of benefits that the step leads to. */
  readonly family: DailyFamily;
  /** Calendar days that pass before anything is paid. */
  readonly unpaid: number;
  /** Families of which a paid day says why the step's own is not there. */
  readonly instead: readonly DailyFamily[];
}

const EXPECTATIONS: { readonly [S in NonNullable<PartialStep['situation']>]?: Expectation } = {
  incapacity: { family: 'sickness', unpaid: 14, instead: [] },
  rehabilitation: { family: 'rehabilitation', unpaid: 14, instead: [] },
  jobseeker: { family: 'unemployment', unpaid: 7, instead: ['sickness', 'rehabilitation'] },
};

/** Before the horizon only history has effect (R34): a step long begun, of whose benefit history tells nothing. */
export function* unpaidBeforeHorizon(
  steps: readonly PlacedStep[],
  scenario: PartialScenario,
  horizon: Period | undefined,
): Generator<Defect> {
  if (!horizon || !contains(LAW_YEARS, horizon.from) || isBad(scenario, 'history')) return;
  const { history = [] } = scenario;
  const explained = new Map<Expectation, boolean>();
  for (const { step, path, period } of steps) {
    const expected = step.situation && EXPECTATIONS[step.situation];
    if (!expected || !period || period.to < horizon.from || horizon.from - period.from <= expected.unpaid) continue;
    const { family } = expected;
    const last = lastPayableDay(family, horizon.from);
    if (!explained.has(expected)) {
      explained.set(
        expected,
        history.some((entry) => explains(entry, expected, last)),
      );
    }
    if (explained.get(expected)) continue;
    const [from, start, lastDay] = [period.from, horizon.from, last].map(formatDay) as [string, string, string];
    yield defectAt('input.step-before-horizon', [...path, 'from'], { from, start, lastDay, family });
  }
}

function lastPayableDay(family: DailyFamily, start: Day): Day {
  return family === 'unemployment' ? weekdayBefore(start) : FINNISH_WORKING_DAYS.before(start);
}

/** The entry pays the day, says why nothing is paid, or may do so once its defects are mended. */
function explains(entry: PartialHistoryEntry | undefined, { family, instead }: Expectation, last: Day): boolean {
  if (!entry) return true;
  if ('benefit' in entry && entry.benefit !== undefined) {
    const period = statedPeriod(entry, addDays(last, 1));
    const paid = familyOf(entry.benefit);
    return [family, ...instead].some((each) => each === paid) && (!period || contains(period, last));
  }
  if (!('decision' in entry) || entry.decision === undefined) return true;
  if (entry.decision === 'sickness-maximum') return family === 'sickness';
  const decided = entry.decision === 'rehabilitation' ? entry.decision : familyOf(entry.decision);
  return decided === family && 'outcome' in entry && entry.outcome !== 'granted';
}
