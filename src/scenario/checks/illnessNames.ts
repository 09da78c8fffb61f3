import { type Defect, type DocumentPath, defectAt } from '../defect.js';
import { isOneSlip } from '../nearest.js';
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
/** A client has few illnesses; of a list without end not every pair is compared. */
const MOST_COMPARED = 100;

export function illnessesOfHistory({ history = [] }: PartialScenario): IllnessName[] {
  return history.flatMap((entry, i) => illnessNamed(entry, ['history', i]));
}

export function illnessesOfSteps(steps: readonly PlacedStep[]): IllnessName[] {
  return steps.flatMap(({ step, path }) => illnessNamed(step, path));
}

/** Names among `added` so like an earlier one that they were probably meant for the same illness. */
export function* nearIllnesses(earlier: readonly IllnessName[], added: readonly IllnessName[]): Generator<Defect> {
  const known = new Set(earlier.map(({ name }) => name));
  const compared = [...known].slice(0, MOST_COMPARED).map(spelt);
  for (const { name, path } of added) {
    if (known.has(name)) continue;
    const spelling = spelt(name);
    const other = compared.find((each) => isNear(each, spelling));
    if (other !== undefined)
      yield defectAt('input.near-illness', path, { found: safeText(name), other: safeText(other.name) });
    known.add(name);
    if (compared.length < MOST_COMPARED) compared.push(spelling);
  }
}

function illnessNamed(item: object | undefined, path: DocumentPath): IllnessName[] {
  if (!item || !('illness' in item) || item.illness === undefined) return [];
  return [{ name: String(item.illness), path: [...path, 'illness'] }];
}

interface Spelling {
  readonly name: string;
  readonly folded: string;
  readonly digits: string;
}

function spelt(name: string): Spelling {
  const folded = name.toLowerCase().replace(/\s/g, '');
  return { name, folded, digits: folded.replace(/\D/g, '') };
}

/** Case, spaces and one letter are slips; a digit is how people number illnesses. */
function isNear(a: Spelling, b: Spelling): boolean {
  if (a.folded === b.folded) return true;
  if (Math.min(a.folded.length, b.folded.length) < SHORTEST_WITH_SLIP) return false;
  return a.digits === b.digits && isOneSlip(a.folded, b.folded);
}
