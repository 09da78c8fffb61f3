/** Paths: one that goes on as it is, and others on which things happen one after another. */
import { iso } from './days.mjs';
import { EVENTS } from './events.mjs';

const WEIGHTS = [
  [26, 'incapacity'],
  [26, 'rehabilitation'],
  [9, 'rehabilitative-work'],
  [8, 'service'],
  [8, 'work'],
  [4, 'partial-incapacity'],
  [3, 'sanction'],
  [2, 'periodised-pay'],
  [6, 'pension'],
  [5, 'other-benefit'],
  [3, 'absence'],
];
const EMPLOYED_WEIGHTS = WEIGHTS.filter(([, event]) => event !== 'work');
/** What goes on from the time before the horizon, by what was paid on its eve. */
const GOES_ON = { sickness: 'incapacity', rehabilitation: 'rehabilitation', 'partial-sickness': 'partial-incapacity' };

/** The first is named `stay`, the others `plan`, `plan-2` and so on. */
export function pathsOf(draw, horizon, state, count) {
  const paths = [pathOf(draw, horizon, state, 'stay', 0)];
  for (let i = 1; i < count; i += 1) {
    const events = draw.weighted([
      [40, 1],
      [40, 2],
      [20, 3],
    ]);
    paths.push(pathOf(draw, horizon, state, i === 1 ? 'plan' : `plan-${i}`, events));
  }
  return paths;
}

function pathOf(draw, horizon, state, name, most) {
  const happened = [];
  let next = horizon.from;
  const begins = GOES_ON[state.kind];
  if (begins) next = happen(draw, happened, begins, next, state);
  for (let i = 0; i < most && next <= horizon.to; i += 1) {
    const event = draw.weighted(state.employed ? EMPLOYED_WEIGHTS : WEIGHTS);
    if (happened.some((each) => each.event === event && ONCE.has(event))) continue;
    const from = next + draw.weighted(PAUSES)(draw);
    if (from <= horizon.to) next = happen(draw, happened, event, from, state);
  }
  const steps = [
    ...background(state),
    ...registered(draw, horizon, happened, state),
    ...happened.flatMap((each) => each.steps),
  ];
  const title = happened.map(({ event }) => event.replaceAll('-', ' ')).join(', then ');
  return { name, title: title || 'Goes on as now', steps, ...applicationsOf(draw, happened) };
}

/** Together two of them could pass what the law allows in a year, or overlap. */
const ONCE = new Set(['rehabilitative-work', 'pension', 'sanction', 'periodised-pay']);
const PAUSES = [
  [40, () => 0],
  [25, (draw) => draw.whole(1, 14)],
  [35, (draw) => draw.whole(15, 120)],
];

function happen(draw, happened, event, from, state) {
  const { steps, to } = EVENTS[event](draw, from, state);
  happened.push({ event, from, to, steps });
  return to + 1;
}

function background({ employed }) {
  return employed ? [employed] : [];
}

/** All the time, only between the events, or not before some day; never beside full-time work. */
function registered(draw, { from, to }, happened, { employed }) {
  const worksFullTime = employed && employed.workingTime === undefined;
  if (worksFullTime) return [];
  const how = draw.weighted([
    [65, 'all the time'],
    [25, 'between'],
    [10, 'late'],
  ]);
  if (how === 'all the time') return [{ situation: 'jobseeker', from: iso(from) }];
  if (how === 'late') return [{ situation: 'jobseeker', from: iso(from + draw.whole(1, 27)) }];
  const steps = [];
  let next = from;
  for (const event of happened) {
    if (event.from > next) steps.push({ situation: 'jobseeker', from: iso(next), to: iso(event.from - 1) });
    next = event.to + 1 + (draw.chance(0.6) ? 0 : draw.whole(1, 10));
  }
  if (next <= to) steps.push({ situation: 'jobseeker', from: iso(next) });
  return steps;
}

const CLAIMED = {
  incapacity: ['sickness-allowance'],
  'partial-incapacity': ['partial-sickness-allowance'],
  rehabilitation: ['rehabilitation-allowance'],
  pension: ['disability-pension', 'guarantee-pension'],
  work: ['general-social-security-benefit'],
};

/** One claim a family at most, about one of the events. */
function applicationsOf(draw, happened) {
  if (!draw.chance(0.2)) return {};
  const claimed = happened.filter(({ event }) => CLAIMED[event]);
  if (claimed.length === 0) return {};
  const { event, from } = draw.one(claimed);
  return { applications: [{ benefit: draw.one(CLAIMED[event]), ...claimOf(draw, from) }] };
}

function claimOf(draw, from) {
  const filed = from + draw.whole(-10, 150);
  return draw.weighted([
    [45, () => ({ filed: iso(filed) })],
    [15, () => ({ filed: iso(filed), decidedOn: iso(filed + draw.whole(5, 90)) })],
    [8, () => ({ filed: 'never' })],
    [20, () => ({ outcome: 'refused', ...(draw.chance(0.7) && { reason: draw.one(['fit', 'late', 'formal']) }) })],
    [12, () => ({ outcome: 'pending' })],
  ])();
}
