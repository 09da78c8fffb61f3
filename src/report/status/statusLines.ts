/** The lines of a state, by what they are about, as every format for people prints them. */
import type { Day } from '../../calendar/day.js';
import { familyOf } from '../../law/benefits.js';
import type { Cents } from '../../money/cents.js';
import type { StatusCertificate } from '../../planning/status/certificates.js';
import type { StatusDecision } from '../../planning/status/decisions.js';
import type { End } from '../../planning/status/ends.js';
import type { PaidNow, Present } from '../../planning/status/present.js';
import type { RunningIncome } from '../../planning/status/runningIncome.js';
import type { Signs } from '../../planning/status/signs.js';
import type { Status } from '../../planning/status/status.js';
import { UNKNOWN_KEYS, type UnknownId } from '../../planning/status/unknowns.js';
import { printable } from '../drawing/printable.js';
import type { Texts } from '../texts.js';
import { counterLine, counterName } from './counterLines.js';
import type { StatusLabel } from './statusTexts.js';

export interface StatusLines {
  readonly label: StatusLabel;
  readonly lines: readonly string[];
}

/** So many ends are told; JSON has all. */
const ENDS = 3;

export function statusLines(status: Status, texts: Texts): StatusLines[] {
  const { present, incomes, counters, decisions, certificates, ends, signs, unknown } = status;
  const { none, nothingEnds } = texts.status;
  const all: StatusLines[] = [
    { label: 'paid', lines: paidLines(present, texts) },
    { label: 'incomes', lines: incomes.map((each) => incomeLine(each, texts)) },
    { label: 'counters', lines: counters.map((each) => counterLine(each, status, texts)) },
    {
      label: 'decisions',
      lines: orNone(
        decisions.map((each) => decisionLine(each, texts)),
        none,
      ),
    },
    {
      label: 'certificates',
      lines: orNone(
        certificates.map((each) => certificateLine(each, texts)),
        none,
      ),
    },
    { label: 'ends', lines: [joinedLine(ends.slice(0, ENDS).map((each) => endPhrase(each, texts))) || nothingEnds] },
    { label: 'signs', lines: signs.since === null && signs.refusals === 0 ? [] : [signsLine(signs, texts)] },
    { label: 'unknown', lines: unknown.length === 0 ? [] : [unknown.map((id) => unknownPhrase(id, texts)).join('; ')] },
  ];
  return all.filter(({ lines }) => lines.length > 0);
}

function orNone(lines: readonly string[], none: string): readonly string[] {
  return lines.length === 0 ? [none] : lines;
}

function joinedLine(phrases: readonly string[]): string {
  return phrases.join(' · ');
}

function paidLines({ paid, unbrokenSince, lastPaid }: Present, texts: Texts): string[] {
  const { status, benefits, formats } = texts;
  if (paid.length === 0) {
    const last = lastPaid && { benefit: benefits[lastPaid.benefit], to: formats.shortDate(lastPaid.to) };
    return [status.nothingPaid(last)];
  }
  const lines = paid.map((each) => paidLine(each, texts));
  const unbroken = unbrokenSince === null ? [] : [status.unbroken(formats.shortDate(unbrokenSince))];
  return [...lines.slice(0, -1), [...lines.slice(-1), ...unbroken].join('; ')];
}

function paidLine({ benefit, illness, amount, per, stated, since }: PaidNow, { status, benefits, formats }: Texts) {
  return status.paid({
    benefit: benefits[benefit],
    illness: illness === null ? null : printable(illness),
    amount: formats.amount(amount),
    per,
    stated,
    full: familyOf(benefit) === 'unemployment',
    since: formats.shortDate(since),
  });
}

function incomeLine({ income, amount, per, since, to }: RunningIncome, texts: Texts): string {
  const { status, formats } = texts;
  return status.income({
    name: incomeName(income, texts),
    amount: amount === null ? null : formats.amount(amount as Cents),
    per,
    since: written(since, texts),
    to: written(to, texts),
  });
}

function incomeName(income: RunningIncome['income'], { status, benefits }: Texts): string {
  return 'benefit' in income ? benefits[income.benefit] : status.otherIncome[income.kind];
}

function decisionName(decision: StatusDecision['decision'], { status, benefits }: Texts): string {
  if (decision === 'sickness-maximum') return status.maximumName;
  return decision === 'rehabilitation' ? status.rehabilitation : benefits[decision];
}

function decisionLine(each: StatusDecision, texts: Texts): string {
  const { status, formats } = texts;
  const { decision, outcome, maximum, appliedOn, decidedOn, reason, appealBy, law } = each;
  return status.decision({
    name: decisionName(decision, texts),
    outcome: status.outcomes[outcome],
    maximum: maximum && { lastDay: formats.shortDate(maximum.lastDay), illness: printable(maximum.illness) },
    appliedOn: written(appliedOn, texts),
    decidedOn: written(decidedOn, texts),
    reason: reason === null ? null : printable(reason),
    appealBy: appealBy && `${formats.shortDate(appealBy)} (${law})`,
  });
}

function certificateLine(each: StatusCertificate, texts: Texts): string {
  const { status, benefits } = texts;
  const { kind, writtenOn, from, state, carriesTo, supports, old } = each;
  const names = supports?.map((name) =>
    name === 'rehabilitation' ? status.rehabilitation : (benefits[name as keyof typeof benefits] ?? name),
  );
  return status.certificate({
    kind: status.certificateKinds[kind],
    writtenOn: written(writtenOn, texts) as string,
    state,
    day: written(state === 'later' ? from : carriesTo, texts),
    supports: names?.join(', ') ?? null,
    old,
  });
}

function endPhrase(end: End, texts: Texts): string {
  return `${texts.formats.shortDate(end.date)} ${endName(end, texts)}`;
}

function endName(end: End, texts: Texts): string {
  const { status } = texts;
  switch (end.kind) {
    case 'counter':
      return counterName(end.counter, texts);
    case 'priority-period':
      return status.end.priorityPeriod;
    case 'certificate':
      return status.certificateKinds[end.certificate];
    case 'appeal':
      return status.end.appeal(decisionName(end.decision, texts));
    case 'income':
      return incomeName(end.income, texts);
  }
}

function signsLine({ since, unemploymentSpells, switches, refusals, unchanged }: Signs, texts: Texts): string {
  const { signs } = texts.status;
  const counts = joinedLine([
    signs.spells(unemploymentSpells),
    signs.switches(switches),
    signs.refusals(refusals),
    ...(unchanged === null ? [] : [signs.unchanged(unchanged)]),
  ]);
  return since === null ? counts : `${counts} (${signs.meaning(texts.formats.shortDate(since))})`;
}

function unknownPhrase(id: UnknownId, { status }: Texts): string {
  const key = UNKNOWN_KEYS[id];
  return key === null ? status.unknown[id] : `${status.unknown[id]} (\`${key}\`)`;
}

function written(value: Day | null, { formats }: Texts): string | null {
  return value === null ? null : formats.shortDate(value);
}
