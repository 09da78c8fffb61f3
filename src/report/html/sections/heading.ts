import { changedLines } from '../../changedLines.js';
import { printable } from '../../drawing/printable.js';
import { type Html, html } from '../html.js';
import type { Reader } from '../readers.js';
import { list, type View } from '../view.js';

/** Whom the report is for, the client's own goal, and which case it is. */
export function heading({ answer, texts }: View, reader: Reader | 'expert'): Html {
  const { facts, receipt } = answer;
  const { labels, html: words } = texts;
  const reference =
    facts.reference === undefined ? null : html`<span class="reference">${printable(facts.reference)}</span>`;
  const title =
    facts.note === undefined
      ? html`<h1>${words.reports[reader]}</h1>`
      : html`<p class="goal">${words.goal}</p><h1>${words.quoted(printable(facts.note))}</h1>`;
  return html`<header><p class="kind">Etuuspolku · ${words.reports[reader]}</p>${title}<p class="case">${reference} <span>${labels.simulated(facts.horizon)}</span></p>${list(changedLines(receipt, texts, Number.POSITIVE_INFINITY), 'changed')}</header>`;
}
