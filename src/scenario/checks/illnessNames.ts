import { type Defect, type DocumentPath, defectAt } from '../defect.js';
import { editDistance } from '../nearest.js';
import type { PartialScenario } from '../partial.js';
import { safeText } from '../shown.js';
import type { PlacedStep } from './steps.js';

/** The name of an illness, and where it is written. */
interface IllnessName {
  readonly name: string;
  readonly path: DocumentPath;
}

/** A letter more or less tells shorter names apart. */
const SHORTEST_WITH_SLIP = 4;

export function illnessesOfHistory({ history = [] }: PartialScenario): IllnessName[] {
  return history.flatMap((entry, i) => illnessNamed(entry, ['history', i]));
}

export function illnessesOfSteps(steps: readonly PlacedStep[]): IllnessName[] {
  return steps.flatMap(({ step, path }) => illnessNamed(step, path));
}

/** Names among `added` so like an earlier one that they were probably meant for the same illness. */
export function* nearIllnesses(earlier: readonly IllnessName[], added: readonly IllnessName[]): Generator<Defect> {
  const known = new Set(earlier.map(({ name }) => name));
  for (const { name, path } of added) {
    if (known.has(name)) continue;
    const other = [...known].find((each) => isNear(each, name));
    if (other !== undefined)
      yield defectAt('input.near-illness', path, { found: safeText(name), other: safeText(other) });
    known.add(name);
  }
}

function illnessNamed(item: object | undefined, path: DocumentPath): IllnessName[] {
  if (!item || !('illness' in item) || item.illness === undefined) return [];
  return [{ name: String(item.illness), path: [...path, 'illness'] }];
}

/** Case, spaces and one letter are slips; a digit is how people number illnesses. */
function isNear(a: string, b: string): boolean {
  const [first, second] = [folded(a), folded(b)];
  if (first === second) return true;
  if (Math.min(first.length, second.length) < SHORTEST_WITH_SLIP) return false;
  return digitsOf(first) === digitsOf(second) && editDistance(first, second) === 1;
}

function folded(name: string): string {
  return name.toLowerCase().replace(/\s/g, '');
}

function digitsOf(name: string): string {
  return name.replace(/\D/g, '');
}
