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

/** R21: the interval reaches from a step to the one after it, so a step has effect no later than those that follow. */
function rehabilitationEffect(step: RehabilitationStep, { steps }: PathFacts): Day {
  const programmes = steps.filter((each): each is RehabilitationStep => each.situation === 'rehabilitation');
  const own = programmes.map((each, i) => {
    const previous = programmes[i - 1];
    const claimsInterval = previous !== undefined && (previous.claimInterval || each.claimInterval);
    return least(wholeEffect(each, programmes), ...(claimsInterval ? [addDays(previous.to, 1)] : []));
  });
  return least(...own.slice(programmes.indexOf(step)));
}

function wholeEffect(step: RehabilitationStep, programmes: readonly RehabilitationStep[]): Day {
  // R51, R59: phases under one decision are one whole, whose attended days decide on its waiting period.
  const phases = programmes.filter(
    ({ programme, decidedOn }) =>
      programme === step.programme && decidedOn !== undefined && decidedOn === step.decidedOn,
  );
  // R21: waiting pay begins with the decision.
  const claims = [step, ...phases].filter(({ claimWaiting }) => claimWaiting);
  return least(step.from, ...phases.map(({ from }) => from), ...claims.map(({ from, decidedOn }) => decidedOn ?? from));
}

function serviceEffect(step: ServiceStep, { steps }: PathFacts): Day {
  // R37: the supplement goes on between two services.
  const earlier = steps.filter(({ situation, to }) => situation === 'service' && to < step.from);
  return least(step.from, ...earlier.map(({ to }) => addDays(to, 1)));
}

function least(...days: Day[]): Day {
  return Math.min(...days) as Day;
}
