import * as z from 'zod';
import type { StatusCounterName } from '../../planning/status/counter.js';
import { OTHER_INCOME_KINDS } from '../../scenario/facts.js';
import { BENEFIT, count, date, euros, HEAD, LAW, PERIOD, text } from './parts.js';

/** Complete by the compiler. */
const COUNTERS: Readonly<Record<StatusCounterName, true>> = {
  'unemployment-waiting-period': true,
  'qualifying-period': true,
  'earnings-related-days': true,
  'sickness-days': true,
  'partial-sickness-days': true,
  'rehabilitation-waiting-pay-days': true,
  'rehabilitation-interval-pay-days': true,
  'rehabilitation-interruption-days': true,
  'rehabilitative-work-days': true,
};

const DATE = (description: string) => date(description).nullable();
const PER = z.enum(['day', 'month']);
const DECISION = z.union([BENEFIT, z.enum(['rehabilitation', 'sickness-maximum'])]);
const CERTIFICATE = z.enum(['A', 'B', 'occupational-health', 'participation']);
const COUNTER = z.enum(Object.keys(COUNTERS) as StatusCounterName[]);
const INCOME = { benefit: BENEFIT.optional(), kind: z.enum(OTHER_INCOME_KINDS).optional() };

const COUNT = z.strictObject({
  counter: COUNTER,
  running: z.boolean().describe('In use on the day; otherwise `lastDay` holds if it begins on the next day.'),
  used: count('Null: history does not tell.').nullable(),
  left: count('Null: history does not tell, or the last day is decided.').nullable(),
  lastDay: DATE('If it goes on without a break; null: none that is known.'),
  law: LAW,
  illnesses: z.array(z.string().nullable()).describe('Null: any other.').optional(),
  maximumEnded: DATE('A maximum that leaves no new right.').optional(),
  limits: z
    .array(z.strictObject({ days: count('60, 90, 150 or 230.'), on: DATE('Null: passed.') }))
    .describe('Of an illness for which allowance is paid.')
    .optional(),
  priorityEnd: DATE('Last day of the priority period, if the illness lasts to it.').optional(),
});

const END = z.union([
  z.strictObject({ date: date('The day.'), kind: z.literal('counter'), counter: COUNTER }),
  z.strictObject({ date: date('The day.'), kind: z.literal('priority-period') }),
  z.strictObject({ date: date('The day.'), kind: z.literal('certificate'), certificate: CERTIFICATE }),
  z.strictObject({ date: date('The day.'), kind: z.literal('appeal'), decision: DECISION }),
  z.strictObject({ date: date('The day.'), kind: z.literal('income'), income: z.strictObject(INCOME) }),
]);

const PAID = z.strictObject({
  benefit: BENEFIT,
  amount: euros('Of a day or a month.'),
  per: PER,
  stated: z.boolean().describe('False: the full amount by law, or what the known annual income gives.'),
  since: date('Of this benefit, without a break.'),
  illness: z.string().nullable(),
});

export const STATUS = z.strictObject({
  etuuspolku: HEAD,
  scenario: z.strictObject({
    reference: text('The case code.').optional(),
    note: text("The client's goal.").optional(),
    source: text('The file as it was named, or `-`.'),
  }),
  on: date('The day described.'),
  today: date('The day from which deadlines are judged.'),
  paid: z.array(PAID).describe('Of the three benefits, on the day.'),
  unbrokenSince: DATE('With any benefit, pension or pay; null: none on the day.'),
  lastPaid: z.strictObject({ benefit: BENEFIT, to: date('Last day.') }).nullable(),
  income: z.array(
    z.strictObject({
      ...INCOME,
      amount: euros('Null: not stated.').nullable(),
      per: PER,
      since: DATE('Null: not stated.'),
      to: DATE('Last day ahead, where stated.'),
    }),
  ),
  counters: z.array(COUNT),
  decisions: z
    .array(
      z.strictObject({
        decision: DECISION,
        outcome: z.enum(['granted', 'refused', 'pending']),
        appliedOn: DATE('Null: not stated.'),
        decidedOn: DATE('Null: not stated.'),
        reason: z.string().nullable(),
        maximum: z.strictObject({ lastDay: date('Last day.'), illness: z.string() }).nullable(),
        appealBy: DATE('Null: it has passed, or is not known.'),
        law: LAW,
      }),
    )
    .describe('The latest first.'),
  certificates: z.array(
    z.strictObject({
      kind: CERTIFICATE,
      writtenOn: date('As stated, else the first day that it covers.'),
      from: date('First day that it covers.'),
      state: z.enum(['carries', 'ended', 'later']).describe('On the day after the one described.'),
      carriesTo: DATE('Of kind A at most 60 paid days; null: not known.'),
      supports: z.array(z.string()).nullable(),
      old: z.boolean().describe('Older than six months.'),
    }),
  ),
  ends: z.array(END).describe('The next first.'),
  signs: z
    .strictObject({
      since: DATE('Null: no history.'),
      unemploymentSpells: count('Runs with a Monday-to-Friday day between.'),
      switches: count('Between sickness and unemployment, one next after the other.'),
      refusals: count('Decisions refused.'),
      unchanged: z
        .strictObject({
          family: z.enum(['unemployment', 'sickness', 'rehabilitation']).nullable(),
          months: count('Full months.'),
        })
        .nullable(),
    })
    .describe('Plain counts; the law sets no limits.'),
  unknown: z.array(
    z.strictObject({ id: z.string(), key: text('Where the scenario can say it.').nullable(), message: z.string() }),
  ),
  untold: z.strictObject(PERIOD).nullable().describe('Days up to today of which history tells nothing.'),
});
