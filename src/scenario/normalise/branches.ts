import type { Period } from '../../calendar/period.js';
import { branchName, type Contingency, contingenciesOf, cutStep, refusalOf, refusedStep } from '../contingencies.js';
import type { Application, PathFacts, RefusedFacts } from '../facts.js';
import type { PartialPath, PartialScenario } from '../partial.js';
import type { Scenario } from '../schema.js';
import { applicationOf, stepsOf } from './paths.js';
import type { WrittenStep } from './steps.js';

type WrittenPath = Scenario['paths'][number];

/** The path once more for each `if-refused`, with that outcome refused. */
export function branchesOf(path: WrittenPath, scenario: Scenario, horizon: Period): PathFacts[] {
  return contingenciesOf(path as PartialPath).map((contingency, n) => {
    const refused = refusalOf(contingency, path as PartialPath, scenario as PartialScenario) as RefusedFacts;
    const name = branchName(path.name, n);
    const place = [...contingency.place, 'if-refused'];
    return {
      name,
      title: name,
      steps: stepsOf([...stepsLeft(path, contingency, refused), ...stepsListed(path, contingency)], horizon),
      applications: applicationsOf(path, contingency, refused),
      branchOf: path.name,
      refused: { ...refused, place, firstListed: path.steps.length },
    };
  });
}

function stepsLeft(path: WrittenPath, { kind, index }: Contingency, refused: RefusedFacts): [number, WrittenStep][] {
  return path.steps.flatMap((step, i): [number, WrittenStep][] => {
    const left = kind === 'step' && i === index ? refusedStep(step, refused) : cutStep(step, refused);
    return left === undefined ? [] : [[i, left]];
  });
}

function stepsListed({ steps }: WrittenPath, { listed }: Contingency): [number, WrittenStep][] {
  return (listed as readonly WrittenStep[]).map((step, i) => [steps.length + i, step]);
}

function applicationsOf(path: WrittenPath, { kind, index }: Contingency, { decidedOn }: RefusedFacts): Application[] {
  return (path.applications ?? []).map((written, i) => {
    const application = applicationOf(written);
    if (kind !== 'application' || i !== index) return application;
    return { ...application, outcome: 'refused', outcomeStated: true, decidedOn };
  });
}
