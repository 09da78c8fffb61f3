/** Which figures an evaluation has read, for the receipt of its result. */
import { isRead } from './evaluation.js';
import type { Status } from './figure.js';
import type { FigureName } from './figures.js';
import { lawInForce } from './lawInForce.js';

export { startReadLog } from './evaluation.js';

/** A version of a figure that was read. */
export interface ReadVersion {
  readonly name: FigureName;
  /** First day in force, ISO. */
  readonly from: string;
  /** In the figure's unit. */
  readonly value: number;
  readonly status: Status;
  /** An enacted figure read for a day of 2028 or later. */
  readonly carriedOn: boolean;
}

/** What has been read since the log was started, by name and date. */
export function figuresRead(): readonly ReadVersion[] {
  return lawInForce()
    .editions.entries()
    .filter(isRead)
    .map(
      ({ name, version: { from, value, status }, asRead, projected }): ReadVersion => ({
        name,
        from,
        value,
        status: asRead.status,
        carriedOn: projected && status === 'enacted',
      }),
    )
    .sort((a, b) => compare(a.name, b.name) || compare(a.from, b.from));
}

/** By code units, so that the order is the same on every machine. */
function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
