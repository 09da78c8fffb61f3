/** Which gap code an obstacle stands for, and what it takes to remove a cause. */

import type { Day } from '../calendar/day.js';
import { DAILY_FAMILIES, type DailyFamily } from '../law/benefits.js';
import {
  BITS,
  OBSTACLES,
  type ObstacleOf,
  type RehabilitationObstacle,
  type SicknessObstacle,
  type UnemploymentObstacle,
} from '../law/obstacles.js';
import { citation, type Section } from '../law/sections.js';
import type { Mend } from '../simulation/days/run.js';
import type { DayResult } from '../simulation/result.js';
import type { GapCode } from './codes.js';

/** Null: the obstacle is a benefit or pay that covers the day itself, or another obstacle tells the cause. */
const UNEMPLOYMENT: Record<UnemploymentObstacle, GapCode | null> = {
  'not-registered': 'gap.no-jobseeker-registration',
  'waiting-period': 'gap.unemployment-waiting-period',
  'qualifying-period': 'gap.qualifying-period',
  sanction: 'gap.sanction',
  'periodised-pay': null,
  'absent-from-service': 'gap.absent-from-service',
  'found-unfit': 'gap.found-unfit-without-benefit',
  sickness: null,
  rehabilitation: null,
  'sickness-waiting': null,
  'relapse-day': 'gap.sickness-waiting-period',
  hospital: 'gap.hospital',
  'after-maximum': 'gap.no-pension-application-after-maximum',
  'working-time': 'gap.barred-by-work',
  'employer-pay': null,
  pension: null,
  'other-benefit': 'gap.barred-by-other-benefit',
  abroad: 'gap.abroad',
  'serving-or-detained': 'gap.detained-or-serving',
  age: 'gap.age',
  'claimed-late': 'gap.applied-late',
  'not-claimed': 'gap.nothing-applied-for',
  refused: 'gap.refused',
};

const SICKNESS: Record<SicknessObstacle, GapCode | null> = {
  'waiting-period': 'gap.sickness-waiting-period',
  maximum: 'gap.sickness-maximum-reached',
  certificate: 'gap.certificate-ended',
  'statement-90': 'gap.statement-90-missing',
  rehabilitation: null,
  'interrupted-rehabilitation': null,
  'partial-work': 'gap.sickness-not-eligible',
  'partial-maximum': 'gap.sickness-maximum-reached',
  'other-benefit': 'gap.sickness-not-eligible',
  parental: 'gap.barred-by-other-benefit',
  abroad: 'gap.abroad',
  'serving-or-detained': 'gap.detained-or-serving',
  age: 'gap.age',
  'claimed-late': 'gap.applied-late',
  'not-claimed': 'gap.nothing-applied-for',
  'refused-fit': 'gap.refused',
  'refused-formal': 'gap.refused',
};

const REHABILITATION: Record<RehabilitationObstacle, GapCode | null> = {
  'waiting-period': 'gap.rehabilitation-waiting-period',
  'not-attended': 'gap.between-rehabilitation-periods',
  'too-short': null,
  'no-allowance': null,
  suspended: null,
  'to-employer': 'gap.barred-by-work',
  'other-benefit': 'gap.barred-by-other-benefit',
  abroad: 'gap.abroad',
  'serving-or-detained': 'gap.detained-or-serving',
  age: 'gap.age',
  'claimed-late': 'gap.applied-late',
  'not-claimed': 'gap.nothing-applied-for',
  refused: 'gap.refused',
  'pay-days-used': null,
};

const CAUSES: { readonly [F in DailyFamily]: Record<ObstacleOf[F], GapCode | null> } = {
  unemployment: UNEMPLOYMENT,
  sickness: SICKNESS,
  rehabilitation: REHABILITATION,
};

/** KKRL 24 §: time before and between rehabilitation periods for which nobody pays. */
const REHABILITATION_PAUSE = 'KKRL 24 §';
export const PAUSES: ReadonlySet<GapCode> = new Set<GapCode>([
  'gap.rehabilitation-not-started',
  'gap.between-rehabilitation-periods',
]);

export function causeOf<F extends DailyFamily>(family: F, obstacle: ObstacleOf[F]): GapCode | null {
  return CAUSES[family][obstacle];
}

/** Adds the sections of the obstacles that hold on a day and stand for a cause. */
export function addSectionsOfCause(code: GapCode, { obstacles, day }: DayResult, sections: Set<string>): void {
  let found = false;
  for (const family of DAILY_FAMILIES) {
    for (const obstacle of obstacles[family] ?? []) {
      if (causeOf(family, obstacle as never) !== code) continue;
      sections.add(citation((OBSTACLES[family] as Record<string, Section>)[obstacle] as Section, day));
      found = true;
    }
  }
  if (!found && PAUSES.has(code)) sections.add(REHABILITATION_PAUSE);
}

/** Sections of every obstacle that stands for a cause, each once. */
export function sectionsOfCode(code: GapCode, value: Day): string[] {
  const sections = DAILY_FAMILIES.flatMap((family) =>
    Object.entries<Section>(OBSTACLES[family])
      .filter(([obstacle]) => causeOf(family, obstacle as ObstacleOf[typeof family]) === code)
      .map(([, section]) => citation(section, value)),
  );
  return [...new Set(PAUSES.has(code) ? [...sections, REHABILITATION_PAUSE] : sections)];
}

/** The obstacles to take away so that a cause no longer holds. */
export function mendOf(code: GapCode): Omit<Mend, 'from' | 'to'> {
  const mask = (family: DailyFamily): number =>
    (Object.keys(CAUSES[family]) as ObstacleOf[typeof family][])
      .filter((obstacle) => causeOf(family, obstacle) === code)
      .reduce((all, obstacle) => all | ((BITS[family] as Record<string, number>)[obstacle] as number), 0);
  return {
    masks: { unemployment: mask('unemployment'), sickness: mask('sickness'), rehabilitation: mask('rehabilitation') },
    claimsRehabilitationPay: PAUSES.has(code),
  };
}
