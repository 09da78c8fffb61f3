import type { Period } from '../../calendar/period.js';
import type { RuleId } from '../../law/reasons.js';
import type { PathResult } from '../../simulation/result.js';
import { wrap } from '../drawing/wrap.js';
import { reasonText } from '../reasons.js';
import type { Texts } from '../texts.js';

/** Reductions that look like the benefit itself, since the client has nothing else to show for them. */
const REDUCTIONS: ReadonlySet<RuleId> = new Set<RuleId>(['unemployment.means-test', 'unemployment.parents-income']);

const FRIDAY_TO_MONDAY = 3;

/** When and by what unemployment benefit is cut without being brought to nothing. */
export function reductionNotes({ periods }: PathResult, texts: Texts, width: number): string[] {
  const notes: { period: Period; text: string }[] = [];
  for (const { from, to, reasons } of periods) {
    const reason = reasons.find(({ rule }) => REDUCTIONS.has(rule));
    if (reason === undefined) continue;
    const text = reasonText(reason, texts);
    const last = notes.at(-1);
    if (last?.text === text && from - last.period.to <= FRIDAY_TO_MONDAY) {
      last.period = { from: last.period.from, to };
    } else {
      notes.push({ period: { from, to }, text });
    }
  }
  return notes.map(({ period, text }) =>
    wrap(`${texts.formats.period(period)}: ${text}`, width, { first: '', rest: '  ' }),
  );
}
