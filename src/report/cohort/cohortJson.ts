import { formatDay } from '../../calendar/day.js';
import type { Count, GroupTable, Share } from '../../cohort/tables.js';
import { type Cents, euros } from '../../money/cents.js';
import { printableJson } from '../drawing/printable.js';
import { headJson } from '../json/headJson.js';
import type { Texts } from '../texts.js';
import type { CohortAnswer } from './cohortAnswer.js';
import { definitionSentences } from './cohortSentences.js';
import { tenthsOf } from './percent.js';

/** One object; null stands for what is not shown. */
export function cohortJson(answer: CohortAnswer, texts: Texts): string {
  const { tables, today, receipt } = answer;
  const { read, leftOut, groups, options } = tables;
  const { before, after, status, by, minCell, path } = options;
  const body = {
    etuuspolku: headJson(receipt),
    title: texts.cohort.title,
    planned: true,
    asked: { before, after, status, by, minCell, path, today: today === null ? null : formatDay(today) },
    definitions: definitionSentences(answer, texts),
    cases: { read, counted: groups.reduce((sum, { cases }) => sum + cases, 0), leftOut },
    groups: groups.map((group) => groupJson(group, tables.statuses)),
  };
  return `${printableJson(JSON.stringify(body, null, 2))}\n`;
}

function groupJson(group: GroupTable, statuses: readonly string[]) {
  const { name, cases, tooFew, rows, sums, decisions, withoutSupport, income } = group;
  const byStatus = (counts: readonly Count[], of: Count) =>
    Object.fromEntries(statuses.map((status, i) => [status, share({ cases: counts[i] ?? null, of })]));
  const euro = (amount: Cents | null) => (amount === null ? null : euros(amount));
  return {
    group: name,
    cases,
    tooFew,
    rows: rows.map(({ before, after, sum }) => ({ before, cases: sum, after: byStatus(after, sum) })),
    after: byStatus(sums, cases),
    movedFromUnemployment: shareOf(group.movedFromUnemployment),
    movedFromNone: shareOf(group.movedFromNone),
    favourableDecision: {
      before: shareOf(decisions.before),
      after: shareOf(decisions.after),
      cumulative: shareOf(decisions.cumulative),
    },
    monthsWithoutSupport: withoutSupport,
    medianIncome: { cases: income.cases, before: euro(income.before), after: euro(income.after) },
  };
}

function share({ cases, of }: Share) {
  const tenths = tenthsOf(cases, of);
  return { cases, percent: tenths === null ? null : tenths / 10 };
}

function shareOf(each: Share) {
  return { ...share(each), of: each.of };
}
