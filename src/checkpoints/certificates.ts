/** VNA 1335/2004 2:1: how long certificates carry, and what an employer reports of a long absence. */
import { addDays, type Day } from '../calendar/day.js';
import { contains } from '../calendar/period.js';
import { lawOn } from '../law/rates/index.js';
import type { CaseFacts } from '../scenario/facts.js';
import { stepsOf } from '../scenario/pathSteps.js';
import type { Incapacity, PathResult } from '../simulation/result.js';
import type { Checkpoint } from './checkpoint.js';
import { isEmployed } from './employment.js';
import { checkpoint } from './kinds.js';

const CERTIFICATES = ['VNA 1335/2004 2:1'];

export function certificateCheckpoints(facts: CaseFacts, result: PathResult): Checkpoint[] {
  return [
    ...facts.certificates.flatMap(({ kind, to }) =>
      (kind === 'A' || kind === 'B') && to !== null
        ? [checkpoint('certificate-ends', to, CERTIFICATES, { certificate: kind })]
        : [],
    ),
    ...result.incapacities.flatMap((incapacity) => [
      ...certificateA(facts, result, incapacity),
      ...absenceReport(facts, result, incapacity),
    ]),
  ];
}

/** Unless a statement B is there for what follows. */
function certificateA({ certificates }: CaseFacts, { path }: PathResult, incapacity: Incapacity): Checkpoint[] {
  const { certificateAEnd: end } = incapacity;
  if (end === null) return [];
  const next = addDays(end, 1);
  const statedB = stepsOf(path, 'incapacity').some((step) => contains(step, end) && step.certificate === 'B');
  const writtenB = certificates.some(({ kind, from, to }) => kind === 'B' && from <= next && next <= (to ?? next));
  return statedB || writtenB || incapacity.to < next ? [] : [checkpoint('certificate-a-ends', end, CERTIFICATES, {})];
}

/** Act 1383/2001 10 a §: the employer tells occupational health care of an absence of a month. */
function absenceReport(facts: CaseFacts, result: PathResult, { began, to }: Incapacity): Checkpoint[] {
  const date = addDays(began, lawOn(result.horizon.from)('sickness.absence-report-days') - 1) as Day;
  if (to < date || !isEmployed(facts, result.path, began)) return [];
  return [checkpoint('employer-absence-report', date, ['1383/2001 10 a §'], {})];
}
