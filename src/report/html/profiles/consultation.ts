import { notesOf, type PathAnswer } from '../../../answer/answer.js';
import type { Finding } from '../../../findings/finding.js';
import type { Cents } from '../../../money/cents.js';
import { reformLines } from '../../changedLines.js';
import { codeParts } from '../../codeReport.js';
import { rowsOf } from '../../monthTable.js';
import { ageBand, anonymousPath, dayNumbers, monthNumber } from '../anonymous.js';
import { highestOf, monthChart } from '../chart/monthChart.js';
import { stretchesOf } from '../days/timeline.js';
import { type Html, html } from '../html.js';
import { lawDay } from '../sections/notes.js';
import { table } from '../table.js';
import { list, section, type View, withCode } from '../view.js';

/** A case for advice from somebody who is not to know whose it is: numbered paths, days and months, and general words. */
export function consultationReport(view: View): Html {
  const { answer, texts } = view;
  const { html: words, labels } = texts;
  const { assumptions, notCalculated } = notesOf(answer);
  const most = highestOf(answer.paths);
  const header = html`<header><p class="kind">Etuuspolku</p><h1>${words.reports.consultation}</h1><p class="case">${ageBand(answer, texts)} · ${words.anonymous.months(answer.paths[0]?.result.months.length ?? 0)}</p><p class="lead">${words.anonymous.explanation}</p>${list(reformLines(answer.receipt, texts), 'changed')}</header>`;
  return html`${[
    header,
    ...answer.paths.map((path, i) => pathSection(path, i, most, view)),
    section(view, 'assumptions', labels.assumptions, [list(assumptions.map((id) => withCode(texts.assumptions[id])))]),
    section(view, 'not-calculated', labels.notCalculated, [
      list(notCalculated.map((id) => withCode(texts.notCalculated[id]))),
    ]),
    lawDay(view),
  ]}`;
}

function pathSection(path: PathAnswer, index: number, most: Cents, view: View): Html {
  const { answer, texts } = view;
  const { result, findings } = path;
  const name = anonymousPath(result.path, answer, texts);
  return section(view, `path-${index + 1}`, name, [
    html`<h3>${texts.labels.findings}</h3>`,
    findings.length === 0
      ? html`<p class="none-found">${texts.labels.noFindings}</p>`
      : html`${findings.map((each) => findingCard(each, view))}`,
    html`<h3>${texts.html.months}</h3>`,
    monthChart(path, name, most, numbered(view)),
    monthsTable(path, view),
    html`<h3>${texts.html.calendar}</h3>`,
    table(
      { caption: texts.html.calendar, kind: 'text' },
      [{ heading: texts.html.columns.date }, { heading: texts.html.columns.right }],
      stretchesOf(result.days).map((each) => ({
        cells: [dayNumbers(each, answer, texts), texts.html.shades[each.shade]],
      })),
    ),
    counters(path, view),
  ]);
}

/** The finding by its code: what it means and what usually helps, with the figures of law of its first day. */
function findingCard(finding: Finding, { answer, texts }: View): Html {
  const { labels, formats } = texts;
  const codes = finding.causes.length === 0 ? [finding.code] : finding.causes;
  const told = codes.map((code) => codeParts(code, finding.from, texts)).filter((each) => 'remedy' in each);
  const size = [
    labels.length(finding.calendarDays, finding.weekdays),
    ...(finding.loss > 0 ? [labels.lost(formats.amount(finding.loss))] : []),
  ].join(', ');
  return html`<div class="finding ${finding.severity}">
<p class="when"><span class="severity">${labels.severities[finding.severity]}</span> <span class="period">${dayNumbers(finding, answer, texts)}</span></p>
<p class="summary">${size}</p>
${told.map((each) => html`<p>${each.meaning}</p><div class="remedy"><p class="label">${labels.remedy}</p><p>${each.remedy}</p></div>`)}
<p class="source">${labels.law}: ${finding.law.join('; ')} · ${codes.map((code) => html`<code>${code}</code> `)}</p>
</div>`;
}

/** Months by number, where dates would tell when. */
function numbered({ answer, texts }: View): View['texts'] {
  const number = (month: Parameters<typeof monthNumber>[0]) => String(monthNumber(month, answer));
  return { ...texts, html: { ...texts.html, shortMonth: number, monthTitle: number, year: () => '' } };
}

function monthsTable(path: PathAnswer, { answer, texts }: View): Html {
  const { labels, formats, benefits } = texts;
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
      monthNumber(month.month, answer),
      [...new Set(month.benefits.map(({ benefit }) => benefits[benefit]))].join(', ') || '–',
      formats.figure(month.gross),
      html`<strong>${formats.figure(money.net)}</strong>`,
      formats.figure(money.arrives),
      month.daysWithoutSupport === 0 ? '–' : html`<span class="gap-count">${month.daysWithoutSupport}</span>`,
    ],
  }));
  return table({ caption: texts.html.months }, columns, rows);
}

function counters({ result }: PathAnswer, { answer, texts }: View): Html | null {
  if (result.counters.length === 0) return null;
  const { columns: names } = texts.html;
  const columns = [
    { heading: names.right },
    ...[names.used, names.left, names.lastDay].map((heading) => ({ heading, isNumber: true })),
  ];
  const rows = result.counters.map(({ counter, used, left, lastDay }) => ({
    cells: [
      texts.counters[counter],
      used,
      left ?? '–',
      lastDay === null ? '–' : dayNumbers({ from: lastDay, to: lastDay }, answer, texts),
    ],
  }));
  return html`<h3>${texts.labels.counters}</h3>${table({ caption: texts.labels.counters }, columns, rows)}`;
}
