import type { Answer, PathAnswer } from '../../answer/answer.js';
import type { PathFacts } from '../../scenario/facts.js';
import { printable } from '../drawing/printable.js';
import type { Texts } from '../texts.js';
import { type Html, html, NOTHING, type Piece } from './html.js';
import { parentOf } from './own.js';
import type { Reader } from './readers.js';

export interface HtmlRequest {
  /** Undefined: the expert. */
  readonly reader?: Reader | undefined;
  /** The rules behind every period. */
  readonly explain: boolean;
}

/** One case, as one reader is to see it. */
export interface View {
  readonly answer: Answer;
  readonly texts: Texts;
  /** Its number among the cases of the page. */
  readonly number: number;
}

/** A part of the page with its heading; nothing when it has no content. */
export function section({ number }: View, name: string, title: string, content: readonly Piece[]): Html {
  const shown = content.filter((each) => each !== null && each !== NOTHING);
  if (shown.length === 0) return NOTHING;
  const id = `case-${number}-${name}`;
  return html`<section class="${name}" aria-labelledby="${id}"><h2 id="${id}">${title}</h2>${shown}</section>`;
}

/** What is said of each path, under its name where there are several. */
export function eachPath(
  view: View,
  content: (path: PathAnswer) => Piece,
  shown: readonly PathAnswer[] = view.answer.paths,
): Html[] {
  const isOne = view.answer.paths.length === 1;
  return shown.map((path) => {
    const heading = isOne ? null : html`<h3>${pathName(path.result.path, view)}</h3>`;
    return html`<div class="path">${heading}${content(path)}</div>`;
  });
}

/** The title of a path, and the name by which it is asked for where that is another. */
export function pathName(path: PathFacts, view: View): Html {
  const title = pathTitle(path, view);
  const name = printable(path.name);
  return title === name ? html`${name}` : html`${title} <span class="name">${name}</span>`;
}

/** The same as plain text; a branch without a title is called by what it is a branch of. */
export function pathTitle({ name, title, branchOf }: PathFacts, { answer, texts }: View): string {
  const parent = answer.paths.map(({ result }) => result.path).find((path) => path.name === branchOf);
  return parent && title === name ? texts.html.ifRefused(printable(parent.title)) : printable(title);
}

/** A text in which backticks mark what is written so in a file. */
export function withCode(text: string): Html {
  return html`${text.split('`').map((part, i) => (i % 2 === 1 ? html`<code>${part}</code>` : part))}`;
}

export function list(items: readonly Piece[], kind = 'plain'): Html {
  return items.length === 0 ? NOTHING : html`<ul class="${kind}">${items.map((item) => html`<li>${item}</li>`)}</ul>`;
}

/** Those that are no branches of a path that is shown too. */
export function mainPaths(answer: Answer): readonly PathAnswer[] {
  return answer.paths.filter((path) => parentOf(answer, path) === undefined);
}
