/** Markup that is safe to stand in a page: only {@link html} makes it, and it escapes all that is not markup already. */
export interface Html {
  readonly markup: string;
}

export type Piece = Html | string | number | null | readonly Piece[];

export const NOTHING: Html = { markup: '' };

const ESCAPED: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A template of markup; what is put into it is text, unless it is markup itself. Attributes stand in quotes. */
export function html(markup: TemplateStringsArray, ...pieces: readonly Piece[]): Html {
  return { markup: String.raw({ raw: markup }, ...pieces.map(markupOf)) };
}

/** What is not there leaves nothing. */
function markupOf(piece: Piece): string {
  if (piece === null) return '';
  if (typeof piece === 'number') return String(piece);
  if (typeof piece === 'string') return piece.replace(/[&<>"']/g, (character) => ESCAPED[character] as string);
  return 'markup' in piece ? piece.markup : piece.map(markupOf).join('');
}
