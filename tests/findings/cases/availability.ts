/** What a catalogue offers where; the service begins on Monday 1.2.2027. */
import { day } from '../../../src/calendar/day.js';
import type { Offer } from '../../../src/scenario/facts.js';
import { type Case, SERVED } from '../told.js';

const WORK = { kind: 'service', code: 'rehabilitative-work' } as const;
const KEMI = { offered: WORK, municipalities: ['Kemi'], from: day('2027-02-02'), to: null, source: 'county' };
const text = (offers: readonly Offer[]) => ({
  from: '2027-01',
  months: 6,
  client: { ...SERVED, municipality: 'Kemi' },
  history: [{ benefit: 'general-social-security-benefit', from: '2026-06-01', to: '2026-12-31' }],
  offers,
  steps: [
    { situation: 'jobseeker', from: '2027-01-01' },
    { situation: 'service', service: 'rehabilitative-work', from: '2027-02-01', to: '2027-05-31', daysPerWeek: 2 },
  ] as const,
});
const NOT_THERE = [
  {
    code: 'warning.service-not-available',
    on: '2027-02-01',
    days: [1, 1],
    loss: 0,
    law: ['189/2001 6 §'],
  },
] as const;

export const AVAILABILITY: readonly Case[] = [
  { title: 'offered from the day after', text: text([KEMI]), finds: NOT_THERE },
  { title: 'offered from the day', text: text([{ ...KEMI, from: day('2027-02-01') }]), finds: [] },
  {
    title: 'offered to the day before',
    text: text([{ ...KEMI, from: null, to: day('2027-01-31') }]),
    finds: NOT_THERE,
  },
  { title: 'offered to the day', text: text([{ ...KEMI, from: null, to: day('2027-02-01') }]), finds: [] },
  { title: 'only elsewhere', text: text([{ ...KEMI, from: null, municipalities: ['Tornio'] }]), finds: NOT_THERE },
  { title: 'everywhere', text: text([{ ...KEMI, from: null, municipalities: null }]), finds: [] },
  {
    title: 'a catalogue that lists other services only',
    text: text([{ ...KEMI, offered: { kind: 'service', code: 'coaching' } }]),
    finds: [],
  },
  { title: 'the municipality is not known', text: { ...text([KEMI]), client: SERVED }, finds: [] },
];
