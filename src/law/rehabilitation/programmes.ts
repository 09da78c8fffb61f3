/** KKRL 18–27 §: the programmes, how each is paid and how long it waits (R17). */

/** WHOLE pays every working day of the step, DAY the days attended, NONE nothing (KKRL 23 §). */
export type Mode = 'whole' | 'day' | 'none';

/** `outside-working-life`: WHOLE for a client who was not working on the day before the start, else DAY. */
type ModeRule = Mode | 'outside-working-life';

/** Waiting days, or the attended days up to which one day is enough (KKRL 25 §). */
export type WaitingClass = 'short' | 'long' | 'course' | 'individual';

export interface Programme {
  /** Rules by the day paid: until 2022, 2023–2024, from 2025. */
  readonly modes: readonly [ModeRule, ModeRule, ModeRule];
  readonly waiting: WaitingClass;
  /** Paid by the 75 % formula and the higher minimum when it began before 2024 (KKRL 32 § 2, 35 § old). */
  readonly vocational: boolean;
  /** Cannot be long training or a therapy: maintenance compensation is possible (KKRL 31 §). */
  readonly maintenance: boolean;
  readonly hoursPerDay: number;
}

const WORK_LIKE: Programme = {
  modes: ['day', 'outside-working-life', 'outside-working-life'],
  waiting: 'short',
  vocational: true,
  maintenance: true,
  hoursPerDay: 6,
};
const TRAINING: Programme = {
  modes: ['whole', 'whole', 'whole'],
  waiting: 'long',
  vocational: true,
  maintenance: false,
  hoursPerDay: 6,
};
const COURSE: Programme = {
  modes: ['day', 'day', 'day'],
  waiting: 'course',
  vocational: false,
  maintenance: true,
  hoursPerDay: 6,
};

export const PROGRAMMES = {
  'vocational-assessment': WORK_LIKE,
  'work-trial': WORK_LIKE,
  'work-coaching': WORK_LIKE,
  'work-trial-and-coaching': WORK_LIKE,
  'skills-course': WORK_LIKE,
  'education-trial': WORK_LIKE,
  'vocational-training': TRAINING,
  apprenticeship: { ...TRAINING, modes: ['whole', 'whole', 'none'] },
  'work-ability-course': { ...WORK_LIKE, modes: ['day', 'day', 'day'] },
  'youth-coaching': { ...TRAINING, modes: ['whole', 'whole', 'day'], hoursPerDay: 1 },
  'youth-assessment': { ...TRAINING, waiting: 'short', maintenance: true },
  'young-persons-plan': { ...TRAINING, vocational: false },
  'adaptation-course': COURSE,
  'family-rehabilitation': COURSE,
  'rehabilitation-course': COURSE,
  'individual-rehabilitation': { ...COURSE, waiting: 'individual' },
  'demanding-medical-rehabilitation': { ...COURSE, waiting: 'individual' },
  psychotherapy: { ...COURSE, waiting: 'long', maintenance: false, hoursPerDay: 2 },
  'occupational-health-work-trial': { ...COURSE, waiting: 'short' },
  'substance-rehabilitation': { ...COURSE, waiting: 'long', maintenance: false },
} as const satisfies Record<string, Programme>;

export type ProgrammeCode = keyof typeof PROGRAMMES;
export const PROGRAMME_CODES = Object.keys(PROGRAMMES) as ProgrammeCode[];
