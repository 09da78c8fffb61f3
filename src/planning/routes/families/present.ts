/** Nothing new happens: what is in force on the first day goes on to its own end. */
import type { Route } from '../route.js';

export const PRESENT_ROUTES: readonly Route[] = [
  {
    id: 'present.stay',
    family: 'present',
    code: 'stay',
    programmes: [],
    benefits: [],
    conditions: [],
    length: null,
    start: ({ on }) => on,
    course: ({ on }) => ({ from: on, to: null, steps: [], ends: [], registers: null }),
  },
];
