/**
 * When a step begins to have effect. Nearly all begin with their first day. What the law decides by looking ahead has
 * effect earlier, and is listed here, each with its reason.
 */
import { addDays, type Day } from '../../src/calendar/day.js';
import type { PathFacts, RehabilitationStep, ServiceStep, Step } from '../../src/scenario/facts.js';

export function firstEffectOf(step: Step, path: PathFacts): Day {
  switch (step.situation) {
    case 'pension':
      // R48: pending from the day of the application.
      return least(step.from, step.appliedOn);
    case 'rehabilitation':
      return rehabilitationEffect(step, path);
    case 'service':
      return serviceEffect(step, path);
    default:
      return step.from;
  }
}

function rehabilitationEffect(step: RehabilitationStep, { steps }: PathFacts): Day {
  const programmes = steps.filter((each): each is RehabilitationStep => each.situation === 'rehabilitation');
  // R51, R59: phases under one decision are one whole, whose attended days decide on its waiting period.
  const phases = programmes.filter(
    ({ programme, decidedOn }) => programme === step.programme && decidedOn !== undefined && decidedOn === step.decidedOn,
  );
  const previous = programmes[programmes.indexOf(step) - 1];
  const claimsInterval = previous !== undefined && (previous.claimInterval || step.claimInterval);
  return least(
    step.from,
    ...phases.map(({ from }) => from),
    // R21: waiting pay from the decision, interval pay from the end of the step before.
    ...[step, ...phases].filter(({ claimWaiting }) => claimWaiting).map(({ from, decidedOn }) => decidedOn ?? from),
    ...(claimsInterval ? [addDays(previous.to, 1)] : []),
  );
}

function serviceEffect(step: ServiceStep, { steps }: PathFacts): Day {
  // R37: the supplement goes on between two services.
  const earlier = steps.filter(({ situation, to }) => situation === 'service' && to < step.from);
  return least(step.from, ...earlier.map(({ to }) => addDays(to, 1)));
}

function least(...days: Day[]): Day {
  return Math.min(...days) as Day;
}
