/** What the safety net of a path rests on, and what is left out of it. */
import { firstDayOf } from '../calendar/day.js';
import { lawOn } from '../law/rates/index.js';
import { monthOfFull } from '../law/unemployment/meansTest.js';
import type { Cents } from '../money/cents.js';
import { roundExact } from '../money/exact.js';
import type { CaseFacts, Household } from '../scenario/facts.js';
import type { AssumptionId, NotCalculatedId } from '../simulation/notes.js';
import type { PathResult } from '../simulation/result.js';
import type { AssistancePaid } from './assistanceByMonth.js';
import { type HousingPaid, runningAllowance } from './housingByMonth.js';
import type { HousingGrant } from './housingGrant.js';
import type { SafetyNet } from './safetyNet.js';

export function safetyNetNotes(
  facts: CaseFacts,
  result: PathResult,
  housing: readonly HousingPaid[],
  months: readonly AssistancePaid[],
): Pick<SafetyNet, 'assumptions' | 'notCalculated'> {
  const { client, assumed } = facts;
  const granted = housing.some(({ grant }) => grant !== null);
  const paid = months.some(({ assistance }) => assistance !== null && assistance.amount > 0);
  const running = runningAllowance(facts) !== undefined;
  const assumptions: readonly (readonly [AssumptionId, boolean])[] = [
    ['housing-allowance-applied', granted && !running],
    ['housing-allowance-running', granted && running],
    ['housing-allowance-in-time', granted],
    ['processing-housing', granted && !running && assumed.processingDays['general-housing-allowance'] === undefined],
    ['wealth-as-stated', granted && client.housings.some(({ wealth }) => wealth > 0)],
    ['lives-alone', granted && client.households.every(isAlone)],
    ['assistance-every-month', paid],
    ['processing-social-assistance', paid && assumed.processingDays['basic-social-assistance'] === undefined],
    ['assistance-collected', months.some(({ collected }) => collected > 0)],
    ['family-income-as-stated', client.otherIncome.length > 0 || hasSpouseIncome(facts)],
  ];
  const notCalculated: readonly (readonly [NotCalculatedId, boolean])[] = [
    ['imputed-income', housing.some(({ grant }) => grant !== null && isLow(grant))],
    ['assistance-other-needs', months.some(({ assistance }) => assistance !== null)],
    ['housing-norm', months.some(({ normUnknown }) => normUnknown)],
    ['housing-special-grounds', months.some(({ assistance }) => assistance?.bounded)],
    ['basic-amount-reduction', paid && result.path.steps.some(({ situation }) => situation === 'sanction')],
  ];
  return { assumptions: thoseThatHold(assumptions), notCalculated: thoseThatHold(notCalculated) };
}

function isAlone({ spouse, children, parents }: Household): boolean {
  return !spouse && children === 0 && !parents.livesWith;
}

/** AsTukiL 12 § 2 mom: below a month of the benefit whose amount can be counted instead. */
function isLow({ since, income }: HousingGrant): boolean {
  const law = lawOn(firstDayOf(since));
  return income < roundExact(monthOfFull(law, law('unemployment.base-amount') as Cents));
}

function hasSpouseIncome({ client }: CaseFacts): boolean {
  return client.households.some(({ spouseMonthlyIncome }) => (spouseMonthlyIncome ?? 0) > 0);
}

function thoseThatHold<Id extends string>(notes: readonly (readonly [Id, boolean])[]): Id[] {
  return notes.filter(([, holds]) => holds).map(([id]) => id);
}
