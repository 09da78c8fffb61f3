import type { PathAnswer } from '../../../answer/answer.js';
import { type Cents, plus } from '../../../money/cents.js';
import { rowsOf } from '../../simulate/monthTable.js';
import type { Texts } from '../../texts.js';
import { type Html, html, NOTHING, type Piece } from '../html.js';
import { type Row, table } from '../table.js';
import { pathTitle, section, type View } from '../view.js';

/** Months by paths: what each leaves in hand, and how much more or less than the first. */
export function comparisonSection(view: View): Html {
  const { answer, texts } = view;
  const [first, ...others] = answer.paths;
  if (first === undefined || others.length === 0) return NOTHING;
  const { labels, html: words } = texts;
  const columns = [
    { heading: labels.month },
    ...answer.paths.map(({ result }) => ({ heading: pathTitle(result.path, view), isNumber: true })),
  ];
  return section(view, 'comparison', words.comparison.title, [
    html`<p class="lead">${words.comparison.explanation(words.quoted(pathTitle(first.result.path, view)))}</p>`,
    html`<div class="${answer.paths.length > 3 ? 'many' : 'few'}">${table(
      { caption: words.comparison.title },
      columns,
      [...monthRows(first, others, texts), ...summaryRows(answer.paths, texts)],
    )}</div>`,
  ]);
}

function monthRows(first: PathAnswer, others: readonly PathAnswer[], texts: Texts): Row[] {
  const inHand = [first, ...others].map(inHandOf);
  return first.result.months.map(({ month }, i) => {
    const [base = 0, ...rest] = inHand.map((months) => months[i] as Cents);
    return {
      cells: [
        texts.formats.month(month),
        texts.formats.figure(base as Cents),
        ...rest.map((amount) => html`${texts.formats.figure(amount)} ${difference(amount, base as Cents, texts)}`),
      ],
    };
  });
}

/** What belongs to each month, after tax, tax-free money included. */
function inHandOf(path: PathAnswer): Cents[] {
  return rowsOf(path).map(({ month, money }) => plus(money.net, month.taxFree));
}

function difference(amount: Cents, base: Cents, { formats }: Texts): Html {
  const sign = amount > base ? '+' : amount < base ? '−' : '±';
  const tone = amount > base ? 'more' : amount < base ? 'less' : 'same';
  return html`<small class="${tone}">${sign}${formats.figure(Math.abs(amount - base) as Cents)}</small>`;
}

function summaryRows(paths: readonly PathAnswer[], texts: Texts): Row[] {
  const { formats, html: words } = texts;
  const totals = paths.map(({ money, result }) => plus(money.net, result.summary.taxFree));
  const [base] = totals as [Cents];
  const row = (name: string, cells: readonly Piece[]): Row => ({ cells: [name, ...cells], isTotal: true });
  return [
    row(
      words.comparison.total,
      totals.map((total, i) =>
        i === 0 ? formats.figure(total) : html`${formats.figure(total)} ${difference(total, base, texts)}`,
      ),
    ),
    row(
      words.comparison.lowest,
      paths.map(({ money: { lowestMonth: lowest } }) =>
        lowest === null
          ? '–'
          : html`${formats.figure(plus(lowest.net, lowest.taxFree))} <small>${formats.month(lowest.month)}</small>`,
      ),
    ),
    row(
      words.comparison.daysWithoutSupport,
      paths.map(({ result: { summary } }) => {
        const days = summary.daysWithoutSupport;
        return days === 0 ? '0' : html`<span class="gap-count">${days}</span>`;
      }),
    ),
  ];
}
