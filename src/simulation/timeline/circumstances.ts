/** Cuts the horizon into runs of days on which no fact, figure or month changes. */
import { addDays, type Day, firstDayOf, type Month, monthOf } from '../../calendar/day.js';
import type { Period } from '../../calendar/period.js';
import { contains } from '../../calendar/period.js';
import { FIRST_ENGINE_DAY, type WorkingDays } from '../../calendar/workingDays.js';
import type { DailyFamily } from '../../law/benefits.js';
import { CHANGE_DAYS, type LawReader, lawOn } from '../../law/rates/index.js';
import { GENERAL_BENEFIT_BEGINS } from '../../law/unemployment/benefitKind.js';
import type {
  AbsenceStep,
  CaseFacts,
  Household,
  IncapacityStep,
  OtherBenefitStep,
  OtherIncome,
  PathFacts,
  PensionStep,
  RehabilitationStep,
  ServiceStep,
  Step,
  WorkStep,
} from '../../scenario/facts.js';
import { householdOn } from '../../scenario/households.js';
import { stepsOf } from '../../scenario/pathSteps.js';
import { type Claim, claimBoundaries, claimOn } from './claims.js';
import { type Spell, spellsOf } from './spells.js';
import { ageBoundaries, type Masks, standingObstacles } from './standingObstacles.js';
import { endOfPeriodisedPay, endOfSanction } from './stepEnds.js';
import { type Whole, wholesOf } from './wholes.js';

/** Everything the facts say about a run of days. */
export interface Circumstances extends Period {
  readonly month: Month;
  readonly law: LawReader;
  readonly registered: boolean;
  readonly incapacity: {
    readonly step: IncapacityStep;
    readonly spell: Spell;
    readonly hospital: boolean;
    readonly employerPay: { readonly monthly: number } | null;
  } | null;
  readonly rehabilitation: { readonly step: RehabilitationStep; readonly whole: Whole } | null;
  /** Waiting or interval time for which rehabilitation allowance is claimed (R21). */
  readonly rehabilitationClaim: { readonly kind: 'waiting' | 'interval'; readonly whole: Whole } | null;
  readonly services: readonly ServiceStep[];
  /** Work that is not suspended by incapacity (R48). */
  readonly work: readonly WorkStep[];
  /** Their share of full time together. */
  readonly workingTime: number;
  readonly sanction: boolean;
  readonly periodisedPay: boolean;
  /** Granted pensions in payment. */
  readonly pensions: readonly PensionStep[];
  /** A disability pension application is pending or has been refused (R9). */
  readonly pensionClaim: boolean;
  readonly others: readonly OtherBenefitStep[];
  readonly household: Household;
  readonly otherIncome: readonly OtherIncome[];
  readonly claims: Readonly<Record<DailyFamily, Claim>>;
  /** Obstacles of age, claim, other benefits and absence, by family. */
  readonly standing: Masks;
}

export interface Timeline {
  readonly runs: readonly Circumstances[];
  readonly spells: readonly Spell[];
  readonly wholes: readonly Whole[];
  readonly sanctions: readonly Period[];
}

/** What began before the calendar's first year counts from there: its waiting is long over either way. */
function sinceEngineBegan<S extends Step>(step: S): S {
  const from = Math.max(step.from, FIRST_ENGINE_DAY) as Day;
  return from === step.from ? step : { ...step, from };
}

