/** KKRL 6, 7 a, 9–12, 20, 43 §: what an application for a programme is made with. */
import { addYears, type Day } from '../../calendar/day.js';
import { lawOn } from '../rates/index.js';
import type { ProgrammeCode } from './programmes.js';

type Statement = 'A' | 'B' | 'occupational-health';
export type RehabilitationForm = 'KU101' | 'KU104' | 'KU112' | 'KU114' | 'KU132';

export interface Evidence {
  /** Null: no form is known. */
  readonly form: RehabilitationForm | null;
  /** Any of these will do; empty: none is asked for. */
  readonly statements: readonly Statement[];
  readonly section: string;
}

const VOCATIONAL: Evidence = { form: 'KU101', statements: ['B'], section: 'KKRL 6 §' };
/** Statement B or another statement of health care. */
const COURSE: Evidence = { form: 'KU132', statements: ['B', 'A', 'occupational-health'], section: 'KKRL 12 §' };
const YOUTH: Evidence = { form: null, statements: [], section: 'KKRL 7 a §' };
const DECIDED_ELSEWHERE: Evidence = { form: 'KU114', statements: [], section: 'KKRL 43 §' };

const EVIDENCE: Readonly<Record<ProgrammeCode, Evidence>> = {
  'vocational-assessment': VOCATIONAL,
  'work-trial': VOCATIONAL,
  'work-coaching': VOCATIONAL,
  'work-trial-and-coaching': VOCATIONAL,
  'skills-course': VOCATIONAL,
  'education-trial': VOCATIONAL,
  'vocational-training': VOCATIONAL,
  apprenticeship: VOCATIONAL,
  'work-ability-course': { ...VOCATIONAL, statements: ['B', 'occupational-health'] },
  'youth-coaching': YOUTH,
  'youth-assessment': YOUTH,
  'young-persons-plan': { form: 'KU112', statements: ['B'], section: 'KKRL 20 §' },
  'adaptation-course': COURSE,
  'family-rehabilitation': COURSE,
  'rehabilitation-course': COURSE,
  'individual-rehabilitation': COURSE,
  'demanding-medical-rehabilitation': { form: 'KU104', statements: [], section: 'KKRL 9–11 §' },
  // The psychiatrist's statement.
  psychotherapy: { form: null, statements: ['B'], section: 'KKRL 11 a §' },
  'occupational-health-work-trial': DECIDED_ELSEWHERE,
  'substance-rehabilitation': DECIDED_ELSEWHERE,
};

/** @param start the first day of the programme: nobody up to 29 is asked for a statement to vocational rehabilitation */
export function evidenceFor(programme: ProgrammeCode, birth: Day, start: Day): Evidence {
  const evidence = EVIDENCE[programme];
  const isYouth = start < addYears(birth, lawOn(start)('rehabilitation.youth-maximum-age') + 1, 'first-of-next');
  return isYouth && evidence.form === 'KU101' ? { ...evidence, statements: [] } : evidence;
}
