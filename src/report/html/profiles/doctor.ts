import type { PathAnswer } from '../../../answer/answer.js';
import type { Period } from '../../../calendar/period.js';
import type { CheckpointKind } from '../../../checkpoints/checkpoint.js';
import type { FindingCode } from '../../../findings/codes.js';
import type { Benefit } from '../../../law/benefits.js';
import { timeline } from '../days/timeline.js';
import { type Html, html } from '../html.js';
import { countersTable } from '../sections/details.js';
import { heading } from '../sections/heading.js';
import { lawDay } from '../sections/notes.js';
import { type Task, tasksOf, whenOf } from '../tasks/tasks.js';
import { eachPath, list, mainPaths, pathTitle, section, type View } from '../view.js';

/** Day counts and decisions that hang on what a doctor writes. */
const MEDICAL: ReadonlySet<FindingCode | CheckpointKind> = new Set<FindingCode | CheckpointKind>([
  'gap.no-pension-application-after-maximum',
  'gap.refused',
  'gap.sickness-maximum-reached',
  'gap.found-unfit-without-benefit',
  'warning.certificate-old',
  'warning.certificate-missing',
  'warning.capacity-under-three-days',
  'warning.maximum-refusal-loop',
  'sickness-60-days',
  'sickness-230-days',
  'sickness-maximum',
]);

/** On one page: which benefits are paid when, how many days are left, which certificates carry, what is open. */
export function doctorReport(view: View): Html {
  const { answer, texts } = view;
  const { html: words, labels } = texts;
  const paths = mainPaths(answer);
  return html`${[
    heading(view, 'doctor'),
    section(
      view,
      'benefits',
      words.doctor.benefits,
      eachPath(view, (path) => benefitsOf(path, view), paths),
    ),
    section(
      view,
      'counters',
      labels.counters,
      eachPath(
        view,
        ({ result }) => countersTable(result.counters, texts),
        paths.filter(({ result }) => result.counters.length > 0),
      ),
    ),
    section(view, 'certificates', words.doctor.certificates, [certificates(view)]),
    section(view, 'questions', words.doctor.questions, [questions(paths, view)]),
    lawDay(view),
  ]}`;
}

function benefitsOf({ result }: PathAnswer, view: View): Html {
  const { formats, benefits } = view.texts;
  const runs = runsOf(result.periods).map((run) => `${formats.period(run)} ${benefits[run.benefit]}`);
  return html`${timeline(result, pathTitle(result.path, view), view.texts)}<p class="runs">${runs.join(' · ')}</p>`;
}

type Run = { from: Period['from']; to: Period['to']; benefit: Benefit };

/** Periods of one benefit that follow each other, whatever their amounts. */
function runsOf(periods: readonly Run[]): Run[] {
  const runs: Run[] = [];
  for (const { from, to, benefit } of periods) {
    const last = runs.findLast((run) => run.benefit === benefit);
    if (last && from - last.to <= 4) last.to = to;
    else runs.push({ from, to, benefit });
  }
  return runs;
}

function certificates({ answer: { facts }, texts }: View): Html {
  const { formats, status, html: words } = texts;
  if (facts.certificates.length === 0) return html`<p class="none-found">${words.doctor.noCertificates}</p>`;
  return list(
    facts.certificates.map(({ kind, from, to, writtenOn }) => {
      const time = to === null ? `${formats.shortDate(from)} –` : formats.period({ from, to });
      const written = writtenOn === undefined ? '' : `, ${words.doctor.written(formats.shortDate(writtenOn))}`;
      return html`<strong>${status.certificateKinds[kind]}</strong> ${time}${written}`;
    }),
  );
}

/** What all paths ask of a doctor, each once. */
function questions(paths: readonly PathAnswer[], view: View): Html {
  const { html: words } = view.texts;
  const all = paths.flatMap((path) => tasksOf(path, view)).filter(isMedical);
  const once = [...new Map(all.map((task) => [`${task.by} ${task.toDo}`, task])).values()];
  if (once.length === 0) return html`<p class="none-found">${words.doctor.noQuestions}</p>`;
  return list(once.map((task) => html`<strong>${whenOf(task, view.texts)}</strong> ${task.about}. ${task.toDo}`));
}

function isMedical({ matter, owner, channel }: Task): boolean {
  return owner === 'doctor' || channel === 'doctor' || MEDICAL.has(matter);
}
