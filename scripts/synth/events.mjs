/** What may happen on a path: each event takes its days one after another and is written as one step or two. */
import { iso } from './days.mjs';
import { ILLNESSES } from './history.mjs';

/** Programmes with their least and most days, and days in a week where it is not five. */
const PROGRAMMES = {
  'vocational-assessment': [8, 40],
  'work-trial': [30, 180],
  'work-coaching': [60, 250],
  'work-trial-and-coaching': [60, 240],
  'skills-course': [5, 60],
  'education-trial': [10, 60],
  'vocational-training': [120, 500],
  apprenticeship: [150, 500],
  'work-ability-course': [10, 60],
  'youth-coaching': [60, 250, 2],
  'youth-assessment': [10, 60],
  'young-persons-plan': [150, 450],
  'adaptation-course': [5, 12],
  'family-rehabilitation': [5, 12],
  'rehabilitation-course': [5, 15],
  'individual-rehabilitation': [5, 21],
  'demanding-medical-rehabilitation': [60, 360, 2],
  psychotherapy: [150, 400, 1],
  'occupational-health-work-trial': [30, 120],
  'substance-rehabilitation': [20, 150],
};
const PROGRAMME_CODES = Object.keys(PROGRAMMES);
const SANCTION_CAUSES = ['resignation', 'own-fault', 'refused-job', 'short-job', 'neglect'];
const OTHER_BENEFITS = [
  ['parental-allowance', 'bars', 750, 2200],
  ['study-grant', 'bars', 200, 380],
  ['home-care-allowance', 'deducts', 200, 700],
  ['old-age-pension', 'bars', 700, 1800],
  ['partial-disability-pension', 'deducts', 300, 1200],
  ['earnings-related-pension', 'deducts', 200, 1500],
  ['foreign-pension', 'deducts', 50, 900],
  ['basic-social-assistance', 'none', 50, 600],
  ['general-housing-allowance', 'none', 80, 500],
  ['guarantee-pension', 'bars', 800, 1000],
  ['other', 'none', 20, 400],
];

