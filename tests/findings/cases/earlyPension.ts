/** Granted pensions that begin before the law lets them (KEL 15, 55 §). */
import { type Case, SERVED } from '../told.js';

const EARLY = { code: 'warning.application-cannot-succeed', loss: 0 } as const;
const START = ['KEL 15 §'];
const BACKDATED = ['KEL 55 §, TakuuEL 12 §'];
/** D7: onset 2.3.2026, the maximum ends on 28.2.2027. */
const D7 = { situation: 'incapacity', from: '2026-03-02' } as const;
const pension = (from: string, more: object = {}) =>
  ({
    situation: 'pension',
    benefit: 'disability-pension',
    from,
    appliedOn: '2027-01-15',
    decidedOn: '2027-04-01',
    ...more,
  }) as const;
const path = (...steps: readonly object[]) => ({
  from: '2026-03',
  months: 20,
  client: SERVED,
  steps: steps as readonly (typeof D7)[],
});

export const CASES: readonly Case[] = [
  { title: 'from the day after the maximum', text: path(D7, pension('2027-03-01')), finds: [] },
  {
    title: 'a day before its end: the month is one with a right to sickness allowance',
    text: path(D7, pension('2027-02-28')),
    finds: [{ ...EARLY, on: '2027-02-28', days: [1, 0], law: START }],
  },
  {
    title: 'two months before its end',
    text: path(D7, pension('2027-01-01')),
    finds: [{ ...EARLY, on: '2027-01-01…2027-02-28', days: [59, 41], law: START }],
  },
  {
    // The same whatever the pension leaves of sickness allowance.
    title: 'two months before its end, with a pension that leaves nothing of sickness allowance',
    text: path(D7, pension('2027-01-01', { monthly: 1500 })),
    finds: [{ ...EARLY, on: '2027-01-01…2027-02-28', days: [59, 41], law: START }],
  },
  {
    title: 'the illness ends on 10.11.2026: from December on',
    text: path({ ...D7, to: '2026-11-10' }, pension('2026-12-01', { appliedOn: '2026-11-02' })),
    finds: [],
  },
  {
    title: 'the illness ends on 10.11.2026: not yet from 11.11.',
    text: path({ ...D7, to: '2026-11-10' }, pension('2026-11-11', { appliedOn: '2026-11-02' })),
    finds: [{ ...EARLY, on: '2026-11-11…2026-11-30', days: [20, 14], law: START }],
  },
  {
    title: 'an illness that begins during the pension does not stand in its way',
    text: path(pension('2026-04-01', { appliedOn: '2026-03-02' }), { ...D7, from: '2026-06-01', to: '2026-09-30' }),
    finds: [],
  },
  {
    title: 'vocational training with allowance goes on after the maximum to 15.5.2027: from June on',
    text: path(
      { ...D7, to: '2027-02-28' },
      { situation: 'rehabilitation', programme: 'vocational-training', from: '2027-03-01', to: '2027-05-15' },
      pension('2027-06-01'),
    ),
    finds: [],
  },
  {
    title: 'vocational training with allowance goes on after the maximum to 15.5.2027: not yet from May',
    text: path(
      { ...D7, to: '2027-02-28' },
      { situation: 'rehabilitation', programme: 'vocational-training', from: '2027-03-01', to: '2027-05-15' },
      pension('2027-05-01'),
    ),
    finds: [{ ...EARLY, on: '2027-05-01…2027-05-31', days: [31, 21], law: START }],
  },
  {
    title: 'medical rehabilitation does not keep the pension waiting',
    text: path(
      { ...D7, to: '2027-02-28' },
      { situation: 'rehabilitation', programme: 'psychotherapy', from: '2027-03-01', to: '2027-05-15' },
      pension('2027-05-01'),
    ),
    finds: [],
  },
  {
    // Applied for on 15.10.2027: April to September are the six calendar months before.
    title: 'seven months before the application',
    text: path(D7, pension('2027-03-01', { appliedOn: '2027-10-15', decidedOn: '2027-12-01' })),
    finds: [{ ...EARLY, on: '2027-03-01…2027-03-31', days: [31, 23], law: BACKDATED }],
  },
  {
    title: 'six months before the application',
    text: path(D7, pension('2027-04-01', { appliedOn: '2027-10-31', decidedOn: '2027-12-01' })),
    finds: [],
  },
  {
    title: 'a pension of long ago, applied for when it began',
    text: path(pension('2015-05-01', { appliedOn: '2015-04-01', decidedOn: '2015-06-01' })),
    finds: [],
  },
  { title: 'pending', text: path(D7, pension('2027-01-01', { outcome: 'pending' })), finds: [] },
  { title: 'refused', text: path(D7, pension('2027-01-01', { outcome: 'refused' })), finds: [] },
];
