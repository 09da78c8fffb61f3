import type { Owner } from '../../../findings/owners.js';
import { type Html, html } from '../html.js';
import { heading } from '../sections/heading.js';
import { lawDay } from '../sections/notes.js';
import { overview } from '../sections/overview.js';
import { table } from '../table.js';
import { type Task, tasksOf, whenOf } from '../tasks/tasks.js';
import { pathName, section, type View } from '../view.js';

/** In the order in which they are told. */
const OWNERS: readonly Owner[] = [
  'client',
  'kela-expert',
  'kela',
  'employment-service',
  'doctor',
  'employer',
  'service-provider',
  'unemployment-fund',
];

/** Who does what by when, under the name of each who has something to do. */
export function networkReport(view: View): Html {
  return html`${heading(view, 'network')}${overview(view)}${tasksByOwner(view)}${lawDay(view)}`;
}

function tasksByOwner(view: View): Html[] {
  return OWNERS.map((owner) =>
    section(
      view,
      `tasks-${owner}`,
      capital(view.texts.owners[owner]),
      view.answer.paths.flatMap((path) => {
        const tasks = tasksOf(path, view).filter((task) => task.owner === owner);
        if (tasks.length === 0) return [];
        const name = view.answer.paths.length > 1 ? html`<h3>${pathName(path.result.path, view)}</h3>` : null;
        return [html`<div class="path">${name}${tasksTable(tasks, view)}</div>`];
      }),
    ),
  );
}

function tasksTable(tasks: readonly Task[], { texts }: View): Html {
  const { labels, html: words } = texts;
  const columns = [{ heading: words.columns.date }, { heading: labels.remedy }];
  return table(
    { caption: labels.remedy, kind: 'text' },
    columns,
    tasks.map((task) => ({
      cells: [whenOf(task, texts), html`<strong>${task.about}</strong><br>${task.toDo}`],
    })),
  );
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
