import type { Checkpoint } from '../../../checkpoints/checkpoint.js';
import { checkpointText } from '../../checkpointText.js';
import type { Texts } from '../../texts.js';
import { type Html, html } from '../html.js';
import { ownCheckpoints } from '../own.js';
import { type Row, table } from '../table.js';
import { eachPath, section, type View } from '../view.js';

/** What must not pass unnoticed: when, what to do, who does it, by which section. */
export function checkpointsSection(view: View): Html {
  const { answer, texts } = view;
  const { labels, html: words } = texts;
  const { columns: names } = words;
  const columns = [names.date, labels.checkpoints, names.who, names.law].map((heading) => ({ heading }));
  return section(
    view,
    'checkpoints',
    labels.checkpoints,
    eachPath(
      view,
      (path) =>
        table(
          { caption: labels.checkpoints, kind: 'text' },
          columns,
          ownCheckpoints(answer, path).map((each) => rowOf(each, texts)),
        ),
      answer.paths.filter((path) => ownCheckpoints(answer, path).length > 0),
    ),
  );
}

function rowOf(checkpoint: Checkpoint, texts: Texts): Row {
  const { formats, labels, owners } = texts;
  const { date, alsoOn, owner, law } = checkpoint;
  const { name, toDo } = checkpointText(checkpoint, texts);
  const again =
    alsoOn.length === 0 ? null : html` <small>(${labels.alsoOn(alsoOn.map(formats.shortDate).join(', '))})</small>`;
  return {
    cells: [
      formats.shortDate(date),
      html`<strong>${name}</strong>${again}<br>${toDo}`,
      owners[owner],
      html`<small>${law.join('; ')}</small>`,
    ],
  };
}