/** @param facts the case · @param path one of its paths */
export function timelineOf(facts: CaseFacts, path: PathFacts, workingDays: WorkingDays): Timeline {
  const steps = {
    jobseeker: stepsOf(path, 'jobseeker'),
    incapacity: stepsOf(path, 'incapacity').map(sinceEngineBegan),
    rehabilitation: stepsOf(path, 'rehabilitation').map(sinceEngineBegan),
    service: stepsOf(path, 'service'),
    work: stepsOf(path, 'work'),
    sanction: stepsOf(path, 'sanction').map((step) => ({ from: step.from, to: endOfSanction(step) })),
    periodisedPay: stepsOf(path, 'periodised-pay').map((step) => ({ from: step.from, to: endOfPeriodisedPay(step) })),
    pension: stepsOf(path, 'pension'),
    others: stepsOf(path, 'other-benefit'),
    absence: path.steps.filter(
      (step): step is AbsenceStep =>
        step.situation === 'abroad' || step.situation === 'prison' || step.situation === 'conscription',
    ),
  };
  const spells = spellsOf(steps.incapacity, workingDays);
  const wholes = wholesOf(steps.rehabilitation, steps.work, workingDays);
  const claims = rehabilitationClaims(wholes, steps.rehabilitation);
  const refusedInHistory = facts.decisions.some(
    (each) =>
      (each.decision === 'disability-pension' || each.decision === 'rehabilitation-subsidy') &&
      each.outcome !== 'granted',
  );

  const at = (value: Day): Omit<Circumstances, 'from' | 'to'> => {
    const on = <P extends Period>(periods: readonly P[]): P[] => periods.filter((each) => contains(each, value));
    const [spell] = on(spells);
    const incapacity = spell?.steps.findLast(({ from }) => from <= value);
    const [rehabilitation] = on(steps.rehabilitation);
    const work = incapacity !== undefined && !incapacity.partial ? [] : on(steps.work);
    const granted = steps.pension.filter((each) => each.outcome === 'granted' && contains(each, value));
    const claimed = steps.pension.some(
      (each) => each.appliedOn <= value && !(each.outcome === 'granted' && value >= each.from),
    );
    const [claim] = on(claims);
    const others = on(steps.others);
    const employerPay = incapacity?.employerPay && value <= incapacity.employerPay.to ? incapacity.employerPay : null;
    const claimsNow = {
      unemployment: claimOn(path.applications, 'unemployment', value),
      sickness: claimOn(path.applications, 'sickness', value),
      rehabilitation: claimOn(path.applications, 'rehabilitation', value),
    };
    return {
      month: monthOf(value),
      law: lawOn(value),
      registered: on(steps.jobseeker).length > 0,
      incapacity:
        spell === undefined || incapacity === undefined
          ? null
          : {
              step: incapacity,
              spell,
              hospital: on(incapacity.hospital).length > 0,
              employerPay,
            },
      rehabilitation:
        rehabilitation === undefined
          ? null
          : { step: rehabilitation, whole: wholes.find((each) => each.phases.includes(rehabilitation)) as Whole },
      rehabilitationClaim: rehabilitation === undefined && claim ? { kind: claim.kind, whole: claim.whole } : null,
      services: on(steps.service),
      work,
      workingTime: work.reduce((sum, each) => sum + each.workingTime, 0),
      sanction: on(steps.sanction).length > 0,
      periodisedPay: on(steps.periodisedPay).length > 0,
      pensions: granted,
      pensionClaim: claimed || refusedInHistory,
      others,
      household: householdOn(facts.client, value),
      otherIncome: facts.client.otherIncome.filter(
        ({ from, to }) => (from === undefined || from <= value) && (to === undefined || value <= to),
      ),
      claims: claimsNow,
      standing: standingObstacles(facts.client.birth, value, {
        absence: on(steps.absence)[0]?.situation ?? null,
        pensioner: granted.length > 0,
        employerPays: employerPay !== null,
        others,
        claims: claimsNow,
      }),
    };
  };

  const boundaries = new Set<Day>();
  const add = (period: { from?: Day | undefined; to?: Day | undefined }): void => {
    if (period.from !== undefined) boundaries.add(period.from);
    if (period.to !== undefined) boundaries.add(addDays(period.to, 1));
  };
  for (const list of Object.values(steps)) for (const step of list) add(step);
  for (const claim of claims) add(claim);
  for (const { hospital, employerPay } of steps.incapacity) {
    for (const period of hospital) add(period);
    if (employerPay) add({ to: employerPay.to });
  }
  for (const { appliedOn } of steps.pension) boundaries.add(appliedOn);
  for (const { from } of facts.client.households) boundaries.add(from);
  for (const income of facts.client.otherIncome) add(income);
  for (const value of claimBoundaries(path.applications)) boundaries.add(value);
  for (const value of CHANGE_DAYS) boundaries.add(value);
  for (const value of ageBoundaries(facts.client.birth)) boundaries.add(value);
  if (facts.client.workCondition.metOn !== null) boundaries.add(facts.client.workCondition.metOn);
  boundaries.add(GENERAL_BENEFIT_BEGINS);
  for (let month = monthOf(facts.horizon.from); month <= monthOf(facts.horizon.to); month = (month + 1) as Month) {
    boundaries.add(firstDayOf(month));
  }
  boundaries.add(facts.horizon.from);

  const starts = [...boundaries].filter((value) => contains(facts.horizon, value)).sort((a, b) => a - b);
  const runs = starts.map((from, i) => {
    const next = starts[i + 1];
    return { from, to: next === undefined ? facts.horizon.to : addDays(next, -1), ...at(from) };
  });
  return { runs, spells, wholes, sanctions: steps.sanction };
}

/** From the decision to the start, and between two rehabilitation steps, where the allowance is claimed (R21, R54). */
function rehabilitationClaims(
  wholes: readonly Whole[],
  steps: readonly RehabilitationStep[],
): (Period & { kind: 'waiting' | 'interval'; whole: Whole })[] {
  const claims: (Period & { kind: 'waiting' | 'interval'; whole: Whole })[] = [];
  steps.forEach((next, i) => {
    const previous = steps[i - 1];
    if (previous === undefined || !(previous.claimInterval || next.claimInterval)) return;
    const whole = wholes.find((each) => each.phases.includes(next)) as Whole;
    const from = addDays(previous.to, 1);
    if (from < next.from) claims.push({ kind: 'interval', whole, from, to: addDays(next.from, -1) });
  });
  for (const whole of wholes) {
    const decidedOn = whole.phases[0]?.decidedOn;
    if (whole.phases[0]?.claimWaiting && decidedOn !== undefined && decidedOn < whole.start) {
      claims.push({ kind: 'waiting', whole, from: decidedOn, to: addDays(whole.start, -1) });
    }
  }
  return claims;
}
