/** Asks at the terminal what the options have not told; each answer passes the scenario's own checks before the next. */
import { isCancel, select, text } from '@clack/prompts';
import { formatDay, formatMonth, parseDay, parseMonth } from '../../../calendar/day.js';
import { type Cents, cents } from '../../../money/cents.js';
import { printable } from '../../../report/drawing/printable.js';
import { TEMPLATE_NAMES, type TemplateName } from '../../../report/new-scenario/templateNames.js';
import { defaultSince, TEMPLATES } from '../../../report/new-scenario/templates.js';
import type { Texts } from '../../../report/texts.js';
import { holdsIdentityCode } from '../../../scenario/identityCode.js';
import { shownName } from '../../inputFile.js';
import type { Session } from '../../session.js';
import { defaultFrom, firstProblem, type Told, toldBy } from './draft.js';
import { isThere } from './isThere.js';
import type { NewOptions } from './newOptions.js';

/** Thrown when the one who is asked wants no more. */
export class Cancelled extends Error {}

const DEFAULT_FILE = 'case.yaml';

/** @throws {Cancelled} */
export async function askScenario(options: NewOptions, texts: Texts, session: Session): Promise<Told> {
  const { questions, ...words } = session.words.new;
  const { notADate, notAMonth } = session.words;
  const ask = asker(session);
  const template =
    options.template === 'list' || !options.template ? await askTemplate(texts, session) : options.template;
  let told = toldBy(template, options);

  /** Asks until the scenario with the answer has no error; an empty answer to what may be left out tells nothing. */
  async function tell<K extends keyof Told>(
    key: K,
    message: string,
    example: { readonly initial?: string; readonly placeholder?: string },
    read: (answer: string) => Told[K] | undefined,
    unreadable: string,
  ): Promise<void> {
    if (told[key] !== undefined) return;
    const optional = example.initial === undefined && example.placeholder === undefined;
    const withAnswer = (answer: string): Told | undefined => {
      if (optional && answer === '') return told;
      const value = read(answer);
      return value === undefined ? undefined : { ...told, [key]: value };
    };
    const answer = await ask(message, example, (each) => {
      const next = withAnswer(each);
      return next === undefined ? unreadable : firstProblem(next, options, texts);
    });
    told = withAnswer(answer) ?? told;
  }

  await tell('from', questions.from, { initial: formatMonth(defaultFrom(options)) }, parseMonth, notAMonth);
  const from = told.from ?? defaultFrom(options);
  const { paid } = TEMPLATES[template];
  const since = formatDay(defaultSince({ template, from }));
  await tell('since', questions.since[paid], { initial: since }, parseDay, notADate);
  await tell('birth', questions.birth, { placeholder: '1979-04' }, parseMonth, notAMonth);
  if (paid === 'sickness') await tell('dailyAmount', questions.dailyAmount, {}, readAmount, words.notAnAmount);
  await tell('reference', questions.reference, {}, (answer) => answer, '');
  await tell('note', questions.note, {}, (answer) => answer, '');
  return told;
}

/** Where it is to be written. @throws {Cancelled} */
export function askFile({ force = false }: NewOptions, session: Session): Promise<string> {
  const { new: words } = session.words;
  return asker(session)(words.questions.file, { initial: DEFAULT_FILE }, async (file) => {
    if (file === '') return words.questions.file;
    if (holdsIdentityCode(file)) return words.identityCode;
    return !force && (await isThere(file)) ? words.exists(printable(shownName(file))) : undefined;
  });
}

type Problem = string | undefined;

function asker({ io }: Session) {
  return async (
    message: string,
    { initial, placeholder }: { readonly initial?: string; readonly placeholder?: string },
    validate: (answer: string) => Problem | Promise<Problem>,
  ): Promise<string> => {
    const answer = await text({
      message,
      ...(initial !== undefined && { initialValue: initial }),
      ...(placeholder !== undefined && { placeholder }),
      validate: (value) => validate((value ?? '').trim()),
      input: io.stdin,
      output: io.stderr,
    });
    if (isCancel(answer)) throw new Cancelled();
    return (answer ?? '').trim();
  };
}

async function askTemplate({ newScenario }: Texts, { io, words }: Session): Promise<TemplateName> {
  const answer = await select<TemplateName>({
    message: words.new.questions.template,
    options: TEMPLATE_NAMES.map((value) => ({ value, label: newScenario.about[value] })),
    showInstructions: false,
    input: io.stdin,
    output: io.stderr,
  });
  if (isCancel(answer)) throw new Cancelled();
  return answer;
}

function readAmount(answer: string): Cents | undefined {
  return /^\d{1,4}([.,]\d{1,2})?$/.test(answer) ? cents(Number(answer.replace(',', '.'))) : undefined;
}
