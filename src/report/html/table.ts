import { type Html, html, type Piece } from './html.js';

export interface Column {
  /** A soft hyphen shows where it may be broken. */
  readonly heading: string;
  /** Stands to the right. */
  readonly isNumber?: boolean;
}

export interface Row {
  /** The first names the row. */
  readonly cells: readonly Piece[];
  readonly isTotal?: boolean;
}

export interface TableLook {
  /** Read to those who cannot see where the table stands. */
  readonly caption: string;
  /** A class of the styles. */
  readonly kind?: 'figures' | 'text';
}

/**
 * A table that a narrow screen shows as a list of its rows, each value under its heading. The roles say that it stays a
 * table there.
 */
export function table(
  { caption, kind = 'figures' }: TableLook,
  columns: readonly Column[],
  rows: readonly Row[],
): Html {
  const head = columns.map(
    ({ heading, isNumber }) =>
      html`<th scope="col" role="columnheader" class="${isNumber ? 'number' : 'words'}">${heading}</th>`,
  );
  return html`<table role="table" class="${kind}"><caption>${caption}</caption><thead role="rowgroup"><tr role="row">${head}</tr></thead><tbody role="rowgroup">${rows.map((row) => rowOf(row, columns))}</tbody></table>`;
}

function rowOf({ cells, isTotal = false }: Row, columns: readonly Column[]): Html {
  const written = cells.map((cell, i) => {
    const { heading = '', isNumber } = columns[i] ?? {};
    const side = isNumber ? 'number' : 'words';
    if (i === 0) return html`<th scope="row" role="rowheader" class="${side}">${cell}</th>`;
    return html`<td role="cell" class="${side}" data-heading="${heading}"><span>${cell}</span></td>`;
  });
  return html`<tr role="row" class="${isTotal ? 'total' : 'row'}">${written}</tr>`;
}
