/** Whether the client takes part in a service on a day or stays away from it (TTL 10:3; R43). */
import type { Day } from '../../calendar/day.js';
import { contains } from '../../calendar/period.js';
import { BITS } from '../../law/obstacles.js';
import { isAttended } from '../../law/rehabilitation/mode.js';
import { absenceCosts, serviceDayOn } from '../../law/unemployment/serviceDays.js';
import type { ServiceStep } from '../../scenario/facts.js';
import { mendMask, type Run } from '../days/run.js';
import type { Circumstances } from '../timeline/circumstances.js';

/** Takes part in some service on the day. */
export function attendsService(run: Run, now: Circumstances, value: Day): boolean {
  for (const service of now.services) if (partIn(run, service, value) === 'attended') return true;
  return false;
}

/** Away from a service without a reason that the law accepts; incapacity is one. */
export function isAbsentFromService(run: Run, now: Circumstances, value: Day): boolean {
  if (now.incapacity !== null) return false;
  for (const service of now.services) {
    if (service.absent.length === 0 || !absenceCosts(service.service)) continue;
    if (partIn(run, service, value) === 'missed') return true;
  }
  return false;
}

function partIn(run: Run, service: ServiceStep, value: Day): ReturnType<typeof serviceDayOn> {
  if (service.absent.length === 0) {
    return isAttended(value, service.from, service.daysPerWeek, run.workingDays) ? 'attended' : 'free';
  }
  const isAway = (each: Day): boolean =>
    service.absent.some((period) => contains(period, each)) &&
    (mendMask(run, 'unemployment', each) & BITS.unemployment['absent-from-service']) === 0;
  return serviceDayOn(value, service, isAway, run.workingDays);
}
