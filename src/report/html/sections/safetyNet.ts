import type { SafetyNet } from '../../../safety-net/safetyNet.js';
import { amountIn, safetyNetColumns, safetyNetLines, safetyNetMonth } from '../../simulate/safetyNetBlock.js';
import type { Texts } from '../../texts.js';
import { type Html, html } from '../html.js';
import { table } from '../table.js';
import { eachPath, list, section, type View } from '../view.js';

/** Housing allowance and social assistance by month, where they were asked for. */
export function safetyNetSection(view: View): Html {
  const { answer, texts } = view;
  return section(
    view,
    'safety-net',
    texts.safetyNet.title,
    eachPath(
      view,
      ({ safetyNet }) => (safetyNet === null ? null : monthsOf(safetyNet, texts)),
      answer.paths.filter(({ safetyNet }) => safetyNet !== null),
    ),
  );
}

function monthsOf(net: SafetyNet, texts: Texts): Html {
  const { labels, formats, safetyNet: words } = texts;
  const shown = safetyNetColumns(net);
  const columns = [
    { heading: labels.month },
    ...shown.map((column) => ({ heading: words.columns[column], isNumber: true })),
  ];
  const rows = net.months.map((month) => ({
    cells: [
      safetyNetMonth(month, formats.month),
      ...shown.map((column) => {
        const amount = amountIn(month, column);
        const figure = amount === null ? '–' : formats.figure(amount);
        return column === 'remains' ? html`<strong>${figure}</strong>` : figure;
      }),
    ],
  }));
  return html`${table({ caption: words.title }, columns, rows)}${list(safetyNetLines(net, texts), 'notes')}`;
}
