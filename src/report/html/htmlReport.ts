import type { Answer } from '../../answer/answer.js';
import { printable } from '../drawing/printable.js';
import { speakOfCase } from '../speakOfCase.js';
import type { Texts } from '../texts.js';
import { type Html, html } from './html.js';
import { page } from './page.js';
import { PROFILES } from './profiles/profiles.js';
import type { HtmlRequest } from './view.js';

/** One page for reading and printing, with a part for each case. */
export function htmlReport(answers: readonly Answer[], texts: Texts, request: HtmlRequest): string {
  const { reader = 'expert' } = request;
  const title = ['Etuuspolku', ...answers.flatMap(codeOf)].join(' · ');
  const articles = answers.map((answer, i): Html => {
    speakOfCase(answer);
    return html`<article class="for-${reader}">${PROFILES[reader]({ answer, texts, number: i + 1 }, request)}</article>`;
  });
  return page(texts.html.language, title, articles);
}

function codeOf({ facts: { reference } }: Answer): string[] {
  return reference === undefined ? [] : [printable(reference)];
}
