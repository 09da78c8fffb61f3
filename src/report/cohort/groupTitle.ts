import type { Grouping } from '../../cohort/grouping.js';
import type { GroupName } from '../../cohort/tables.js';
import { printable } from '../drawing/printable.js';
import type { Texts } from '../texts.js';

export function groupTitle(name: GroupName, by: Grouping | null, { cohort: { groups } }: Texts): string {
  switch (name.kind) {
    case 'all':
      return groups.all;
    case 'pooled':
      return groups.pooled(name.groups);
    case 'not-stated':
      return by === null ? groups.all : groups.notStated[by];
    case 'named':
      return by === null ? groups.all : groups.named(by, printable(name.name));
  }
}
