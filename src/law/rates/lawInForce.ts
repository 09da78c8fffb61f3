/** Which figures count: those of law, or, inside {@link underReform}, those of a reform. */
import { AsyncLocalStorage } from 'node:async_hooks';
import type { Day } from '../../calendar/day.js';
import { changeDaysOf, type Editions, editionsOf } from './editions.js';
import { FIGURES, type Figures } from './figures.js';
import { type Reform, reformed } from './reform.js';

interface Law {
  readonly figures: Figures;
  /** Every day on which some figure begins or changes, ascending. */
  readonly changeDays: readonly Day[];
  readonly editions: Editions;
  /** Null: the law itself. */
  readonly reform: Reform | null;
}

const ENACTED = lawOf(FIGURES, null);

/** Follows each flow of work by itself, so that two under different reforms never see each other's; none until the first. */
let reforms: AsyncLocalStorage<Law> | undefined;

export function lawInForce(): Law {
  return reforms?.getStore() ?? ENACTED;
}

/** Of each reform, made once. */
const LAWS = new WeakMap<Reform, Law>();

/** Does work, and all that follows from it, with a reform in place of the figures that it names. */
export function underReform<T>(reform: Reform, work: () => T): T {
  const law = LAWS.get(reform) ?? lawOf(reformed(FIGURES, reform), reform);
  LAWS.set(reform, law);
  reforms ??= new AsyncLocalStorage();
  return reforms.run(law, work);
}

function lawOf(figures: Figures, reform: Reform | null): Law {
  const changeDays = changeDaysOf(figures);
  return { figures, changeDays, editions: editionsOf(figures, changeDays), reform };
}
