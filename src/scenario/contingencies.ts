/** What of a path can be refused, when that is decided, and what is left of the path then. */
import { addDays, formatDay } from '../calendar/day.js';
import { familyOf } from '../law/benefits.js';
import { PROCESSING_DAYS, type Processing, pensionProcessing, processingOf } from '../law/payment/processing.js';
import type { DocumentPath } from './defect.js';
import type { RefusedFacts } from './facts.js';
import { dayOfDate } from './normalise/dates.js';
import type { PartialApplication, PartialPath, PartialScenario, PartialStep } from './partial.js';

type OfPath =
  | {
      readonly kind: 'step';
      readonly item: Extract<PartialStep, { readonly situation?: 'rehabilitation' | 'pension' | undefined }>;
    }
  | { readonly kind: 'application'; readonly item: PartialApplication };

/** One `if-refused` of a path. */
export type Contingency = OfPath & {
  readonly index: number;
  /** Where its owner stands in the path. */
  readonly place: DocumentPath;
  readonly listed: readonly (PartialStep | undefined)[];
};

/** In the order of the document, which gives the branches their names. */
export function contingenciesOf(path: PartialPath): Contingency[] {
  return Object.keys(path).flatMap((key) => {
    if (key !== 'steps' && key !== 'applications') return [];
    return (path[key] ?? []).flatMap((item: PartialStep | PartialApplication | undefined, index): Contingency[] => {
      const listed = item && 'if-refused' in item ? item['if-refused'] : undefined;
      if (listed === undefined) return [];
      const kind = key === 'steps' ? 'step' : 'application';
      return [{ kind, item, index, place: [key, index], listed } as Contingency];
    });
  });
}

/** `PATH/if-refused`, the second one `PATH/if-refused-2`. */
export function branchName(path: string, n: number): string {
  return `${path}/if-refused${n === 0 ? '' : `-${n + 1}`}`;
}

/** What is refused and when: on the stated day, else after the usual time (R25); undefined when nobody knows. */
export function refusalOf(
  contingency: Contingency,
  path: PartialPath,
  scenario: PartialScenario,
): RefusedFacts | undefined {
  const { kind, item } = contingency;
  const decision = kind === 'step' && item.situation === 'rehabilitation' ? 'rehabilitation' : benefitOf(contingency);
  if (decision === undefined) return undefined;
  if (item.decidedOn !== undefined) {
    return { decision, decidedOn: dayOfDate(item.decidedOn), stated: true, processing: null };
  }
  const ready = Object.hasOwn(item, 'decidedOn') ? undefined : readyOn(contingency, path);
  if (ready === undefined || decision === 'rehabilitation') return undefined;
  const processing: Processing =
    kind === 'step' ? pensionProcessing(decision, hasHadSubsidy(scenario)) : processingOf(decision);
  const days = scenario.assumptions?.processingDays?.[decision];
  return {
    decision,
    decidedOn: addDays(dayOfDate(ready), days ?? PROCESSING_DAYS[processing]),
    stated: false,
    processing: days === undefined ? processing : null,
  };
}

function benefitOf({ item }: Contingency): Exclude<RefusedFacts['decision'], 'rehabilitation'> | undefined {
  return 'benefit' in item ? item.benefit : undefined;
}

/** The day from which the time for the decision runs; an allowance waits for the decision on rehabilitation itself. */
function readyOn({ kind, item }: Contingency, { steps = [] }: PartialPath): string | undefined {
  if (kind === 'step') return item.situation === 'pension' ? (item.appliedOn ?? item.from) : undefined;
  const { filed, benefit, from } = item;
  if (filed === undefined || filed === 'never') return undefined;
  if (benefit === undefined || familyOf(benefit) !== 'rehabilitation') return filed;
  const step = steps.find((each) => {
    return each?.situation === 'rehabilitation' && (each.to === undefined || each.to >= (from ?? filed));
  });
  const decided = step?.situation === 'rehabilitation' ? step.decidedOn : undefined;
  return decided !== undefined && decided > filed ? decided : filed;
}

function hasHadSubsidy({ history = [] }: PartialScenario): boolean {
  return history.some((entry) => entry && 'benefit' in entry && entry.benefit === 'rehabilitation-subsidy');
}

/**
 * A step as the refusal leaves it: not at all when it would begin later, else ended on the day of the decision.
 * A sanction and periodised pay follow from what has happened before, and keep their length.
 */
export function cutStep<S extends PartialStep>(step: S, { decidedOn }: RefusedFacts): S | undefined {
  const last = formatDay(decidedOn);
  const from = step.from ?? (step.situation === 'pension' ? step.appliedOn : undefined);
  if (from !== undefined && from > last) return undefined;
  if (step.situation === 'sanction' || step.situation === 'periodised-pay') return step;
  const { to } = step;
  return to !== undefined && to <= last ? step : { ...withoutBranch(step), to: last };
}

/** Rehabilitation that is refused does not take place; the refusal of a pension stands from then on. */
export function refusedStep<S extends PartialStep>(step: S, { decidedOn }: RefusedFacts): S | undefined {
  if (step.situation !== 'pension') return undefined;
  const { monthly, ...rest } = withoutBranch(step) as S & { monthly?: unknown };
  return { ...rest, outcome: 'refused', decidedOn: formatDay(decidedOn) } as unknown as S;
}

function withoutBranch<S extends object>(item: S): S {
  const { 'if-refused': _, ...rest } = item as S & { 'if-refused'?: unknown };
  return rest as unknown as S;
}
