import { shownDay, shownMonth } from '../../answer/anonymity.js';
import { notesOf } from '../../answer/answer.js';
import { type Cents, euros } from '../../money/cents.js';
import {
  type ComparedMonth,
  type ComparedPath,
  type ComparedSummary,
  withBranches,
} from '../../planning/compare/comparison.js';
import { printableJson } from '../drawing/printable.js';
import { headJson } from '../json/headJson.js';
import { scenarioJson } from '../json/jsonAnswer.js';
import { branchJson } from '../json/jsonPath.js';
import { projectedIn } from '../projectedIn.js';
import type { Texts } from '../texts.js';
import type { CompareAnswer } from './compareAnswer.js';

/** Paths in the order of their scenarios, each before its branches. */
export function compareJson({ comparison, receipt }: CompareAnswer, texts: Texts): string {
  const { answers, by, baseline, paths } = comparison;
  const all = withBranches(paths);
  const notes = answers.map(notesOf);
  const shown = all.includes(baseline) ? all : [...all, baseline];
  const object = {
    etuuspolku: headJson(receipt),
    scenarios: answers.map((answer) => ({
      ...scenarioJson(answer),
      rules: answer.receipt.rules,
      input: answer.receipt.input,
    })),
    by,
    baseline: baseline.name,
    paths: shown.map(pathJson),
    assumptions: [...new Set(notes.flatMap(({ assumptions }) => assumptions))].map((id) => texts.assumptions[id]),
    notCalculated: [...new Set(notes.flatMap(({ notCalculated }) => notCalculated))].map(
      (id) => texts.notCalculated[id],
    ),
  };
  return `${printableJson(JSON.stringify(object, null, 2))}\n`;
}

function pathJson({ name, answer, path, months, summary }: ComparedPath) {
  const { path: facts } = path.result;
  return {
    name,
    path: facts.name,
    title: facts.title,
    source: answer.source,
    ...(answer.facts.reference !== undefined && { reference: answer.facts.reference }),
    ...branchJson(facts),
    months: months.flatMap(monthJson),
    findings: path.findings.map(({ code, severity, from, to, loss }) => ({
      code,
      severity,
      from: shownDay(from),
      to: shownDay(to),
      loss: euros(loss),
    })),
    summary: summaryJson(summary),
  };
}

/** A month in which the path is not simulated is left out. */
function monthJson({ month, own, difference, cumulative }: ComparedMonth) {
  if (own === null) return [];
  const { result, money, amount } = own;
  return [
    {
      month: shownMonth(month),
      gross: euros(result.gross),
      net: euros(money.net),
      taxFree: euros(result.taxFree),
      arrives: euros(money.arrives),
      amount: euros(amount),
      difference: eurosOrNull(difference),
      cumulative: eurosOrNull(cumulative),
      daysWithoutSupport: result.daysWithoutSupport,
      projected: projectedIn(result, money).length > 0,
      certainty: money.certainty,
    },
  ];
}

function summaryJson(summary: ComparedSummary) {
  const { lowest, firstMoney, overtakes, fallsBehind } = summary;
  return {
    gross: euros(summary.gross),
    net: euros(summary.net),
    taxFree: euros(summary.taxFree),
    arrives: euros(summary.arrives),
    total: euros(summary.total),
    difference: euros(summary.difference),
    lowestMonth: lowest && { month: shownMonth(lowest.month), amount: euros(lowest.amount) },
    daysWithoutSupport: summary.daysWithoutSupport,
    gaps: summary.gaps,
    firstMoney: firstMoney && shownDay(firstMoney),
    overtakes: overtakes && shownMonth(overtakes),
    fallsBehind: fallsBehind && shownMonth(fallsBehind),
    certainty: summary.certainty,
  };
}

function eurosOrNull(amount: Cents | null): number | null {
  return amount === null ? null : euros(amount);
}
