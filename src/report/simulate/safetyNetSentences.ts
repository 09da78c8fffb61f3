import type { Month } from '../../calendar/day.js';
import { citation } from '../../law/sections.js';
import type { Cents } from '../../money/cents.js';
import type { GapAdvance, Unknown } from '../../safety-net/safetyNet.js';
import type { Texts } from '../texts.js';

/** What could not be calculated, for which months, and why. */
export function unknownSentence({ benefit, reason, months }: Unknown, { safetyNet, benefits, formats }: Texts): string {
  const runs = runsOf(months).map(([first, last]) =>
    first === last ? formats.month(first) : `${formats.month(first)} – ${formats.month(last)}`,
  );
  return safetyNet.unknown(benefits[benefit], runs.join(', '), safetyNet.reasons[reason]);
}

/** Months that follow one another, as their first and last. */
function runsOf(months: readonly Month[]): [Month, Month][] {
  const runs: [Month, Month][] = [];
  for (const month of months) {
    const last = runs.at(-1);
    if (last && last[1] + 1 === month) last[1] = month;
    else runs.push([month, month]);
  }
  return runs;
}

/** A time without money: the advance of unemployment benefit, social assistance, and what is collected later. */
export function gapSentences(gap: GapAdvance, { safetyNet, formats }: Texts): string[] {
  const { unemployment, assistance } = gap;
  const paid = assistance.filter(({ amount }) => amount > 0);
  const collected = paid.reduce((sum, { collectedLater }) => sum + collectedLater, 0) as Cents;
  return [
    safetyNet.gap(formats.period(gap)),
    ...(unemployment
      ? [
          safetyNet.unemploymentAdvance(
            formats.period(unemployment),
            formats.amount(unemployment.gross),
            unemployment.net === null ? null : formats.amount(unemployment.net),
            citation(['TTL 11:8', 'YTL 26 §'], unemployment.from),
          ),
        ]
      : []),
    ...(paid.length > 0
      ? [
          safetyNet.assistanceAdvance(
            paid.map(({ month, amount }) => `${formats.month(month)} ${formats.amount(amount)}`).join(', '),
            formats.amount(collected),
          ),
        ]
      : []),
  ];
}
