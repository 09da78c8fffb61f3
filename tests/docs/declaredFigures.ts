/** Figures that decide whether a day is paid at all, where no rule that makes an amount reads them. */
import type { DailyFamily } from '../../src/law/benefits.js';
import type { ObstacleOf } from '../../src/law/obstacles.js';
import type { FigureName } from '../../src/law/rates/index.js';
import type { RuleId } from '../../src/law/reasons.js';

type FiguresOf = { readonly [F in DailyFamily]: Partial<Record<ObstacleOf[F], readonly FigureName[]>> };

export const OBSTACLE_FIGURES: FiguresOf = {
  unemployment: {
    'waiting-period': ['unemployment.waiting-days', 'unemployment.waiting-window-weeks', 'unemployment.waiting-paid'],
    'qualifying-period': ['unemployment.qualifying-days', 'unemployment.qualifying-lookback-years'],
    sanction: [
      'unemployment.sanction-resignation',
      'unemployment.sanction-own-fault',
      'unemployment.sanction-refused-job',
      'unemployment.sanction-short-job',
      'unemployment.sanction-neglect',
    ],
    'working-time': ['unemployment.working-time-limit'],
    age: ['unemployment.minimum-age', 'unemployment.maximum-age'],
    'claimed-late': ['unemployment.claim-months'],
    'not-claimed': ['unemployment.claim-months'],
  },
  sickness: {
    'waiting-period': ['sickness.waiting-working-days', 'sickness.relapse-days'],
    maximum: [
      'sickness.maximum-days',
      'sickness.lookback-years',
      'sickness.capacity-months',
      'sickness.extra-days',
      'sickness.extra-work-days',
    ],
    certificate: ['sickness.certificate-a-days'],
    'statement-90': ['sickness.statement-days'],
    'partial-work': ['sickness.partial-work-minimum', 'sickness.partial-work-maximum'],
    'partial-maximum': ['sickness.partial-days'],
    age: ['sickness.minimum-age', 'sickness.minimum-age-born-2009', 'sickness.maximum-age'],
    'claimed-late': ['sickness.claim-months'],
    'not-claimed': ['sickness.claim-months'],
  },
  rehabilitation: {
    'waiting-period': [
      'rehabilitation.waiting-short',
      'rehabilitation.waiting-long',
      'rehabilitation.course-days',
      'rehabilitation.individual-days',
      'rehabilitation.relapse-days',
      'rehabilitation.pensioner-waiting-days',
    ],
    'too-short': ['rehabilitation.day-hours'],
    suspended: ['rehabilitation.interruption-days'],
    age: [
      'rehabilitation.minimum-age',
      'rehabilitation.minimum-age-born-2009',
      'rehabilitation.maximum-age',
      'rehabilitation.young-maximum-age',
      'rehabilitation.youth-maximum-age',
    ],
    'claimed-late': ['rehabilitation.claim-months'],
    'not-claimed': ['rehabilitation.claim-months'],
    'pay-days-used': ['rehabilitation.waiting-pay-days'],
  },
};

/** What decides whether the rule is at work, asked before it. */
export const ALSO_ASKED: Readonly<Partial<Record<RuleId, readonly FigureName[]>>> = {
  'unemployment.means-test': ['unemployment.means-exempt-age'],
  'unemployment.service-supplement': ['unemployment.supplement-days', 'unemployment.supplement-between-days'],
  'unemployment.in-service': [
    'unemployment.rehabilitative-work-days-per-week',
    'unemployment.rehabilitative-work-days-per-year',
    'unemployment.rehabilitative-work-months',
  ],
  'unemployment.paid-waiting': ['unemployment.waiting-paid'],
  'rehabilitation.flexible-day': ['rehabilitation.flexible-days', 'rehabilitation.flexible-minimum-days'],
};
