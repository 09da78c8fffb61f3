/** The patterns of {@link PAINTS} as styles of the page and as patterns of its charts. */
import { type Html, html } from '../html.js';
import { PAINTS, type Paint, type Pattern, SHADES } from '../shades.js';

const GRADIENTS: Readonly<Record<Pattern, (ink: string) => string>> = {
  plain: () => '',
  rising: (ink) => `repeating-linear-gradient(135deg,${ink} 0 1px,transparent 1px 6px)`,
  falling: (ink) => `repeating-linear-gradient(45deg,${ink} 0 1px,transparent 1px 7px)`,
  dots: (ink) => `radial-gradient(circle at 2px 2px,${ink} 1.1px,transparent 1.3px) 0 0/6px 6px`,
  level: (ink) => `repeating-linear-gradient(0deg,${ink} 0 1px,transparent 1px 5px)`,
  upright: (ink) => `repeating-linear-gradient(90deg,${ink} 0 1px,transparent 1px 5px)`,
  grid: (ink) =>
    `repeating-linear-gradient(0deg,${ink} 0 1px,transparent 1px 6px),repeating-linear-gradient(90deg,${ink} 0 1px,transparent 1px 6px)`,
  dense: (ink) => `repeating-linear-gradient(135deg,${ink} 0 2px,transparent 2px 5px)`,
};

/** Half of each tile's edges, so that a line goes on from tile to tile. */
const TILES: Readonly<Record<Pattern, Html>> = {
  plain: html``,
  rising: html`<path d="M0 6 6 0M-1 1 1-1M5 7 7 5"/>`,
  falling: html`<path d="M0 0 6 6M-1 5 1 7M5-1 7 1"/>`,
  dots: html`<path d="M2 1v2M5 4v2" stroke-width="1.8"/>`,
  level: html`<path d="M0 3H6"/>`,
  upright: html`<path d="M3 0V6"/>`,
  grid: html`<path d="M0 3H6M3 0V6"/>`,
  dense: html`<path d="M0 6 6 0M-1 1 1-1M5 7 7 5M0 3 3 0M3 6 6 3" stroke-width="1.3"/>`,
};

/** Under a number the lines stand back. */
const SOFT = '70';
const PALE = 'linear-gradient(#ffffffb0,#ffffffb0)';

/** One class for each shade, and a paler one for days on which it is not paid. */
export function patternStyles(): string {
  return SHADES.map((shade) => {
    const { ground, ink, pattern } = PAINTS[shade] as Paint;
    const lined = (lines: string) => (lines === '' ? ground : `${lines},${ground}`);
    const soft = lined(GRADIENTS[pattern](`${ink}${SOFT}`));
    return [
      `.${shade}{background:${lined(GRADIENTS[pattern](ink))};--ink:${ink}}`,
      `.month .${shade}{background:${soft}}`,
      `.${shade}.unpaid,.month .${shade}.unpaid{background:${PALE},${soft}}`,
    ].join('\n');
  }).join('\n');
}

/** What the bars of the charts are filled with; once a page. */
export function patternDefinitions(): Html {
  const patterns = SHADES.map((shade) => {
    const { ground, ink, pattern } = PAINTS[shade] as Paint;
    return html`<pattern id="fill-${shade}" width="6" height="6" patternUnits="userSpaceOnUse"><path d="M0 0H6V6H0Z" fill="${ground}"/><g stroke="${ink}" stroke-width="1">${TILES[pattern]}</g></pattern>`;
  });
  return html`<svg class="definitions" width="0" height="0" aria-hidden="true" focusable="false"><defs>${patterns}</defs></svg>`;
}
