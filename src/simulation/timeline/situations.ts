/** What the facts say about the days of a path, and on which days that changes. */
import { addDays, type Day } from '../../calendar/day.js';
import { contains, type Period } from '../../calendar/period.js';
import { FIRST_ENGINE_DAY, type WorkingDays } from '../../calendar/workingDays.js';
import type { DailyFamily } from '../../law/benefits.js';
import type { Participation } from '../../law/rehabilitation/mode.js';
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
import { endOfPeriodisedPay, endOfSanction } from './stepEnds.js';
import { participationOf, type Whole, wholesOf } from './wholes.js';

/** What the facts say about a day: the same object for all days until one of them changes. */
export interface Situation {
  readonly registered: boolean;
  readonly incapacity: {
    readonly step: IncapacityStep;
    readonly spell: Spell;
    readonly hospital: boolean;
    readonly employerPay: { readonly monthly: number } | null;
  } | null;
  readonly rehabilitation: {
    readonly step: RehabilitationStep;
    readonly whole: Whole;
    readonly part: Participation;
  } | null;
  /** Waiting or interval time for which rehabilitation allowance is claimed (R21). */
  readonly rehabilitationClaim: { readonly kind: 'waiting' | 'interval'; readonly whole: Whole } | null;
  readonly services: readonly ServiceStep[];
  /** Work that is not suspended by incapacity (R48). */
  readonly work: readonly WorkStep[];
  /** Some of it is paid. */
  readonly earns: boolean;
  /** Their share of full time together. */
  readonly workingTime: number;
  readonly sanction: boolean;
  readonly periodisedPay: boolean;
  readonly absence: AbsenceStep['situation'] | null;
  /** Granted pensions in payment. */
  readonly pensions: readonly PensionStep[];
  /** A disability pension application is pending or has been refused (R9). */
  readonly pensionClaim: boolean;
  readonly others: readonly OtherBenefitStep[];
  readonly household: Household;
  readonly otherIncome: readonly OtherIncome[];
  readonly claims: Readonly<Record<DailyFamily, Claim>>;
}

export interface Situations {
  readonly on: (value: Day) => Situation;
  /** The days of the horizon on which another situation may begin. */
  readonly changes: ReadonlySet<Day>;
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
export function situationsOf(facts: CaseFacts, path: PathFacts, workingDays: WorkingDays): Situations {
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

  const on = (value: Day): Situation => {
    const those = <P extends Period>(periods: readonly P[]): P[] => periods.filter((each) => contains(each, value));
    const isOn = (periods: readonly Period[]): boolean => periods.some((each) => contains(each, value));
    const spell = spells.find((each) => contains(each, value));
    const incapacity = spell?.steps.findLast(({ from }) => from <= value);
    const rehabilitation = steps.rehabilitation.find((each) => contains(each, value));
    const work = incapacity !== undefined && !incapacity.partial ? [] : those(steps.work);
    const claim = claims.find((each) => contains(each, value));
    const claimed = steps.pension.some(
      (each) => each.appliedOn <= value && !(each.outcome === 'granted' && value >= each.from),
    );
    const employerPay = incapacity?.employerPay && value <= incapacity.employerPay.to ? incapacity.employerPay : null;
    const whole = rehabilitation && (wholes.find(({ phases }) => phases.includes(rehabilitation)) as Whole);
    return {
      registered: isOn(steps.jobseeker),
      incapacity:
        spell === undefined || incapacity === undefined
          ? null
          : { step: incapacity, spell, hospital: isOn(incapacity.hospital), employerPay },
      rehabilitation:
        rehabilitation === undefined || whole === undefined
          ? null
          : { step: rehabilitation, whole, part: participationOf(whole, rehabilitation) },
      rehabilitationClaim: rehabilitation === undefined && claim ? { kind: claim.kind, whole: claim.whole } : null,
      services: those(steps.service),
      work,
      earns: work.some(({ monthlyPay }) => monthlyPay > 0),
      workingTime: work.reduce((sum, each) => sum + each.workingTime, 0),
      sanction: isOn(steps.sanction),
      periodisedPay: isOn(steps.periodisedPay),
      absence: steps.absence.find((each) => contains(each, value))?.situation ?? null,
      pensions: steps.pension.filter((each) => each.outcome === 'granted' && contains(each, value)),
      pensionClaim: claimed || refusedInHistory,
      others: those(steps.others),
      household: householdOn(facts.client, value),
      otherIncome: facts.client.otherIncome.filter(
        ({ from, to }) => (from === undefined || from <= value) && (to === undefined || value <= to),
      ),
      claims: {
        unemployment: claimOn(path.applications, 'unemployment', value),
        sickness: claimOn(path.applications, 'sickness', value),
        rehabilitation: claimOn(path.applications, 'rehabilitation', value),
      },
    };
  };

  const changes = new Set<Day>([facts.horizon.from]);
  const add = ({ from, to }: { from?: Day | undefined; to?: Day | undefined }): void => {
    if (from !== undefined && contains(facts.horizon, from)) changes.add(from);
    if (to !== undefined && contains(facts.horizon, addDays(to, 1))) changes.add(addDays(to, 1));
  };
  for (const list of Object.values(steps)) for (const step of list) add(step);
  for (const claim of claims) add(claim);
  for (const { hospital, employerPay } of steps.incapacity) {
    for (const period of hospital) add(period);
    if (employerPay) add({ to: employerPay.to });
  }
  for (const { appliedOn } of steps.pension) add({ from: appliedOn });
  for (const { from } of facts.client.households) add({ from });
  for (const income of facts.client.otherIncome) add(income);
  for (const from of claimBoundaries(path.applications)) add({ from });
  return { on, changes, spells, wholes, sanctions: steps.sanction };
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
