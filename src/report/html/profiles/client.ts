import type { PathAnswer } from '../../../answer/answer.js';
import type { Cents } from '../../../money/cents.js';
import { plus } from '../../../money/cents.js';
import { rowsOf } from '../../simulate/monthTable.js';
import type { Texts } from '../../texts.js';
import { arrivalChart } from '../chart/monthChart.js';
import { type Html, html } from '../html.js';
import { heading } from '../sections/heading.js';
import { lawDay } from '../sections/notes.js';
import { table } from '../table.js';
import { type Task, tasksOf, whenOf } from '../tasks/tasks.js';
import { list, mainPaths, pathTitle, type View } from '../view.js';

/** Plain words to the client: each option, the money by month, and a sheet of things to do to take home. */
export function clientReport(view: View): Html {
  const { plain } = view.texts;
  const paths = mainPaths(view.answer);
  const most = Math.max(...paths.flatMap(({ money }) => money.months.map(({ arrives }) => arrives))) as Cents;
  const options = paths.map((path, i) => option(path, paths.length > 1 ? i + 1 : null, most, view));
  return html`${heading(view, 'client')}${list(plain.intro, 'intro')}${options}${lawDay(view)}`;
}

function option(path: PathAnswer, number: number | null, most: Cents, view: View): Html {
  const { texts } = view;
  const { plain, formats } = texts;
  const { result, money } = path;
  const title = pathTitle(result.path, view);
  const id = `case-${view.number}-option-${number ?? 1}`;
  const lowest = money.lowestMonth;
  const gaps = path.findings.filter(({ severity }) => severity === 'gap');
  const facts = [
    ...(gaps.length === 0 ? [plain.noGaps] : []),
    ...gaps.map((gap) => {
      const [cause = gap.code] = gap.causes;
      return html`<strong class="bad-news">${plain.gap(formats.period(gap), gap.calendarDays)}</strong> ${plain.findings[cause].why}`;
    }),
    ...(lowest
      ? [plain.lowest(texts.html.monthTitle(lowest.month), formats.amount(plus(lowest.net, lowest.taxFree)))]
      : []),
  ];
  return html`<section class="option" aria-labelledby="${id}"><h2 id="${id}">${number === null ? title : plain.path(number, title)}</h2>${list(facts)}<h3>${plain.moneyTitle}</h3><p class="lead">${plain.moneyNote(formats.shortDate(view.answer.facts.horizon.from))}</p>${arrivalChart(path, title, most, texts)}${moneyTable(path, texts)}</section>${sheet(path, title, id, view)}`;
}

function moneyTable(path: PathAnswer, texts: Texts): Html {
  const { plain, formats, html: words } = texts;
  const columns = [
    { heading: plain.month },
    { heading: plain.from },
    { heading: plain.arrives, isNumber: true },
    { heading: words.comparison.daysWithoutSupport, isNumber: true },
  ];
  const rows = rowsOf(path).map(({ month, money }) => {
    const sources = [...new Set(month.benefits.map(({ benefit }) => texts.benefits[benefit]))];
    const days = month.daysWithoutSupport;
    return {
      cells: [
        words.monthTitle(month.month),
        sources.length === 0 ? plain.nothing : sources.join(', '),
        html`<strong>${formats.amount(money.arrives)}</strong>`,
        days === 0 ? '–' : html`<span class="gap-count">${days}</span>`,
      ],
    };
  });
  return table({ caption: plain.moneyTitle }, columns, rows);
}

/** What there is to do, on one page to take home. */
function sheet(path: PathAnswer, title: string, option: string, view: View): Html {
  const { plain } = view.texts;
  const tasks = tasksOf(path, view, true);
  if (tasks.length === 0) return html``;
  const id = `${option}-sheet`;
  const columns = [plain.when, plain.what, plain.who, plain.ask].map((heading) => ({ heading }));
  return html`<section class="sheet" aria-labelledby="${id}"><h2 id="${id}">${plain.sheet}: ${title}</h2><p class="lead">${plain.sheetNote}</p>${table(
    { caption: plain.sheet, kind: 'text' },
    columns,
    tasks.map((task) => ({ cells: taskCells(task, view.texts) })),
  )}</section>`;
}

function taskCells(task: Task, texts: Texts): (Html | string)[] {
  const { plain } = texts;
  return [
    whenOf(task, texts),
    task.toDo,
    plain.owners[task.owner],
    html`<small>${plain.channels[task.channel]}</small>`,
  ];
}
