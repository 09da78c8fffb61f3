import { shownMonth } from '../../answer/anonymity.js';
import { type Cents, euros } from '../../money/cents.js';
import type { PathChanges } from '../../planning/compare/changes.js';
import type { StoredFinding } from '../../scenario/storedResult.js';
import { printableJson } from '../drawing/printable.js';
import { headJson } from '../json/headJson.js';
import { scenarioJson } from '../json/jsonAnswer.js';
import { datesJson } from '../json/jsonDates.js';
import type { ChangesAnswer } from './changesAnswer.js';

/** Months and findings that are not as they were; a path without any is listed all the same. */
export function changesJson({ answers, file, stored, changes, receipt }: ChangesAnswer): string {
  const { version, lawUpdated, rules, input, options, projected } = stored;
  const object = {
    etuuspolku: headJson(receipt),
    scenarios: answers.map((answer) => ({
      ...scenarioJson(answer),
      rules: answer.receipt.rules,
      input: answer.receipt.input,
    })),
    against: { source: file, version, lawUpdated, rules, input, options, projected },
    by: changes.by,
    reasons: changes.reasons,
    paths: changes.paths.map(pathJson),
  };
  return `${printableJson(JSON.stringify(object, null, 2))}\n`;
}

function pathJson({ name, presence, total, months, gone, come }: PathChanges) {
  return {
    name,
    presence,
    total: { old: eurosOrNull(total.old), now: eurosOrNull(total.now) },
    months: months.map(({ month, old, now, difference }) => ({
      month: shownMonth(month),
      old: eurosOrNull(old),
      now: eurosOrNull(now),
      difference: eurosOrNull(difference),
    })),
    findings: { gone: gone.map(findingJson), come: come.map(findingJson) },
  };
}

function findingJson({ code, ...period }: StoredFinding) {
  return { code, ...datesJson(period) };
}

function eurosOrNull(amount: Cents | null): number | null {
  return amount === null ? null : euros(amount);
}
