/** A reform alters no day before it begins, whatever figures it changes. */
import fc from 'fast-check';
import { addDays, type Day, firstDayOf, type Month, monthOf } from '../../src/calendar/day.js';
import { boundsOf } from '../../src/law/rates/bounds.js';
import { FIGURE_NAMES, type FigureName } from '../../src/law/rates/figures.js';
import { figureOn } from '../../src/law/rates/index.js';
import { underReform } from '../../src/law/rates/lawInForce.js';
import type { Reform, ReformRow } from '../../src/law/rates/reform.js';
import { CASE } from '../support/arbitraryCase.js';
import { factsOf } from '../support/scenarioDocument.js';
import { holds } from './holds.js';
import { expectSame, simulated } from './shown.js';
import { upTo } from './upTo.js';

/** How far back a claim reaches is decided by the day on which it is filed (R24): such a change does look back. */
const LOOKS_BACK = /claim-months$/;

/** Every figure a little more from a day on, or turned round where it cannot be more. */
function everything(from: Day): Reform {
  const rows = FIGURE_NAMES.filter((name) => !LOOKS_BACK.test(name)).map((rate) => row(rate, from));
  return { name: 'everything', hash: '', rows };
}

function row(rate: FigureName, from: Day): ReformRow {
  const { minimum, maximum } = boundsOf(rate);
  const now = figureOn(rate, from)?.value ?? 0;
  return { rate, from, to: null, value: now + 1 > maximum ? minimum : now + 1 };
}

holds(
  'a reform of every figure on the first of any month alters no day before it',
  120,
  fc.property(CASE, fc.integer({ min: 1, max: 23 }), (text, months) => {
    const facts = factsOf(text);
    const begins = firstDayOf((monthOf(facts.horizon.from) + months) as Month);
    fc.pre(begins <= facts.horizon.to);
    const eve = addDays(begins, -1);
    const after = underReform(everything(begins), () => upTo(simulated(facts), eve));
    expectSame(after, upTo(simulated(facts), eve));
  }),
);

holds(
  'a reform of every figure on any day alters no day before it',
  40,
  fc.property(CASE, fc.integer({ min: 1, max: 700 }), (text, days) => {
    const facts = factsOf(text);
    const begins = addDays(facts.horizon.from, days);
    fc.pre(begins <= facts.horizon.to);
    const eve = addDays(begins, -1);
    const after = underReform(everything(begins), () => upTo(simulated(facts), eve));
    expectSame(after.days, upTo(simulated(facts), eve).days);
  }),
);
