/** Two services for the same purpose at the same time (Act 189/2001 6 §, KKRL 7 a §). */
import { overlap, type Period } from '../calendar/period.js';
import type { ProgrammeCode } from '../law/rehabilitation/programmes.js';
import { isWorkOriented } from '../law/rehabilitation/workOriented.js';
import type { RehabilitationStep, Service, ServiceStep } from '../scenario/facts.js';
import { stepsOf } from '../scenario/pathSteps.js';
import type { PathResult } from '../simulation/result.js';
import type { Finding } from './finding.js';
import { newFinding } from './newFinding.js';

/** Programmes of Kela that do what a service of the employment authority does. */
const SAME_PURPOSE: Readonly<Record<Service, readonly ProgrammeCode[]>> = {
  // Beside work-oriented rehabilitation the order is told, not the overlap.
  'rehabilitative-work': [],
  'work-trial': ['work-trial', 'work-trial-and-coaching'],
  coaching: ['work-coaching', 'work-trial-and-coaching'],
  'labour-market-training': ['vocational-training', 'apprenticeship', 'education-trial'],
};

export function overlappingServicesFindings({ path, horizon }: PathResult): Finding[] {
  const services = stepsOf(path, 'service');
  const pairs = [
    ...services.flatMap((one, i) => services.slice(i + 1).map((other) => twoServices(one, other))),
    ...services.flatMap((one) => stepsOf(path, 'rehabilitation').map((other) => serviceAndProgramme(one, other))),
  ];
  return pairs.flatMap((pair) => {
    const shared = pair && overlap(pair.shared, horizon);
    if (!shared) return [];
    return [newFinding('warning.overlapping-services', shared, { law: pair.law, values: pair.values })];
  });
}

interface Pair {
  readonly shared: Period;
  readonly law: readonly string[];
  readonly values: Finding['values'];
}

/** Rehabilitative work is for those who cannot take part in the other services; those can be combined in one week. */
function twoServices(one: ServiceStep, other: ServiceStep): Pair | null {
  const shared = overlap(one, other);
  const values = { service: one.service, other: other.service };
  if (!shared) return null;
  if ([one, other].some(({ service }) => service === 'rehabilitative-work')) {
    return { shared, law: ['189/2001 6 §'], values };
  }
  return fillMoreThanAWeek(one, other) ? { shared, law: ['TTL 10:2'], values } : null;
}

function serviceAndProgramme(one: ServiceStep, other: RehabilitationStep): Pair | null {
  const shared = overlap(one, other);
  const values = { service: one.service, programme: other.programme };
  if (!shared || (one.service === 'rehabilitative-work' && isWorkOriented(other.programme))) return null;
  if (other.programme === 'youth-coaching') return { shared, law: ['KKRL 7 a §'], values };
  const same = SAME_PURPOSE[one.service].includes(other.programme);
  const tooMuch = isWorkOriented(other.programme) && fillMoreThanAWeek(one, other);
  return same || tooMuch ? { shared, law: ['KKRL 6 §'], values } : null;
}

function fillMoreThanAWeek(one: { readonly daysPerWeek: number }, other: { readonly daysPerWeek: number }): boolean {
  return one.daysPerWeek + other.daysPerWeek > 5;
}
