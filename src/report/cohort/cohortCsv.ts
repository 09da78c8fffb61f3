import { formatDay } from '../../calendar/day.js';
import { LEFT_OUT } from '../../cohort/caseRow.js';
import type { Count, GroupName, GroupTable, Share } from '../../cohort/tables.js';
import { type Cents, euros } from '../../money/cents.js';
import { reformLines, setTexts } from '../changedLines.js';
import { csvText, safeCell } from '../drawing/csvText.js';
import type { Texts } from '../texts.js';
import type { CohortAnswer } from './cohortAnswer.js';
import { definitionSentences } from './cohortSentences.js';
import { tenthsOf } from './percent.js';

const HEADER = ['group', 'measure', 'before', 'after', 'cases', 'of', 'percent', 'value'];
type Row = readonly [group: string, measure: string, before: string, after: string, ...rest: string[]];

/** One row a number; empty: not shown. Options, cases left out and definitions are rows too. */
export function cohortCsv(answer: CohortAnswer, texts: Texts): string {
  const { tables, today, receipt } = answer;
  const { options, read, leftOut } = tables;
  const asked = { ...options, today: today === null ? null : formatDay(today) };
  const rows: Row[] = [
    ...tables.groups.flatMap((group) => groupRows(group, tables.statuses, texts)),
    ['', 'read', '', '', String(read), '', '', ''],
    ...LEFT_OUT.map((reason): Row => ['', `left-out.${reason}`, '', '', String(leftOut[reason]), '', '', '']),
    ...Object.entries(asked).map(([name, value]): Row => valueRow(`option.${name}`, safeCell(String(value ?? '')))),
    ...reformLines(receipt, texts).map((each) => valueRow('option.reform', safeCell(each))),
    ...setTexts(receipt).map((each) => valueRow('option.set', safeCell(each))),
    valueRow('title', texts.cohort.title),
    ...definitionSentences(answer, texts).map((sentence) => valueRow('definition', safeCell(sentence))),
  ];
  return csvText([HEADER, ...rows], texts.formats);
}

function valueRow(measure: string, value: string): Row {
  return ['', measure, '', '', '', '', '', value];
}

const ALL = 'all';

function groupRows(group: GroupTable, statuses: readonly string[], { formats: { decimal } }: Texts): Row[] {
  const name = groupCell(group.name);
  const number = (value: number | null) => (value === null ? '' : String(value).replace('.', decimal));
  const row = (
    measure: string,
    before: string,
    after: string,
    { cases, of }: Share,
    value: number | null = null,
  ): Row => {
    const tenths = tenthsOf(cases, of);
    const percent = tenths === null ? null : tenths / 10;
    return [name, measure, before, after, number(cases), number(of), number(percent), number(value)];
  };
  const transitions = (before: string, counts: readonly Count[], sum: Count) => [
    ...counts.map((cases, i) => row('transition', before, statuses[i] ?? '', { cases, of: sum })),
    row('transition', before, ALL, { cases: sum, of: sum }),
  ];
  const { decisions, withoutSupport, income } = group;
  const months = (side: 'before' | 'after') => {
    const shown = withoutSupport[side];
    const share = { cases: shown?.cases ?? null, of: withoutSupport.cases };
    return row(`months-without-support.${side}`, '', '', share, shown?.months ?? null);
  };
  const median = (side: 'before' | 'after', amount: Cents | null) =>
    row(`median-income.${side}`, '', '', { cases: null, of: income.cases }, amount === null ? null : euros(amount));
  return [
    ...group.rows.flatMap(({ before, after, sum }) => transitions(before, after, sum)),
    ...transitions(ALL, group.sums, group.cases),
    row('moved-from-unemployment', '', '', group.movedFromUnemployment),
    row('moved-from-none', '', '', group.movedFromNone),
    row('favourable-decision.before', '', '', decisions.before),
    row('favourable-decision.after', '', '', decisions.after),
    row('favourable-decision.cumulative', '', '', decisions.cumulative),
    months('before'),
    months('after'),
    median('before', income.before),
    median('after', income.after),
  ];
}

/** In angle brackets what is no name of the data. */
function groupCell(name: GroupName): string {
  return name.kind === 'named' ? safeCell(name.name) : `<${name.kind}>`;
}