/** Each takes the draw, the first day and what is known of the path, and gives `{ steps, to }`. */
export const EVENTS = {
  incapacity: (draw, from, path) => {
    const to = from + draw.whole(...draw.weighted(ILLNESS_LENGTHS)) - 1;
    const step = { situation: 'incapacity', from: iso(from), to: iso(to), illness: illnessOf(draw, path) };
    if (draw.chance(0.9)) step.certificate = draw.chance(0.2) ? 'A' : 'B';
    if (to - from > 6 && draw.chance(0.06)) step.hospital = [{ from: iso(from + 2), to: iso(from + draw.whole(3, 6)) }];
    if (path.employed)
      step.employerPay = { monthly: draw.euros(1500, 3200), to: iso(Math.min(to, from + draw.whole(8, 60))) };
    return { steps: [step], to };
  },
  'partial-incapacity': (draw, from, path) => {
    const to = from + draw.whole(12, 150) - 1;
    const partial = {
      situation: 'incapacity',
      from: iso(from),
      to: iso(to),
      illness: illnessOf(draw, path),
      certificate: 'B',
      partial: true,
    };
    return { steps: [...partTime(draw, from, to, path), partial], to };
  },
  rehabilitation: (draw, from, path) => {
    const programme = draw.one(PROGRAMME_CODES);
    const [least, most, days = 5] = PROGRAMMES[programme];
    const to = from + draw.whole(least, most) - 1;
    const step = { situation: 'rehabilitation', programme, from: iso(from), to: iso(to) };
    if (days < 5 || draw.chance(0.15)) step.daysPerWeek = Math.min(5, draw.whole(1, days));
    if (draw.chance(0.85)) step.decidedOn = iso(from - draw.whole(5, 90));
    if (step.decidedOn && draw.chance(0.1)) step.claimWaiting = true;
    if (draw.chance(0.08)) step.claimInterval = true;
    if (draw.chance(0.08)) step.hoursPerDay = draw.whole(1, 8);
    if (draw.chance(0.06)) step.movable = { earliest: iso(from - 10), latest: iso(from + 30) };
    if (!draw.chance(0.07)) return { steps: [step], to };
    return { steps: [...partTime(draw, from, to, path), { ...step, partial: true }], to };
  },
  // At least three months, and few enough days a week for any year.
  'rehabilitative-work': (draw, from) => {
    const to = from + draw.whole(95, 230);
    return { steps: [serviceStep('rehabilitative-work', from, to, draw.whole(1, 4))], to };
  },
  service: (draw, from) => {
    const to = from + draw.whole(14, 160) - 1;
    const service = draw.one(['work-trial', 'coaching', 'labour-market-training']);
    const step = serviceStep(service, from, to, draw.chance(0.4) ? draw.whole(1, 5) : undefined);
    if (draw.chance(0.12)) step.absent = [{ from: iso(from + 3), to: iso(from + draw.whole(3, 9)) }];
    return { steps: [step], to };
  },
  work: (draw, from) => {
    const to = from + draw.whole(10, 250) - 1;
    return { steps: [workStep(draw, from, to)], to };
  },
  sanction: (draw, from) => {
    const length = draw.chance(0.7) ? { cause: draw.one(SANCTION_CAUSES) } : { to: iso(from + draw.whole(7, 60)) };
    return { steps: [{ situation: 'sanction', from: iso(from), ...length }], to: from + 60 };
  },
  'periodised-pay': (draw, from) => {
    const length = draw.chance(0.6)
      ? { amount: draw.euros(300, 9000), dailyWage: draw.euros(60, 180) }
      : { to: iso(from + draw.whole(5, 60)) };
    return { steps: [{ situation: 'periodised-pay', from: iso(from), ...length }], to: from + 60 };
  },
  pension: (draw, from) => {
    const outcome = draw.weighted([
      [45, 'granted'],
      [40, 'refused'],
      [15, 'pending'],
    ]);
    const benefit = draw.one(['disability-pension', 'rehabilitation-subsidy']);
    const to = from + draw.whole(180, 500);
    const step = { situation: 'pension', benefit, from: iso(from), appliedOn: iso(from - draw.whole(0, 120)), outcome };
    if (outcome !== 'pending') step.decidedOn = iso(from + draw.whole(0, 90));
    if (benefit === 'rehabilitation-subsidy') step.to = iso(to);
    if (outcome === 'granted' && draw.chance(0.6)) step.monthly = draw.euros(300, 1600);
    if (step.monthly === undefined && draw.chance(0.3)) step.otherPensions = draw.euros(50, 1200);
    return { steps: [step], to };
  },
  'other-benefit': (draw, from) => {
    const [benefit, effect, least, most] = draw.one(OTHER_BENEFITS);
    const to = from + draw.whole(30, 300);
    const monthly = draw.euros(least, most);
    return { steps: [{ situation: 'other-benefit', benefit, from: iso(from), to: iso(to), monthly, effect }], to };
  },
  absence: (draw, from) => {
    const to = from + draw.whole(3, 180);
    const situation = draw.one(['abroad', 'prison', 'conscription']);
    return { steps: [{ situation, from: iso(from), to: iso(to) }], to };
  },
};

const ILLNESS_LENGTHS = [
  [10, [1, 12]],
  [35, [13, 70]],
  [40, [71, 240]],
  [15, [241, 430]],
];

function illnessOf(draw, { illness }) {
  return draw.chance(0.75) ? illness : draw.one(ILLNESSES);
}

function serviceStep(service, from, to, daysPerWeek) {
  const step = { situation: 'service', service, from: iso(from), to: iso(to) };
  return daysPerWeek ? { ...step, daysPerWeek } : step;
}

/** Work beside which a partial benefit is paid; someone employed has it already. */
function partTime(draw, from, to, { employed }) {
  if (employed) return [];
  return [{ situation: 'work', from: iso(from), to: iso(to), monthlyPay: draw.euros(600, 1500), workingTime: 0.5 }];
}

function workStep(draw, from, to) {
  const share = draw.one([0.2, 0.3, 0.4, 0.5, 0.6, 0.75, 1]);
  const step = {
    situation: 'work',
    from: iso(from),
    to: iso(to),
    monthlyPay: draw.euros(Math.round(share * 1700), Math.round(share * 3100)),
  };
  if (share < 1) step.workingTime = share;
  if (draw.chance(0.1)) step.payMonthOffset = 1;
  return step;
}
