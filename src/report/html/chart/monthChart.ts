import type { PathAnswer } from '../../../answer/answer.js';
import { isTaxFree } from '../../../law/benefits.js';
import type { Cents } from '../../../money/cents.js';
import { rowsOf, type Shown } from '../../simulate/monthTable.js';
import type { Texts } from '../../texts.js';
import { type Html, html } from '../html.js';
import { SHADES, type Shade } from '../shades.js';
import { type ChartWords, chartSvg, type DrawnMonth, NARROW, WIDE } from './chartSvg.js';
import { highest } from './geometry.js';

/** The most of any month of all paths: their charts stand beside each other. */
export function highestOf(paths: readonly PathAnswer[]): Cents {
  return highest(paths.flatMap(drawnMonths));
}

/** What is paid by month, by family, before tax; a line for what arrives. The table after it says the same. */
export function monthChart(path: Shown, title: string, most: Cents, texts: Texts): Html {
  const months = drawnMonths(path);
  const series = SHADES.filter((shade) => months.some(({ amounts }) => (amounts[shade] ?? 0) > 0));
  const words = wordsOf(title, texts);
  const { chart, shades } = texts.html;
  const hasGaps = months.some(({ daysWithoutSupport }) => daysWithoutSupport > 0);
  return html`<figure>${[WIDE, NARROW].map((frame) => chartSvg(months, series, most, frame, words))}<figcaption><ul class="legend">${series.map((shade) => html`<li><span class="swatch ${shade}"></span>${shades[shade]}</li>`)}<li><span class="swatch line"></span>${chart.arrives}</li>${hasGaps ? html`<li><span class="swatch gap"></span>${chart.withoutSupport}</li>` : null}</ul></figcaption></figure>`;
}

/** What reaches the account by month, and nothing else. */
export function arrivalChart(path: Shown, title: string, most: Cents, texts: Texts): Html {
  const months = drawnMonths(path).map((month) => ({ ...month, amounts: { arriving: month.arrives } }));
  const words = wordsOf(title, texts);
  return html`<figure>${[WIDE, NARROW].map((frame) => chartSvg(months, ['arriving'], most, frame, words))}</figure>`;
}

function drawnMonths(path: Shown): DrawnMonth[] {
  return rowsOf(path).map(({ month, money }) => {
    const amounts: Partial<Record<Shade, Cents>> = {};
    for (const { benefit, family, gross } of month.benefits) {
      const shade = isTaxFree(benefit) ? 'tax-free' : family;
      amounts[shade] = ((amounts[shade] ?? 0) + gross) as Cents;
    }
    const { daysWithoutSupport } = month;
    return { month: month.month, amounts, arrives: money.arrives, daysWithoutSupport };
  });
}

function wordsOf(title: string, { formats, html: words }: Texts): ChartWords {
  return {
    title: `${words.chart.title(title)}. ${words.chart.inTable}`,
    amount: formats.amount,
    roundAmount: (value) => formats.amount(value).replace(`${formats.decimal}00`, ''),
    shortMonth: words.shortMonth,
    month: words.monthTitle,
    year: words.year,
    shades: words.shades,
    arrives: words.chart.arrives,
    days: words.chart.days,
  };
}
