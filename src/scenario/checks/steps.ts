import { formatDay } from '../../calendar/day.js';
import { overlap, type Period } from '../../calendar/period.js';
import { type Defect, type DocumentPath, defectAt } from '../defect.js';
import type { InputValues } from '../inputCodes.js';
import type { PartialStep } from '../partial.js';
import { contradiction } from './contradiction.js';
import { decidedTooEarly, disordered, endBeforeStart, type StatedPeriod, statedPeriod } from './statedPeriod.js';

type Of<S extends NonNullable<PartialStep['situation']>> = Extract<PartialStep, { readonly situation?: S | undefined }>;

/** A step with its place in the document, and its days where they can be relied on. */
export interface PlacedStep {
  readonly step: PartialStep;
  readonly path: DocumentPath;
  readonly period: StatedPeriod | undefined;
}

export function placedSteps(
  steps: readonly (PartialStep | undefined)[],
  path: DocumentPath,
  horizon: Period | undefined,
): PlacedStep[] {
  return steps.flatMap((step, index) => {
    if (!step) return [];
    return [placedStep(step, [...path, index], horizon)];
  });
}

export function placedStep(step: PartialStep, path: DocumentPath, horizon: Period | undefined): PlacedStep {
  return { step, path, period: statedPeriod(withStart(step), horizon?.to) };
}

/** How another step of the same path is called in a message, as `steps[0]`. */
export function itemName(path: DocumentPath): string {
  return `${path.at(-2)}[${path.at(-1)}]`;
}

/** A pension may be given by the day of its application alone. */
function withStart(step: PartialStep): PartialStep {
  if (step.situation !== 'pension' || Object.hasOwn(step, 'from') || step.appliedOn === undefined) return step;
  return { ...step, from: step.appliedOn };
}

/** What is wrong with one step by itself, or with the work that it needs beside it. */
export function* stepContradictions(
  placed: PlacedStep,
  all: readonly PlacedStep[],
  horizon: Period | undefined,
): Generator<Defect> {
  const { step, path, period } = placed;
  yield* endBeforeStart(withStart(step), path);
  if (period && horizon && !overlap(period, horizon)) {
    yield defectAt('input.step-outside-horizon', [...path, 'from'], asText(horizon));
  }
  if (step.movable) yield* disordered(step.movable.earliest, step.movable.latest, [...path, 'movable', 'latest']);
  switch (step.situation) {
    case 'incapacity':
      yield* incapacityContradictions(step, placed);
      yield* partialWithoutWork(step.partial, placed, all);
      break;
    case 'rehabilitation':
      yield* decidedAfterStart(step, path);
      yield* partialWithoutWork(step.partial, placed, all);
      break;
    case 'service':
      yield* insidePeriods(step.absent, [...path, 'absent'], period);
      break;
    case 'sanction':
      yield* lengthUnknown(Object.hasOwn(step, 'to') || Object.hasOwn(step, 'cause'), { first: 'cause' }, path);
      break;
    case 'periodised-pay':
      yield* periodisedPayContradictions(step, path);
      break;
    case 'pension':
      yield* pensionContradictions(step, path);
  }
}

function* incapacityContradictions(step: Of<'incapacity'>, { path, period }: PlacedStep): Generator<Defect> {
  yield* insidePeriods(step.hospital, [...path, 'hospital'], period);
  const paidTo = step.employerPay?.to;
  yield* disordered(step.from, paidTo, [...path, 'employerPay', 'to']);
  if (paidTo === undefined || !step.to || paidTo <= step.to) return;
  yield contradiction(['to', step.to], ['employerPay.to', paidTo], [...path, 'employerPay', 'to']);
}

/** Rehabilitation is decided on before it begins. */
function* decidedAfterStart({ from, decidedOn }: Of<'rehabilitation'>, path: DocumentPath): Generator<Defect> {
  if (from === undefined || decidedOn === undefined || decidedOn <= from) return;
  yield contradiction(['from', from], ['decidedOn', decidedOn], [...path, 'decidedOn']);
}

type PartialPeriods = Of<'incapacity'>['hospital'];

function* insidePeriods(periods: PartialPeriods, path: DocumentPath, around: Period | undefined): Generator<Defect> {
  for (const [i, inner] of (periods ?? []).entries()) {
    if (!inner) continue;
    yield* endBeforeStart(inner, [...path, i]);
    const period = statedPeriod(inner, around?.to);
    if (!period || !around || (period.from >= around.from && period.to <= around.to)) continue;
    yield defectAt('input.outside-period', [...path, i, period.from < around.from ? 'from' : 'to'], asText(around));
  }
}

/** Partial allowances stand beside work (R49). */
function* partialWithoutWork(
  partial: boolean | undefined,
  { period, path }: PlacedStep,
  all: readonly PlacedStep[],
): Generator<Defect> {
  if (!partial || !period) return;
  const besideWork = all.some(({ step, period: other }) => {
    return step.situation === undefined || (step.situation === 'work' && (!other || overlap(other, period)));
  });
  if (!besideWork) yield defectAt('input.partial-without-work', [...path, 'partial'], {});
}

function* periodisedPayContradictions(step: Of<'periodised-pay'>, path: DocumentPath): Generator<Defect> {
  const isKnown = Object.hasOwn(step, 'to') || (Object.hasOwn(step, 'amount') && Object.hasOwn(step, 'dailyWage'));
  yield* lengthUnknown(isKnown, { first: 'amount', second: 'dailyWage' }, path);
  if (step.dailyWage === 0 && step.to === undefined) {
    yield defectAt('input.out-of-range', [...path, 'dailyWage'], { found: '0', minimum: 0.01 });
  }
}

type KeysInsteadOfEnd = InputValues['input.length-unknown'];

function* lengthUnknown(isKnown: boolean, keys: KeysInsteadOfEnd, path: DocumentPath): Generator<Defect> {
  if (!isKnown) yield defectAt('input.length-unknown', path, keys);
}

function* pensionContradictions(step: Of<'pension'>, path: DocumentPath): Generator<Defect> {
  if (!Object.hasOwn(step, 'from') && !Object.hasOwn(step, 'appliedOn')) {
    yield defectAt('input.missing-key', [...path, 'appliedOn'], { key: 'appliedOn' });
  }
  const appliedOn = Object.hasOwn(step, 'appliedOn') ? step.appliedOn : step.from;
  yield* decidedTooEarly({ appliedOn, decidedOn: step.decidedOn }, path);
  if (step.outcome !== 'refused' || !step.monthly) return;
  yield contradiction(['outcome', step.outcome], ['monthly', step.monthly], [...path, 'monthly']);
}

function asText({ from, to }: Period): { from: string; to: string } {
  return { from: formatDay(from), to: formatDay(to) };
}
