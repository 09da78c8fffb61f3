import { highestOf, monthChart } from '../chart/monthChart.js';
import { type Html, html } from '../html.js';
import { eachPath, pathTitle, section, type View } from '../view.js';

/** What is paid month by month, as pictures only; the comparison of the paths has the figures. */
export function chartsSection(view: View): Html {
  const { answer, texts } = view;
  const most = highestOf(answer.paths);
  return section(view, 'charts', texts.html.months, [
    html`<p class="lead">${texts.html.chart.explanation}</p>`,
    html`<div class="charts">${eachPath(view, (path) => monthChart(path, pathTitle(path.result.path, view), most, texts))}</div>`,
  ]);
}
