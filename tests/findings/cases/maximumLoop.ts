/** «Maximum, pension refused, unemployment, new maximum», seen from the month after the second maximum. */
import type { CaseText } from '../../support/case.js';

const FIRST = { decision: 'sickness-maximum', lastDay: '2024-05-31' };
const MAXIMA = [FIRST, { decision: 'sickness-maximum', lastDay: '2026-06-30' }];
const REFUSED = { decision: 'disability-pension', outcome: 'refused', decidedOn: '2024-09-03' };
const UNEMPLOYED = { benefit: 'labour-market-subsidy', from: '2024-06-01', to: '2025-06-30' };

const seen = (...history: NonNullable<CaseText['history']>): CaseText => ({ from: '2026-07', history, steps: [] });

export const LOOPS: readonly { title: string; text: CaseText }[] = [
  { title: 'in this order', text: seen(...MAXIMA, REFUSED, UNEMPLOYED) },
  {
    title: 'the refusal came in the last weeks before the first maximum',
    text: seen(...MAXIMA, { ...REFUSED, decidedOn: '2024-05-10' }, UNEMPLOYED),
  },
  {
    title: 'of a rehabilitation subsidy, with only the application dated',
    text: seen(
      ...MAXIMA,
      { decision: 'rehabilitation-subsidy', outcome: 'refused', appliedOn: '2024-04-02' },
      UNEMPLOYED,
    ),
  },
  {
    title: 'refusal and unemployment on the path',
    text: {
      from: '2026-07',
      months: 3,
      client: { unemploymentWaiting: 'served' },
      history: [FIRST, { decision: 'sickness-maximum', lastDay: '2026-08-31' }],
      steps: [
        {
          situation: 'pension',
          benefit: 'disability-pension',
          from: '2026-07-01',
          decidedOn: '2026-07-10',
          outcome: 'refused',
        },
        { situation: 'jobseeker', from: '2026-07-01', to: '2026-07-31' },
      ],
    },
  },
];

export const NO_LOOPS: readonly { title: string; text: CaseText }[] = [
  { title: 'no second maximum', text: seen(FIRST, REFUSED, UNEMPLOYED) },
  { title: 'no refusal', text: seen(...MAXIMA, UNEMPLOYED) },
  { title: 'a pension granted', text: seen(...MAXIMA, { ...REFUSED, outcome: 'granted' }, UNEMPLOYED) },
  { title: 'refused years before', text: seen(...MAXIMA, { ...REFUSED, decidedOn: '2021-09-03' }, UNEMPLOYED) },
  {
    title: 'refused after the new maximum',
    text: seen(...MAXIMA, { ...REFUSED, decidedOn: '2026-07-15' }, UNEMPLOYED),
  },
  { title: 'no unemployment benefit in between', text: seen(...MAXIMA, REFUSED) },
  {
    title: 'unemployment benefit only before the refusal',
    text: seen(...MAXIMA, { ...REFUSED, decidedOn: '2025-08-01' }, UNEMPLOYED),
  },
];
