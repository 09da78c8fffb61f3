/** What a result assumes and what it leaves out, in a fixed order. */
import { addYears, day, mondayOf, weekdayBefore, weekdayOf } from '../../calendar/day.js';
import { isStatementFollowed } from '../../law/sickness/statement.js';
import type { Run } from '../days/run.js';
import type { AssumptionId, NotCalculatedId } from '../notes.js';

/** From this day the act on rehabilitative work may be repealed (R23). */
const REHABILITATIVE_WORK_DOUBTFUL = day('2027-01-01');

/** TTL 3:1, Act 1240/2020: from this day seventeen-year-olds need completed compulsory education. */
const HIGHER_MINIMUM_AGE = day('2021-08-01');

/** Act 738/2024: those born later have the lowest old-age pension age, not yet set in law, instead of 65. */
const OPEN_MAXIMUM_AGE = day('1965-01-01');

/** Assumptions that the facts alone show; the others are marked where a rule makes them. */
const SHOWN_BY_FACTS: readonly (readonly [AssumptionId, (run: Run) => boolean])[] = [
  ['claims-on-first-day', () => true],
  ['claim-outcome-assumed', ({ path }) => path.applications.some(({ outcome }) => outcome === 'pending')],
  ['mixed-week', hasMixedWeek],
  ['waiting-carried-over', isWaitingCarriedOver],
  ['waiting-unserved', isWaitingUnserved],
  ['qualification-assumed', isQualificationAssumed],
  ['rehabilitative-work-in-force', hasDoubtfulRehabilitativeWork],
  ['earlier-pay-not-counted', isEarlierPayReceived],
  ['pension-by-table', ({ items }) => items.some(({ byTable }) => byTable)],
  ['maximum-unrecorded', isMaximumUnrecorded],
  ['age-limit-18', isSeventeen],
  ['age-limit-65', isAtOpenMaximumAge],
];

export function assumptionsOf(run: Run): AssumptionId[] {
  const shown = SHOWN_BY_FACTS.filter(([, holds]) => holds(run)).map(([id]) => id);
  return [...new Set([...run.assumptions, ...shown])].sort();
}

function hasDoubtfulRehabilitativeWork({ path, facts }: Run): boolean {
  if (facts.horizon.to < REHABILITATIVE_WORK_DOUBTFUL) return false;
  return path.steps.some(
    (step) =>
      step.situation === 'service' && step.service === 'rehabilitative-work' && step.to >= REHABILITATIVE_WORK_DOUBTFUL,
  );
}

function isEarlierPayReceived({ path, facts }: Run): boolean {
  return path.steps.some(
    (step) => step.situation === 'work' && step.payMonthOffset > 0 && step.from < facts.horizon.from,
  );
}

/** KEL 15 §: such a pension follows the maximum of sickness allowance, which history may leave out (R46). */
function isMaximumUnrecorded({ facts, sickness }: Run): boolean {
  return (
    sickness.opened.size > 0 &&
    facts.history.some(({ benefit }) => benefit === 'disability-pension' || benefit === 'rehabilitation-subsidy') &&
    !facts.decisions.some(({ decision }) => decision === 'sickness-maximum')
  );
}

function isSeventeen({ facts: { client, horizon } }: Run): boolean {
  return (
    horizon.to >= HIGHER_MINIMUM_AGE &&
    addYears(client.birth, 17, 'first-of-next') <= horizon.to &&
    addYears(client.birth, 18, 'first-of-next') > horizon.from
  );
}

function isAtOpenMaximumAge({ facts: { client, horizon } }: Run): boolean {
  return client.birth >= OPEN_MAXIMUM_AGE && addYears(client.birth, 65, 'first-of-next') <= horizon.to;
}

export function notCalculatedOf(run: Run): NotCalculatedId[] {
  const found = new Set(run.notCalculated);
  found.add('final-tax');
  found.add('housing-and-social-assistance');
  if (run.sickness.opened.size > 0 || run.rehabilitation.open.size > 0) {
    if (hasWagesOfThePast(run)) found.add('three-month-income');
  }
  if (run.sickness.opened.size > 0 && run.facts.client.annualIncome.entrepreneur > 0) {
    found.add('entrepreneur-waiting-pay');
  }
  if (run.rehabilitation.open.size > 0) found.add('rehabilitation-assistance');
  if (isStatementLeftOut(run)) found.add('ninety-day-statement');
  const services = run.path.steps.some(({ situation, from }) => situation === 'service' && from < day('2025-01-01'));
  if (services && run.facts.client.fund.member) found.add('increased-earnings-part');
  return [...found].sort();
}

/** SVL 8:5 a: work shows an employee whose employment is not stated; incapacities before the section's present form. */
function isStatementLeftOut({ facts, path, sickness }: Run): boolean {
  const spells = [...sickness.opened.values()];
  if (facts.client.employment !== null) return spells.some(({ began }) => !isStatementFollowed(began));
  return spells.length > 0 && path.steps.some(({ situation }) => situation === 'work');
}

/** Only wages from which nothing has yet been decided can be replaced by those of three months (SVL 11:2.3). */
function hasWagesOfThePast({ facts: { client } }: Run): boolean {
  const { decided, wages, grossTotal } = client.annualIncome;
  return decided === undefined && (wages.length > 0 || grossTotal !== undefined);
}

/** R3: served by an earlier benefit, though nothing was paid on the last weekday before the horizon. */
function isWaitingCarriedOver({ facts, history }: Run): boolean {
  const { from } = facts.horizon;
  const stated = facts.client.unemploymentWaiting !== undefined;
  return !stated && history.hasUnemployment && !history.unemploymentOn(weekdayBefore(from));
}

/** R3: nothing says that the waiting period was served, and unemployment benefit is in question. */
function isWaitingUnserved({ facts, history, unemployment }: Run): boolean {
  const stated = facts.client.unemploymentWaiting !== undefined;
  return !stated && !history.hasUnemployment && unemployment.waiting.windowEnd !== null;
}

/** R4: the 21 weeks would begin with the first registration, but nothing says whether there is a qualification. */
function isQualificationAssumed({ facts: { client }, path, history }: Run): boolean {
  const registered = path.steps.find(({ situation }) => situation === 'jobseeker');
  if (registered === undefined || client.vocationalQualification !== null || client.workCondition.met) return false;
  return !history.unemploymentOn(weekdayBefore(registered.from));
}

/** A week with five days of unemployment benefit and a Saturday of another allowance, or any mix of them (R1). */
function hasMixedWeek(run: Run): boolean {
  const { book } = run;
  if (new Set(book.bases.map(({ family }) => family)).size < 2) return false;
  let monday = mondayOf(book.first);
  let unemployment = false;
  for (let i = 0; i < book.length; i += 1) {
    const value = book.dayAt(i);
    if (mondayOf(value) !== monday) {
      monday = mondayOf(value);
      unemployment = false;
    }
    const basis = book.basisAt(i);
    if (basis?.family === 'unemployment') unemployment = true;
    else if (basis && weekdayOf(value) === 6 && unemployment) return true;
  }
  return false;
}
