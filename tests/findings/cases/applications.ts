/** Applications that cannot succeed, or are not needed. */
import { type Case, SERVED } from '../told.js';

const REGISTERED = { situation: 'jobseeker', from: '2027-02-01' } as const;
const RECEIVED = { benefit: 'general-social-security-benefit', from: '2026-06-01', to: '2027-01-31' };
const SUBSIDY = { benefit: 'labour-market-subsidy', from: '2026-02-01', to: '2026-04-30' };
const MAXIMUM = { decision: 'sickness-maximum', lastDay: '2026-09-30', illness: 'back' };
const ILL = { situation: 'incapacity', from: '2027-02-08', to: '2027-02-26', illness: 'back' } as const;
const TRIAL = {
  situation: 'rehabilitation',
  programme: 'work-trial',
  from: '2027-02-01',
  decidedOn: '2027-01-11',
} as const;
const PENDING = {
  situation: 'pension',
  benefit: 'disability-pension',
  from: '2027-02-15',
  outcome: 'pending',
} as const;
const february = (...steps: readonly object[]) => ({
  from: '2027-02',
  client: SERVED,
  history: [RECEIVED],
  steps: steps as readonly (typeof ILL)[],
});
const claimed = (text: ReturnType<typeof february>, application: object) => ({
  ...text,
  applications: [application as never],
});

const HOPELESS = { code: 'warning.application-cannot-succeed', loss: 0 } as const;
const BY_STEP = { ...HOPELESS, on: '2027-02-08…2027-02-26', days: [19, 15] } as const;
const BY_DAY = { ...HOPELESS, on: '2027-02-15', days: [1, 1] } as const;
const ALL_MONTH = { ...HOPELESS, on: '2027-02-01…2027-02-28', days: [28, 20] } as const;

