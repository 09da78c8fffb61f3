import type { Answer } from '../../answer/answer.js';
import { printable } from '../printable.js';
import type { Texts } from '../texts.js';
import { type Html, html } from './html.js';
import { page } from './page.js';
import { expertReport } from './profiles/expert.js';
import type { HtmlRequest } from './view.js';

/** One page for reading and printing, with a part for each case. */
export function htmlReport(answers: readonly Answer[], texts: Texts, request: HtmlRequest): string {
  const codes = answers.flatMap(({ facts }) => (facts.reference === undefined ? [] : [printable(facts.reference)]));
  const title = ['Etuuspolku', ...codes].join(' · ');
  const articles = answers.map(
    (answer, i): Html => html`<article>${expertReport({ answer, texts, number: i + 1 }, request)}</article>`,
  );
  return page(texts.html.language, title, articles);
}
