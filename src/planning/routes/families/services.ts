/** Employment-promoting services, during which unemployment benefit goes on (TTL 10, YTL 19 §). */
import { addDays, type Day, formatDay } from '../../../calendar/day.js';
import { SERVICES, type Service, type ServiceStep } from '../../../scenario/facts.js';
import { LITTLE_WORK, NO_OTHER_SERVICE, SERVICE_DAYS_LEFT } from '../conditions/unemployment.js';
import { lastDayFor, SERVICE_LENGTHS } from '../lengths.js';
import { inForce, type Now, statedSteps } from '../now.js';
import { type Condition, type Course, goingOn, type Route } from '../route.js';
import { serviceStart } from '../starts.js';
import { UNEMPLOYED, UNEMPLOYMENT_BENEFITS } from './unemployment.js';

const OWN: Readonly<Record<Service, readonly Condition[]>> = {
  'rehabilitative-work': [LITTLE_WORK, NO_OTHER_SERVICE, SERVICE_DAYS_LEFT],
  'work-trial': [],
  coaching: [],
  'labour-market-training': [],
};

export const SERVICE_ROUTES: readonly Route[] = SERVICES.map((service) => ({
  id: `service.${service}`,
  family: 'service',
  code: service,
  programmes: [],
  benefits: [...UNEMPLOYMENT_BENEFITS, 'expense-compensation'],
  conditions: [...OWN[service], ...UNEMPLOYED],
  length: SERVICE_LENGTHS[service],
  start: (now) => (running(now, service) ? now.on : serviceStart(now)),
  course: (now) => {
    const step = running(now, service);
    return step ? goingOn(now, step) : serviceCourse(now, service, serviceStart(now));
  },
}));

function running(now: Now, service: Service): ServiceStep | undefined {
  const step = inForce(now, 'service');
  return step?.service === service ? step : undefined;
}

/** The service from a day for its shortest usual length, on the days that the scenario says of it elsewhere. */
export function serviceCourse(now: Now, service: Service, from: Day): Course {
  const told = statedSteps(now, 'service').find((step) => step.service === service);
  const to = lastDayFor(SERVICE_LENGTHS[service], from) as Day;
  return {
    from,
    to,
    steps: [
      {
        situation: 'service',
        service,
        from: formatDay(from),
        to: formatDay(to),
        ...(told !== undefined && { daysPerWeek: told.daysPerWeek }),
      },
    ],
    ends: ['service', 'rehabilitation'],
    registers: from < addDays(now.on, 7) ? now.on : from,
  };
}
