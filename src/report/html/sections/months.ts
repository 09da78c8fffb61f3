import type { PathAnswer } from '../../../answer/answer.js';
import { branchesOf } from '../../../answer/branches.js';
import type { Cents } from '../../../money/cents.js';
import { columnNotes } from '../../simulate/columnNotes.js';
import { monthNotes } from '../../simulate/monthNotes.js';
import { monthTable } from '../../simulate/monthTable.js';
import { reductionNotes } from '../../simulate/reductionNotes.js';
import { highestOf, monthChart } from '../chart/monthChart.js';
import { type Html, html } from '../html.js';
import { table } from '../table.js';
import { eachPath, list, pathTitle, section, type View } from '../view.js';

/** What is paid month by month, drawn and as a table. */
export function monthsSection(view: View): Html {
  const { answer, texts } = view;
  const most = highestOf(answer.paths);
  return section(view, 'months', texts.html.months, [
    html`<p class="lead">${texts.html.chart.explanation} ${texts.labels.euros}</p>`,
    ...eachPath(view, (path) => monthsOf(path, most, view)),
  ]);
}

const WHOLE = Number.POSITIVE_INFINITY;

function monthsOf(path: PathAnswer, most: Cents, view: View): Html {
  const { answer, texts } = view;
  const { result } = path;
  const branches = branchesOf(answer, path);
  const title = pathTitle(result.path, view);
  const { headings, rows, income } = monthTable(path, texts, WHOLE, branches);
  const columns = headings.map((heading, i) => ({ heading, isNumber: i > 0 }));
  const written = rows.map((cells, i) => ({
    cells: cells.map(({ text, tone }) => (tone ? html`<span class="${tone}">${text}</span>` : text)),
    isTotal: i === rows.length - 1,
  }));
  const notes = [
    ...columnNotes(income, result, texts, WHOLE),
    ...reductionNotes(result, texts, WHOLE),
    ...monthNotes(path, texts, WHOLE, branches),
  ];
  return html`${monthChart(path, title, most, texts)}${table({ caption: texts.html.chart.title(title) }, columns, written)}${list(notes, 'notes')}`;
}
