import { type CohortRow, LEFT_OUT, type LeftOut } from './caseRow.js';
import { GroupTally } from './groupTally.js';
import type { CohortOptions } from './options.js';
import { type Status, statusesOf } from './status.js';

/** Counts cases one by one and keeps none of them. */
export class CohortTally {
  readonly #statuses: readonly Status[];
  readonly groups = new Map<string | null, GroupTally>();
  readonly leftOut: Record<LeftOut, number>;
  read = 0;

  constructor({ status }: CohortOptions) {
    this.#statuses = statusesOf(status);
    this.leftOut = Object.fromEntries(LEFT_OUT.map((reason) => [reason, 0])) as Record<LeftOut, number>;
  }

  add(counted: CohortRow | LeftOut): void {
    this.read += 1;
    if (typeof counted === 'string') this.leftOut[counted] += 1;
    else this.#groupOf(counted.group).add(counted);
  }

  #groupOf(name: string | null): GroupTally {
    let group = this.groups.get(name);
    if (!group) {
      group = new GroupTally(this.#statuses);
      this.groups.set(name, group);
    }
    return group;
  }
}
