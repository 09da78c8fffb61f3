import { type Receipt, reformOf } from '../answer/receipt.js';
import { safeCell } from './drawing/csvText.js';

type Row = readonly string[];

/** Rows of CSV with one more column, the name of the reform; as they are where the law itself was in force. */
export function withReformColumn(rows: readonly Row[], receipt: Pick<Receipt, 'options'> | undefined): readonly Row[] {
  const reform = receipt && reformOf(receipt);
  return reform === undefined ? rows : rows.map((row) => [...row, safeCell(reform.name)]);
}

/** The heading of that column, where there is one. */
export function withReformHeading(header: Row, receipt: Pick<Receipt, 'options'> | undefined): Row {
  return receipt && reformOf(receipt) ? [...header, 'reform'] : header;
}
