import type { PathAnswer } from '../../../answer/answer.js';
import type { Cents } from '../../../money/cents.js';
import { rowsOf } from '../../simulate/monthTable.js';
import type { Texts } from '../../texts.js';
import { highestOf, monthChart } from '../chart/monthChart.js';
import { stretchesOf } from '../days/timeline.js';
import { type Html, html } from '../html.js';
import { countersTable } from '../sections/details.js';
import { findingCard } from '../sections/findings.js';
import { heading } from '../sections/heading.js';
import { assumptionsSection, lawDay, notCalculatedSection } from '../sections/notes.js';
import { table } from '../table.js';
import { pathTitle, section, type View } from '../view.js';

/** A case for advice from somebody who is not to know whose it is: its answer is an anonymous one. */
export function consultationReport(view: View): Html {
  const { paths } = view.answer;
  const most = highestOf(paths);
  return html`${[
    heading(view, 'consultation'),
    ...paths.map((path, i) => pathSection(path, i, most, view)),
    assumptionsSection(view),
    notCalculatedSection(view),
    lawDay(view),
  ]}`;
}

function pathSection(path: PathAnswer, index: number, most: Cents, view: View): Html {
  const { texts } = view;
  const { labels, html: words } = texts;
  const { result, findings } = path;
  const title = pathTitle(result.path, view);
  return section(view, `path-${index + 1}`, title, [
    html`<h3>${labels.findings}</h3>`,
    findings.length === 0
      ? html`<p class="none-found">${labels.noFindings}</p>`
      : findings.map((each) => findingCard(each, texts)),
    html`<h3>${words.months}</h3>`,
    monthChart(path, title, most, texts),
    monthsTable(path, texts),
    html`<h3>${words.calendar}</h3>`,
    daysTable(path, texts),
    ...(result.counters.length === 0 ? [] : [html`<h3>${labels.counters}</h3>`, countersTable(result.counters, texts)]),
  ]);
}

function monthsTable(path: PathAnswer, { labels, formats, benefits, html: words }: Texts): Html {
  const columns = [
    { heading: labels.month },
    { heading: labels.payments.benefit },
    ...[labels.gross, labels.net, labels.arrives, labels.daysWithoutSupport].map((heading) => ({
      heading,
      isNumber: true,
    })),
  ];
  const rows = rowsOf(path).map(({ month, money }) => ({
    cells: [
      formats.month(month.month),
      [...new Set(month.benefits.map(({ benefit }) => benefits[benefit]))].join(', ') || '–',
      formats.figure(month.gross),
      html`<strong>${formats.figure(money.net)}</strong>`,
      formats.figure(money.arrives),
      month.daysWithoutSupport === 0 ? '–' : html`<span class="gap-count">${month.daysWithoutSupport}</span>`,
    ],
  }));
  return table({ caption: words.months }, columns, rows);
}

/** What covers the client from when to when. */
function daysTable({ result }: PathAnswer, { formats, html: words }: Texts): Html {
  return table(
    { caption: words.calendar, kind: 'text' },
    [{ heading: words.columns.date }, { heading: words.columns.right }],
    stretchesOf(result.days).map((each) => ({ cells: [formats.period(each), words.shades[each.shade]] })),
  );
}
