/** What was paid and decided before the horizon, written backwards from its eve. */
import { dayOf, iso } from './days.mjs';

const GENERAL_BENEFIT = dayOf('2026-05-01');
/** Before this day a benefit of the past needs its amount. */
const AMOUNTS_KNOWN = dayOf('2021-01-01');
export const ILLNESSES = ['back', 'depression', 'knee', 'heart', 'burnout', 'diabetes', 'shoulder', 1];

const SPELLS = [
  [45, 'unemployment'],
  [25, 'sickness'],
  [9, 'rehabilitation'],
  [3, 'partial-sickness'],
  [3, 'parental'],
  [3, 'study'],
  [3, 'pension'],
  [4, 'work'],
];
const LENGTHS = {
  unemployment: [40, 700],
  sickness: [20, 320],
  rehabilitation: [20, 250],
  'partial-sickness': [14, 150],
  parental: [100, 300],
  study: [90, 500],
  pension: [180, 500],
  work: [60, 500],
};

/** What the last spell, when it reaches the horizon, makes the client on its first day. */
export function pastOf(draw, horizon, { fund }) {
  const entries = [];
  const count = draw.weighted([
    [4, 0],
    [26, 1],
    [35, 2],
    [25, 3],
    [10, 4],
  ]);
  const illness = draw.one(ILLNESSES);
  let last = horizon.from - 1 - (draw.chance(0.75) ? 0 : draw.whole(1, 200));
  const reaches = last === horizon.from - 1;
  let latest;
  for (let i = 0; i < count; i += 1) {
    const kind = draw.weighted(SPELLS);
    const period = { from: last - draw.whole(...LENGTHS[kind]) + 1, to: last };
    latest ??= { kind, from: period.from, illness };
    entries.unshift(...spellOf(draw, kind, period, { illness, fund, running: i === 0 && reaches && draw.chance(0.5) }));
    last = period.from - 1 - (draw.chance(0.6) ? 0 : draw.whole(1, 250));
  }
  const state = reaches && latest ? latest : { kind: 'none', from: horizon.from, illness };
  return { history: [...entries, ...beside(draw, horizon), ...decisionsOf(draw, horizon, entries)], state };
}

function spellOf(draw, kind, period, { illness, fund, running }) {
  if (kind === 'unemployment') return unemployment(draw, period, fund, running);
  const written = { from: iso(period.from), ...(running ? {} : { to: iso(period.to) }) };
  const amount = period.from < AMOUNTS_KNOWN || draw.chance(0.4) ? { dailyAmount: draw.euros(24, 75) } : {};
  switch (kind) {
    case 'sickness':
      return [{ benefit: 'sickness-allowance', ...written, illness, ...paidDays(draw, period), ...amount }];
    case 'partial-sickness':
      return [{ benefit: 'partial-sickness-allowance', ...written, illness, ...amount }];
    case 'rehabilitation': {
      const benefit = draw.chance(0.85) ? 'rehabilitation-allowance' : 'young-persons-rehabilitation-allowance';
      return [{ benefit, ...written, ...amount }];
    }
    case 'parental':
      return [{ benefit: 'parental-allowance', ...written, monthly: draw.euros(750, 2200) }];
    case 'study':
      return [{ benefit: 'study-grant', ...written, monthly: draw.euros(200, 380) }];
    case 'pension':
      return [
        {
          benefit: draw.one(['rehabilitation-subsidy', 'disability-pension']),
          ...written,
          monthly: draw.euros(300, 1400),
        },
      ];
    default:
      return [{ benefit: draw.one(['wages', 'employer-sick-pay']), ...written, monthly: draw.euros(600, 3200) }];
  }
}

/** Labour market subsidy and basic allowance end, and yleistuki begins, on 1.5.2026. */
function unemployment(draw, { from, to }, fund, running) {
  const old = fund
    ? 'earnings-related-allowance'
    : draw.one(['labour-market-subsidy', 'labour-market-subsidy', 'basic-unemployment-allowance']);
  const amount = from < AMOUNTS_KNOWN || fund ? { dailyAmount: draw.euros(33, 90) } : {};
  const end = running ? {} : { to: iso(to) };
  if (fund || to < GENERAL_BENEFIT) return [{ benefit: old, from: iso(from), ...end, ...amount }];
  const general = { benefit: 'general-social-security-benefit', from: iso(Math.max(from, GENERAL_BENEFIT)), ...end };
  if (from >= GENERAL_BENEFIT) return [general];
  return [{ benefit: old, from: iso(from), to: iso(GENERAL_BENEFIT - 1), ...amount }, general];
}

/** Fewer than the period holds, whatever holidays lie in it. */
function paidDays(draw, { from, to }) {
  const most = Math.floor((to - from + 1) * 0.65);
  return draw.chance(0.25) ? { days: draw.whole(Math.ceil(most / 2), most) } : {};
}

/** Paid beside a daily benefit. */
function beside(draw, { from }) {
  if (!draw.chance(0.1)) return [];
  const benefit = draw.one([
    'basic-social-assistance',
    'general-housing-allowance',
    'home-care-allowance',
    'foreign-pension',
  ]);
  const start = from - draw.whole(60, 500);
  return [{ benefit, from: iso(start), to: iso(start + draw.whole(10, 50)), monthly: draw.euros(60, 560) }];
}

function decisionsOf(draw, { from }, entries) {
  const decisions = [];
  const sick = entries.filter(({ benefit, to }) => benefit === 'sickness-allowance' && to !== undefined);
  if (sick.length > 0 && draw.chance(0.12)) {
    const { to, illness } = draw.one(sick);
    decisions.push({ decision: 'sickness-maximum', decidedOn: to, lastDay: to, illness });
  }
  if (draw.chance(0.14)) {
    const decision = draw.one(['disability-pension', 'rehabilitation-subsidy']);
    const decidedOn = from - draw.whole(1, 700);
    const appliedOn = iso(decidedOn - draw.whole(20, 200));
    const outcome = draw.weighted([
      [75, 'refused'],
      [15, 'granted'],
      [10, 'pending'],
    ]);
    if (outcome === 'pending') decisions.push({ decision, outcome, appliedOn });
    else {
      const reason = draw.chance(0.3) ? { reason: 'able to do lighter work' } : {};
      decisions.push({ decision, outcome, appliedOn, decidedOn: iso(decidedOn), ...reason });
    }
  }
  if (draw.chance(0.25)) {
    const outcome = draw.chance(0.75) ? 'granted' : 'refused';
    decisions.push({ decision: 'rehabilitation', outcome, decidedOn: iso(from - draw.whole(1, 900)) });
  }
  return decisions;
}
