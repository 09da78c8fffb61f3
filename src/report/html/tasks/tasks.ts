/** Who has to do what by when, read off the findings and the checkpoints of a path. */
import type { PathAnswer } from '../../../answer/answer.js';
import type { Day } from '../../../calendar/day.js';
import type { Checkpoint, CheckpointKind } from '../../../checkpoints/checkpoint.js';
import { actBy } from '../../../findings/actBy.js';
import type { FindingCode } from '../../../findings/codes.js';
import type { Finding } from '../../../findings/finding.js';
import type { Owner } from '../../../findings/owners.js';
import { checkpointText } from '../../checkpointText.js';
import type { Texts } from '../../texts.js';
import { asTold } from '../../toldFinding.js';
import { type Html, html } from '../html.js';
import { ownCheckpoints, ownFindings } from '../own.js';
import type { ActionKind, Channel } from '../plainTexts.js';
import type { View } from '../view.js';
import { channelOf } from './channels.js';

export interface Task {
  readonly matter: FindingCode | CheckpointKind;
  /** The last day; null: at once. */
  readonly by: Day | null;
  /** The same again on these later days. */
  readonly alsoOn: readonly Day[];
  readonly owner: Owner;
  readonly channel: Channel;
  /** A few words. */
  readonly about: string;
  readonly toDo: string;
}

/** @param isPlain in short sentences to the client, without dates */
export function tasksOf(path: PathAnswer, { answer, texts }: View, isPlain = false): readonly Task[] {
  const tasks = [
    ...ownFindings(answer, path).flatMap((finding) => ofFinding(finding, texts, isPlain)),
    ...ownCheckpoints(answer, path).flatMap((checkpoint) => ofCheckpoint(checkpoint, texts, isPlain)),
  ].map((task) => (task.by !== null && task.by <= answer.facts.today ? { ...task, by: null } : task));
  const first = new Map(tasks.map((task) => [`${task.by} ${task.owner} ${task.toDo}`, task]));
  return [...first.values()].sort((a, b) => (a.by ?? Number.NEGATIVE_INFINITY) - (b.by ?? Number.NEGATIVE_INFINITY));
}

/** Each cause of a gap has an own remedy and an own last day; the plain words name the day of a claim or an appeal alone. */
function ofFinding(finding: Finding, texts: Texts, isPlain: boolean): Task[] {
  const parts = finding.parts.length === 0 ? [finding] : finding.parts;
  return parts.map((part) => {
    const { code, owner } = part;
    const about = capital(texts.findings[code].name);
    const told = finding.parts.length === 0 ? finding : asTold(finding, part as Finding['parts'][number]);
    const toDo = isPlain ? texts.plain.findings[code].toDo : texts.findings[code].remedy(told);
    const acts = isPlain ? 'client' : owner;
    const by = (isPlain ? part.deadline : actBy(part)) ?? part.from;
    return { matter: code, by, alsoOn: [], owner: acts, channel: channelOf(code, owner), about, toDo };
  });
}

function ofCheckpoint(checkpoint: Checkpoint, texts: Texts, isPlain: boolean): Task[] {
  if (!isAction(checkpoint)) return [];
  const { kind, date, alsoOn, owner, facts } = checkpoint;
  const { name, toDo } = checkpointText(checkpoint, texts);
  const plain = texts.plain.checkpoints[kind as ActionKind] as (facts: Checkpoint['facts']) => string;
  const task = {
    matter: kind,
    by: date,
    alsoOn,
    owner: isPlain && !ACTED_BY_OTHERS.has(kind) && !isEmployers(checkpoint) ? 'client' : owner,
    channel: channelOf(kind, owner),
    about: capital(name),
    toDo: isPlain ? plain(facts) : toDo,
  };
  return [task];
}

const WORTH_KNOWING: ReadonlySet<CheckpointKind> = new Set<CheckpointKind>([
  'law-changes-benefit',
  'law-changes-amount',
  'unemployment-waiting-ends',
  'sickness-waiting-ends',
  'rehabilitation-waiting-ends',
  'benefit-starts',
  'first-payment',
  'priority-period-ends',
]);

/** The client is told of them, and others act. */
const ACTED_BY_OTHERS: ReadonlySet<CheckpointKind> = new Set<CheckpointKind>([
  'employer-absence-report',
  'sickness-60-days',
  'sickness-90-days',
  'sickness-150-days',
  'participation-certificate',
  'decision-expected',
  'rehabilitative-work-review',
]);

function isEmployers({ kind, facts }: Checkpoint): boolean {
  return kind === 'apply-by' && facts.byEmployer;
}

/** A statement is asked of employees only; a benefit that another follows needs nobody. */
function isAction({ kind, facts }: Checkpoint): boolean {
  if (kind === 'sickness-90-days') return facts.employed;
  if (kind === 'benefit-ends') return facts.next === null;
  return !WORTH_KNOWING.has(kind);
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** When: a date, or at once; and the days on which it comes again. */
export function whenOf({ by, alsoOn }: Task, { plain, labels, formats }: Texts): Html {
  const again =
    alsoOn.length === 0 ? null : html` <small>${labels.alsoOn(alsoOn.map(formats.shortDate).join(', '))}</small>`;
  return html`${by === null ? plain.now : formats.shortDate(by)}${again}`;
}
