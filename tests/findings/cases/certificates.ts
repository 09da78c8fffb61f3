/** Certificates at the step that needs them, seen from 1.2.2027; the client is 47. */
import { type Case, SERVED } from '../told.js';

const TRIAL = { situation: 'rehabilitation', programme: 'work-trial', from: '2027-02-15', to: '2027-06-30' } as const;
const ILL = { situation: 'incapacity', from: '2027-02-08', to: '2027-02-28', certificate: 'B' } as const;
const statement = (writtenOn: string, more: object = {}) => ({ kind: 'B', writtenOn, from: writtenOn, ...more });
const needs = (step: object, ...certificates: Record<string, unknown>[]) => ({
  from: '2027-02',
  client: SERVED,
  certificates,
  steps: [step as typeof TRIAL],
});
const told = (code: 'warning.certificate-old' | 'warning.certificate-missing', on: string, law: string) =>
  [{ code, on, days: [1, 1], loss: 0, law: [law], by: on }] as const;
const old = (on: string, law: string) => told('warning.certificate-old', on, law);
const missing = (on: string, law: string) => told('warning.certificate-missing', on, law);
const at30 = (step: object, birth: string) => ({ ...needs(step, { kind: 'A', from: '2027-01-25' }), birth });

export const CASES: readonly Case[] = [
  { title: 'written six months before the start', text: needs(TRIAL, statement('2026-08-15')), finds: [] },
  {
    title: 'written a day earlier than that',
    text: needs(TRIAL, statement('2026-08-14')),
    finds: old('2027-02-15', 'KKRL 6 §'),
  },
  {
    title: 'without a day of writing, its first day counts',
    text: needs(TRIAL, { kind: 'B', from: '2026-08-14' }),
    finds: old('2027-02-15', 'KKRL 6 §'),
  },
  {
    title: 'the newest one counts',
    text: needs(TRIAL, statement('2026-11-20'), statement('2026-01-14')),
    finds: [],
  },
  {
    title: 'fresh enough when the rehabilitation was decided on',
    text: needs({ ...TRIAL, decidedOn: '2027-01-20' }, statement('2026-08-14')),
    finds: [],
  },
  {
    title: 'too old even then',
    text: needs({ ...TRIAL, decidedOn: '2027-01-20' }, statement('2026-07-19')),
    finds: old('2027-02-15', 'KKRL 6 §'),
  },
  {
    title: 'a decision that is still to come decides nothing',
    text: needs({ ...TRIAL, decidedOn: '2027-02-08' }, statement('2026-08-14')),
    finds: old('2027-02-15', 'KKRL 6 §'),
  },
  {
    title: 'only certificate A for vocational rehabilitation',
    text: needs(TRIAL, { kind: 'A', from: '2027-01-25' }),
    finds: missing('2027-02-15', 'KKRL 6 §'),
  },
  {
    title: 'a statement that is meant for sickness allowance only',
    text: needs(TRIAL, statement('2027-01-25', { supports: ['sickness-allowance'] })),
    finds: missing('2027-02-15', 'KKRL 6 §'),
  },
  {
    title: 'a statement that supports rehabilitation',
    text: needs(TRIAL, statement('2027-01-25', { supports: ['sickness-allowance', 'rehabilitation'] })),
    finds: [],
  },
  {
    title: 'nothing is missing once the rehabilitation has been decided on',
    text: needs({ ...TRIAL, decidedOn: '2027-01-20' }, { kind: 'A', from: '2027-01-25' }),
    finds: [],
  },
  { title: 'without any certificate nothing is assumed missing', text: needs(TRIAL), finds: [] },
  { title: 'a client of 29 needs none', text: at30(TRIAL, '1997-02-16'), finds: [] },
  { title: 'a client of 30 does', text: at30(TRIAL, '1997-02-15'), finds: missing('2027-02-15', 'KKRL 6 §') },
  {
    title: 'youth services need none',
    text: at30({ ...TRIAL, programme: 'youth-assessment' }, '2003-02-15'),
    finds: [],
  },
  {
    title: 'the young person’s plan does',
    text: at30({ ...TRIAL, programme: 'young-persons-plan' }, '2008-02-15'),
    finds: missing('2027-02-15', 'KKRL 20 §'),
  },
  {
    title: 'psychotherapy needs the psychiatrist’s statement',
    text: needs({ ...TRIAL, programme: 'psychotherapy' }, { kind: 'A', from: '2027-01-25' }),
    finds: missing('2027-02-15', 'KKRL 11 a §'),
  },
  {
    title: 'any statement of health care will do for a course',
    text: needs({ ...TRIAL, programme: 'rehabilitation-course' }, { kind: 'A', from: '2027-01-25' }),
    finds: [],
  },
  {
    title: 'a certificate of participation will not',
    text: needs({ ...TRIAL, programme: 'rehabilitation-course' }, { kind: 'participation', from: '2027-01-25' }),
    finds: missing('2027-02-15', 'KKRL 12 §'),
  },
  {
    title: 'phases of one decision are asked for once',
    text: {
      ...needs(TRIAL, { kind: 'A', from: '2027-01-25' }),
      steps: [
        { ...TRIAL, to: '2027-02-19', decidedOn: '2027-02-08' },
        { ...TRIAL, from: '2027-02-22', decidedOn: '2027-02-08' },
      ],
    },
    finds: missing('2027-02-15', 'KKRL 6 §'),
  },
  {
    title: 'statement B is named, but only certificate A covers the first day of illness',
    text: needs(ILL, { kind: 'A', from: '2027-02-08', to: '2027-02-28' }),
    finds: missing('2027-02-08', 'VNA 1335/2004 2:1'),
  },
  {
    title: 'it does',
    text: needs(ILL, { kind: 'B', from: '2027-02-08', to: '2027-02-28' }),
    finds: [],
  },
  {
    title: 'it begins a day late',
    text: needs(ILL, { kind: 'B', from: '2027-02-09', to: '2027-02-28' }),
    finds: missing('2027-02-08', 'VNA 1335/2004 2:1'),
  },
  {
    title: 'statement B serves for certificate A',
    text: needs({ ...ILL, certificate: 'A' }, { kind: 'B', from: '2027-02-08', to: '2027-02-28' }),
    finds: [],
  },
  {
    title: 'a statement for rehabilitation says nothing of the incapacity',
    text: needs(ILL, statement('2027-01-25', { supports: ['rehabilitation'] })),
    finds: [],
  },
  {
    title: 'a disability pension is applied for with an old statement',
    text: needs(
      { situation: 'pension', benefit: 'disability-pension', from: '2027-02-15', outcome: 'pending' },
      statement('2026-08-14'),
    ),
    finds: old('2027-02-15', 'KEL 12 §'),
  },
];
