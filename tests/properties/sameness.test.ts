/** Names and the order of lists say nothing about law. */
import fc from 'fast-check';
import type { Finding } from '../../src/findings/finding.js';
import { findingsOf } from '../../src/findings/findings.js';
import { CASE } from '../support/arbitraryCase.js';
import type { CaseText } from '../support/case.js';
import { documentOf, loaded } from '../support/scenarioDocument.js';
import { holds } from './holds.js';
import { expectSame, type Shown, shown, simulated } from './shown.js';

type Document = Record<string, unknown>;

function answer(document: Document): { result: Shown; findings: readonly Finding[] } {
  const facts = loaded(document);
  const result = simulated(facts);
  return { result: shown(result), findings: findingsOf(facts, result) };
}

const renamed = (illness: unknown): string => `illness ${illness ?? '1'}`;

/** Every incapacity, sickness entry and maximum under another name for the same illness. */
function withOtherIllnesses(text: CaseText): CaseText {
  const isOfIllness = (entry: Record<string, unknown>): boolean =>
    `${entry.benefit ?? entry.decision ?? entry.situation}`.match(/sickness|incapacity/) !== null;
  const rename = <T extends Record<string, unknown>>(entry: T): T =>
    isOfIllness(entry) ? { ...entry, illness: renamed(entry.illness) } : entry;
  return { ...text, steps: text.steps.map(rename), ...(text.history && { history: text.history.map(rename) }) };
}

function withOtherNames(text: CaseText): Document {
  const document = documentOf(withOtherIllnesses(text));
  const [path] = document.paths as [Document];
  return {
    ...document,
    reference: 'B-2',
    note: 'other words',
    paths: [{ ...path, name: 'other', title: 'Another path' }],
  };
}

holds(
  'names of paths, cases and illnesses change nothing',
  30,
  fc.property(CASE, (text) => {
    const before = answer(documentOf(text));
    const findings = before.findings.map(({ values, ...rest }) => ({
      ...rest,
      values: values.illness === undefined ? values : { ...values, illness: renamed(values.illness) },
    }));
    expectSame(answer(withOtherNames(text)), { ...before, findings });
  }),
);

type Ranks = fc.Stream<number>;

function shuffled<T>(list: readonly T[], ranks: Ranks): T[] {
  const ranked = list.map((item) => ({ item, rank: ranks.next().value as number }));
  return ranked.sort((a, b) => a.rank - b.rank).map(({ item }) => item);
}

function withOtherOrder(text: CaseText, ranks: Ranks): CaseText {
  const { history, applications, certificates, steps, client } = text;
  const { otherIncome } = (client ?? {}) as { otherIncome?: readonly unknown[] };
  return {
    ...text,
    steps: shuffled(steps, ranks),
    ...(history && { history: shuffled(history, ranks) }),
    ...(applications && { applications: shuffled(applications, ranks) }),
    ...(certificates && { certificates: shuffled(certificates, ranks) }),
    ...(otherIncome && { client: { ...client, otherIncome: shuffled(otherIncome, ranks) } }),
  };
}

holds(
  'the order of steps, history, applications, certificates and incomes changes nothing',
  50,
  fc.property(CASE, fc.infiniteStream(fc.nat()), (text, ranks) => {
    expectSame(answer(documentOf(withOtherOrder(text, ranks))), answer(documentOf(text)));
  }),
);
