import { notesOf } from '../../../answer/answer.js';
import { day } from '../../../calendar/day.js';
import { printable } from '../../drawing/printable.js';
import { projectedLines, receiptLine } from '../../receiptLines.js';
import { LAW_CHECKED } from '../../version.js';
import { type Html, html } from '../html.js';
import { list, section, type View, withCode } from '../view.js';

const WHOLE = Number.POSITIVE_INFINITY;

export function assumptionsSection(view: View): Html {
  const { texts, answer } = view;
  const { assumptions } = notesOf(answer);
  return section(view, 'assumptions', texts.labels.assumptions, [
    list(assumptions.map((id) => withCode(texts.assumptions[id]))),
  ]);
}

export function notCalculatedSection(view: View): Html {
  const { texts, answer } = view;
  const { notCalculated } = notesOf(answer);
  return section(view, 'not-calculated', texts.labels.notCalculated, [
    list(notCalculated.map((id) => withCode(texts.notCalculated[id]))),
  ]);
}

/** By which law it was computed, and what tells the result from another. */
export function receipt({ answer, texts }: View): Html {
  const { labels, formats } = texts;
  const source = answer.source === '-' ? labels.standardInput : printable(answer.source);
  const lines = [
    labels.lawChecked(formats.lawDate(day(LAW_CHECKED))),
    ...projectedLines(answer.receipt, texts, WHOLE),
    `${receiptLine(answer.receipt, texts, WHOLE)} · ${source}`,
  ];
  return html`<footer>${lines.map((line) => html`<p>${line}</p>`)}</footer>`;
}

/** The same for a reader who needs no receipt. */
export function lawDay({ texts }: View): Html {
  const { labels, formats } = texts;
  return html`<footer><p>${labels.lawChecked(formats.lawDate(day(LAW_CHECKED)))}</p></footer>`;
}
