/** TTL 5:13, 6:7, 7:2; YTL 12 and 14 §: what of unemployment benefit is waited for, and what is left of it. */
import { type Day, isWeekday } from '../../calendar/day.js';
import { contains } from '../../calendar/period.js';
import { familyOf } from '../../law/benefits.js';
import { OBSTACLES } from '../../law/obstacles.js';
import { lawOn } from '../../law/rates/index.js';
import { citation } from '../../law/sections.js';
import type { AsOf } from './asOf.js';
import type { StatusCounter } from './counter.js';
import { ifRegistered, type Probe } from './probe.js';

export function unemploymentCounters(asOf: AsOf): StatusCounter[] {
  const probe = ifRegistered(asOf);
  return [...waitingPeriod(asOf, probe), ...qualifyingPeriod(asOf, probe), ...earningsRelated(asOf, probe)];
}

/** R3: as stated, else served when history holds any unemployment benefit; told while none is paid. */
function waitingPeriod({ facts, on, first }: AsOf, probe: Probe): StatusCounter[] {
  const { unemploymentWaiting: stated } = facts.client;
  const paid = facts.history.filter(({ benefit }) => familyOf(benefit) === 'unemployment');
  const isServed = stated === 'served' || (stated === undefined && paid.length > 0);
  const last = daysWaiting(probe, 'waiting-period').filter(isWeekday).at(-1);
  if (paid.some((entry) => contains(entry, on)) || (last === undefined && !isServed)) return [];
  const used = typeof stated === 'object' ? stated.daysServed : 0;
  return [
    {
      counter: 'unemployment-waiting-period',
      running: false,
      used: isServed ? null : used,
      left: last === undefined ? 0 : lawOn(last)('unemployment.waiting-days') - used,
      lastDay: last ?? null,
      law: citation(OBSTACLES.unemployment['waiting-period'], first),
      sickness: null,
    },
  ];
}

/** R4, R39: calendar days from the first registered day; none while unemployment benefit is paid. */
function qualifyingPeriod({ first }: AsOf, probe: Probe): StatusCounter[] {
  const waits = daysWaiting(probe, 'qualifying-period');
  if (waits.length === 0) return [];
  return [
    {
      counter: 'qualifying-period',
      running: false,
      used: lawOn(first)('unemployment.qualifying-days') - waits.length,
      left: waits.length,
      lastDay: waits.at(-1) ?? null,
      law: citation(OBSTACLES.unemployment['qualifying-period'], first),
      sickness: null,
    },
  ];
}

/** TTL 6:7, R42: full days left as stated; the fund knows how many are used. */
function earningsRelated({ facts, on }: AsOf, { result }: Probe): StatusCounter[] {
  const { fund, workCondition } = facts.client;
  const running = facts.history.some((entry) => entry.benefit === 'earnings-related-allowance' && contains(entry, on));
  if (!running && !(fund.member && workCondition.met)) return [];
  const paid = result.days.filter((each) => each.paid?.benefit === 'earnings-related-allowance');
  const last = paid.at(-1)?.day ?? null;
  return [
    {
      counter: 'earnings-related-days',
      running,
      used: null,
      left: fund.member ? fund.daysLeft : null,
      lastDay: last !== null && last < result.horizon.to ? last : null,
      law: 'TTL 6:7',
      sickness: null,
    },
  ];
}

function daysWaiting({ result }: Probe, obstacle: 'waiting-period' | 'qualifying-period'): Day[] {
  return result.days.filter(({ obstacles }) => obstacles.unemployment?.includes(obstacle)).map(({ day }) => day);
}
