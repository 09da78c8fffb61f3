import type { Period } from '../../../calendar/period.js';
import type { PathResult } from '../../../simulation/result.js';
import type { Texts } from '../../texts.js';
import { type Html, html } from '../html.js';
import { dayShade, type Shade } from '../shades.js';

interface Stretch extends Period {
  readonly shade: Shade;
}

/** The whole time as one band: what covers the client from when to when. */
export function timeline({ days, path, horizon }: PathResult, title: string, texts: Texts): Html {
  const { formats, html: words } = texts;
  const stretches = stretchesOf(days);
  const told = stretches.map(({ from, to, shade }) => `${formats.period({ from, to })} ${words.shades[shade]}`);
  const parts = stretches.map(
    ({ from, to, shade }, i) =>
      html`<span class="${shade}" style="flex-grow:${to - from + 1}" title="${told[i] ?? ''}"></span>`,
  );
  return html`<div class="timeline"><div class="band" role="img" aria-label="${`${words.timeline(title || path.name)}: ${told.join('; ')}`}">${parts}</div><div class="ends" aria-hidden="true"><span>${formats.shortDate(horizon.from)}</span><span>${formats.shortDate(horizon.to)}</span></div></div>`;
}

/** Runs of days of one shade; a weekend between two of them that nothing covers is a stretch of its own. */
export function stretchesOf(days: PathResult['days']): Stretch[] {
  const stretches: { from: Period['from']; to: Period['to']; shade: Shade }[] = [];
  for (const each of days) {
    const { shade } = dayShade(each);
    const last = stretches.at(-1);
    if (last?.shade === shade) last.to = each.day;
    else stretches.push({ from: each.day, to: each.day, shade });
  }
  return stretches;
}
