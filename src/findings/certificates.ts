/** Certificates that are too old, or missing, at the step that needs them (R10, R47). */
import { addMonths, type Day } from '../calendar/day.js';
import { contains } from '../calendar/period.js';
import { evidenceFor } from '../law/rehabilitation/evidence.js';
import type { CaseFacts, Certificate, IncapacityStep, PensionStep, RehabilitationStep } from '../scenario/facts.js';
import { stepsOf } from '../scenario/pathSteps.js';
import type { PathResult } from '../simulation/result.js';
import type { Finding } from './finding.js';
import { newFinding } from './newFinding.js';

/** What a statement says of a client's health is looked at anew after this. */
export const FRESH_MONTHS = 6;

interface Need {
  readonly matter: 'incapacity' | 'rehabilitation' | 'pension';
  /** Any of these will do. */
  readonly kinds: readonly Certificate['kind'][];
  readonly supports: readonly string[];
  /** The day on which one must be there, and the day by which its age is judged. */
  readonly on: Day;
  readonly judgedOn: Day;
  /** It must cover the day, not only have been written by then. */
  readonly covering: boolean;
  /** Decided already, so none is asked for any more. */
  readonly decided: boolean;
  readonly law: string;
  readonly form: string | null;
}

/** Without any certificate in the scenario nothing is assumed missing (R10). */
export function certificateFindings(facts: CaseFacts, { path }: PathResult): Finding[] {
  if (facts.certificates.length === 0) return [];
  const needs = [
    ...stepsOf(path, 'incapacity').flatMap((step) => ofIncapacity(step, facts)),
    ...stepsOf(path, 'rehabilitation')
      .filter(isFirstPhase)
      .flatMap((step) => (contains(facts.horizon, step.from) ? [ofRehabilitation(step, facts)] : [])),
    ...stepsOf(path, 'pension').map((step) => ofPension(step, facts)),
  ];
  return needs
    .filter(({ on, kinds }) => contains(facts.horizon, on) && kinds.length > 0)
    .flatMap((need) => findingOf(need, facts));
}

/** The step itself says which certificate there is; root certificates meant for sickness allowance bound it (R47). */
function ofIncapacity(step: IncapacityStep, { horizon, certificates }: CaseFacts): Need[] {
  const supports = [step.partial ? 'partial-sickness-allowance' : 'sickness-allowance', 'sickness-allowance'];
  const bounding = certificates.some((each) => (each.kind === 'A' || each.kind === 'B') && isMeantFor(each, supports));
  if (step.certificate === undefined || !bounding) return [];
  return [
    {
      matter: 'incapacity',
      kinds: step.certificate === 'A' ? ['A', 'B'] : ['B'],
      supports,
      on: Math.max(step.from, horizon.from) as Day,
      judgedOn: step.from,
      covering: true,
      decided: false,
      law: 'VNA 1335/2004 2:1',
      form: null,
    },
  ];
}

/** Phases of one decision are applied for once. */
function isFirstPhase(step: RehabilitationStep, i: number, all: readonly RehabilitationStep[]): boolean {
  const isSame = (each: RehabilitationStep): boolean =>
    each.programme === step.programme && each.decidedOn !== undefined && each.decidedOn === step.decidedOn;
  return !all.slice(0, i).some(isSame);
}

function ofRehabilitation(step: RehabilitationStep, { client, today }: CaseFacts): Need {
  const { statements, section, form } = evidenceFor(step.programme, client.birth, step.from);
  const decided = step.decidedOn !== undefined && step.decidedOn <= today;
  return {
    matter: 'rehabilitation',
    kinds: statements,
    supports: ['rehabilitation', 'rehabilitation-allowance', 'young-persons-rehabilitation-allowance'],
    on: step.from,
    judgedOn: decided ? (step.decidedOn as Day) : step.from,
    covering: false,
    decided,
    law: section,
    form,
  };
}

function ofPension(step: PensionStep, { today }: CaseFacts): Need {
  return {
    matter: 'pension',
    kinds: ['B'],
    supports: ['disability-pension', 'rehabilitation-subsidy'],
    on: step.appliedOn,
    judgedOn: step.appliedOn,
    covering: false,
    decided: step.decidedOn !== undefined && step.decidedOn <= today,
    law: 'KEL 12 §',
    form: null,
  };
}

function findingOf(need: Need, { certificates, today }: CaseFacts): Finding[] {
  const newest = certificates
    .filter((each) => fits(each, need))
    .reduce<Day | undefined>((latest, each) => Math.max(latest ?? writtenOn(each), writtenOn(each)) as Day, undefined);
  const told = {
    law: [need.law],
    deadline: need.on < today ? null : need.on,
    values: {
      matter: need.matter,
      kind: need.kinds[0] as string,
      ...(need.form !== null && { form: need.form }),
      ...(newest !== undefined && { writtenOn: newest }),
    },
  };
  const day = { from: need.on, to: need.on };
  if (newest === undefined) return need.decided ? [] : [newFinding('warning.certificate-missing', day, told)];
  const isOld = addMonths(newest, FRESH_MONTHS, 'last-of-month') < need.judgedOn;
  return isOld ? [newFinding('warning.certificate-old', day, told)] : [];
}

function fits(certificate: Certificate, { kinds, supports, on, covering }: Need): boolean {
  const { kind, from, to } = certificate;
  if (!kinds.includes(kind) || !isMeantFor(certificate, supports)) return false;
  return covering ? from <= on && (to === null || on <= to) : writtenOn(certificate) <= on;
}

function isMeantFor({ supports: meantFor }: Certificate, supports: readonly string[]): boolean {
  return meantFor === undefined || meantFor.some((each) => supports.includes(each));
}

function writtenOn({ writtenOn: written, from }: Certificate): Day {
  return written ?? from;
}
