import { loadTexts } from '../../../language/languages.js';
import { printable } from '../../../report/drawing/printable.js';
import { wrap } from '../../../report/drawing/wrap.js';
import { newScenario } from '../../../report/new-scenario/newScenario.js';
import { TEMPLATE_NAMES } from '../../../report/new-scenario/templateNames.js';
import type { Texts } from '../../../report/texts.js';
import { holdsIdentityCode } from '../../../scenario/identityCode.js';
import { EXIT, type ExitCode } from '../../exitCodes.js';
import { STANDARD_INPUT, shownName } from '../../inputFile.js';
import { widthOf } from '../../look.js';
import { isFile, writeResult } from '../../output/writeResult.js';
import { refuse } from '../../refuse.js';
import type { Session } from '../../session.js';
import { write } from '../../streams.js';
import { choiceOf, problemsOf, type Told, toldBy } from './draft.js';
import { isThere } from './isThere.js';
import type { NewOptions } from './newOptions.js';
import { BESIDE, schemaPath } from './schemaPath.js';

/** Writes a new scenario: from answers at the terminal, else from the options alone. */
export async function newCommand(file: string | undefined, options: NewOptions, session: Session): Promise<ExitCode> {
  const { io, words } = session;
  const { template, force = false } = options;
  const texts = await loadTexts(session.language);
  if (template === 'list') {
    await write(io.stdout, listOf(texts, widthOf(io.stdout)));
    return EXIT.done;
  }
  if (isFile(file)) {
    if (holdsIdentityCode(file)) return refuse(words.new.identityCode, session);
    if (!force && (await isThere(file))) return refuse(words.new.exists(printable(file)), session);
  }
  const isAsked = io.stdin.isTTY === true && io.stderr.isTTY === true;
  if (isAsked) return asked(file, options, texts, session);
  if (template === undefined) return refuse(words.new.nameATemplate(TEMPLATE_NAMES.join(', ')), session);
  return writeNew(toldBy(template, options), file ?? STANDARD_INPUT, options, texts, session);
}

/** The library that draws the questions is loaded only here. */
async function asked(file: string | undefined, options: NewOptions, texts: Texts, session: Session): Promise<ExitCode> {
  const { askFile, askScenario, Cancelled } = await import('./ask.js');
  try {
    const told = await askScenario(options, texts, session);
    return await writeNew(told, file ?? (await askFile(options, session)), options, texts, session);
  } catch (error) {
    if (!(error instanceof Cancelled)) throw error;
    await write(session.io.stderr, `${session.words.new.cancelled}\n`);
    return EXIT.interrupted;
  }
}

async function writeNew(
  told: Told,
  file: string,
  options: NewOptions,
  texts: Texts,
  session: Session,
): Promise<ExitCode> {
  const { io, words } = session;
  const schema = schemaPath(file);
  const text = newScenario(choiceOf(told, options), texts, schema);
  const problems = problemsOf(text, texts);
  if (problems.length > 0) {
    await write(io.stderr, problems.map(({ path, message }) => `${printable(path)}: ${message}\n`).join(''));
    return EXIT.invalid;
  }
  const code = await writeResult(text, file, session);
  if (code !== EXIT.done || !isFile(file) || options.quiet) return code;
  const remarks = [words.new.written(printable(shownName(file))), ...(schema === BESIDE ? [words.new.schema] : [])];
  await write(io.stderr, remarks.map((each) => `${each}\n`).join(''));
  return code;
}

function listOf({ newScenario: { about } }: Texts, width: number): string {
  const column = Math.max(...TEMPLATE_NAMES.map((name) => name.length)) + 2;
  return TEMPLATE_NAMES.map((name) => {
    const told = wrap(about[name], width, { first: ' '.repeat(column) });
    return `${name}${told.slice(name.length)}\n`;
  }).join('');
}