export const CASES: readonly Case[] = [
  {
    title: 'the old illness within twelve months of its maximum',
    text: { ...february(REGISTERED, ILL), history: [RECEIVED, MAXIMUM] },
    finds: [{ ...BY_STEP, law: ['SVL 8:8–9'] }],
  },
  {
    title: 'a new illness',
    text: { ...february(REGISTERED, { ...ILL, illness: 'depression' }), history: [RECEIVED, MAXIMUM] },
    finds: [],
  },
  {
    title: 'the old illness after twelve months of capacity',
    text: {
      ...february(REGISTERED, ILL),
      history: [SUBSIDY, { ...RECEIVED, from: '2026-05-01' }, { ...MAXIMUM, lastDay: '2026-01-31' }],
    },
    finds: [],
  },
  {
    title: 'nobody claims it',
    text: claimed(
      { ...february(REGISTERED, ILL), history: [RECEIVED, MAXIMUM as never] },
      { benefit: 'sickness-allowance', filed: 'never' },
    ),
    finds: [],
  },
  {
    title: 'an illness that ends in its waiting period asks for nothing',
    text: { ...february(REGISTERED, { ...ILL, to: '2027-02-12' }), history: [RECEIVED, MAXIMUM] },
    finds: [],
  },
  {
    // Born on 10.1.1959: 68 in January 2027, so nothing from 1.2.; a pension covers the days.
    title: 'past the age of sickness allowance',
    text: {
      ...february(ILL, {
        situation: 'other-benefit',
        benefit: 'foreign-pension',
        monthly: 900,
        effect: 'deducts',
        from: '2027-02-01',
      }),
      birth: '1959-01-10',
    },
    finds: [{ ...BY_STEP, law: ['SVL 8:2'] }],
  },
  {
    title: 'past the age, in a gap that says so',
    text: { ...february(ILL), birth: '1959-01-10' },
    finds: [],
  },
  {
    title: 'allowance is applied for, but the programme gives none',
    text: claimed(february(REGISTERED, { ...TRIAL, programme: 'apprenticeship' }), {
      benefit: 'rehabilitation-allowance',
      filed: '2027-02-01',
    }),
    finds: [{ ...ALL_MONTH, law: ['KKRL 19.2 § (730/2024)'] }],
  },
  {
    title: 'the programme gives none, and nobody says that it is applied for: told as the programme',
    text: february(REGISTERED, { ...TRIAL, programme: 'apprenticeship' }),
    finds: [],
  },
  {
    // Mon 8.2. to Fri 26.2. are 17 working days: the allowance of the programme runs on through them.
    title: 'sickness allowance is applied for while rehabilitation allowance runs on',
    text: claimed(february(TRIAL, ILL), { benefit: 'sickness-allowance', filed: '2027-02-08' }),
    finds: [{ ...BY_STEP, law: ['SVL 8:6.1, KKRL 29 §'] }],
  },
  {
    title: 'sickness allowance is applied for, and nobody is ill',
    text: claimed(february(REGISTERED), { benefit: 'sickness-allowance', filed: '2027-02-08' }),
    finds: [{ ...ALL_MONTH, law: ['SVL 8:4'] }],
  },
  {
    title: 'rehabilitation allowance is applied for from 15.2., when no rehabilitation is left',
    text: {
      ...february(REGISTERED, { ...TRIAL, to: '2027-02-12' }),
      applications: [
        { benefit: 'rehabilitation-allowance', filed: '2027-02-01' },
        { benefit: 'rehabilitation-allowance', filed: '2027-02-15', from: '2027-02-15' },
      ],
    },
    finds: [{ ...HOPELESS, on: '2027-02-15…2027-02-28', days: [14, 10], law: ['KKRL 43 §'] }],
  },
  {
    title: 'a disability pension without any incapacity',
    text: february(REGISTERED, PENDING),
    finds: [{ ...BY_DAY, law: ['KEL 12, 15 §'] }],
  },
  {
    title: 'a disability pension in the middle of a short illness',
    text: february(REGISTERED, ILL, PENDING),
    finds: [{ ...BY_DAY, law: ['KEL 12, 15 §'] }],
  },
  {
    title: 'an illness without an end may lead to a pension',
    text: february(REGISTERED, { ...ILL, to: '2027-12-31' }, PENDING),
    finds: [],
  },
  { title: 'after a maximum', text: { ...february(REGISTERED, PENDING), history: [RECEIVED, MAXIMUM] }, finds: [] },
  {
    title: 'a rehabilitation subsidy is to be continued',
    text: {
      ...february(REGISTERED, PENDING),
      history: [{ benefit: 'rehabilitation-subsidy', from: '2026-02-01', to: '2027-01-31', monthly: 900 }],
    },
    finds: [],
  },
  {
    title: 'a doctor’s statement supports the pension',
    text: {
      ...february(REGISTERED, PENDING),
      certificates: [{ kind: 'B', from: '2027-01-25', supports: ['disability-pension'] }],
    },
    finds: [],
  },
  {
    title: 'on the day before the twentieth birthday rehabilitation comes first, and nothing is told',
    text: { ...february(REGISTERED, PENDING), birth: '2007-02-16' },
    finds: [],
  },
  {
    title: 'on the twentieth birthday a pension without incapacity is told as hopeless',
    text: { ...february(REGISTERED, PENDING), birth: '2007-02-15' },
    finds: [{ ...BY_DAY, law: ['KEL 12, 15 §'] }],
  },
  {
    title: 'unemployment benefit is applied for while it runs on from history',
    text: claimed(february(REGISTERED), { benefit: 'general-social-security-benefit', filed: '2027-02-15' }),
    finds: [{ ...BY_DAY, law: ['YTL 20 §'] }],
  },
  {
    title: 'it had ended before the path',
    text: claimed(
      { ...february(REGISTERED), history: [{ ...RECEIVED, to: '2026-12-31' }] },
      { benefit: 'general-social-security-benefit', filed: '2027-02-15' },
    ),
    finds: [],
  },
  {
    title: 'from the fund to Kela a claim is needed',
    text: claimed(
      {
        ...february(REGISTERED),
        history: [{ ...RECEIVED, benefit: 'earnings-related-allowance', dailyAmount: 60 } as never],
      },
      { benefit: 'general-social-security-benefit', filed: '2027-02-15' },
    ),
    finds: [],
  },
  {
    title: 'a pension is applied for beside the same in payment',
    text: february(
      { ...PENDING, from: '2027-02-01', outcome: 'granted', decidedOn: '2027-01-11', monthly: 950 },
      PENDING,
    ),
    finds: [{ ...BY_DAY, law: ['KEL 12 §'] }],
  },
];
