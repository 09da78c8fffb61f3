import { isAnonymous, speakOf } from '../../../answer/anonymity.js';
import { anonymousAnswer, anonymousCase } from '../../../answer/anonymousFacts.js';
import type { Answer } from '../../../answer/answer.js';
import { receiptOf } from '../../../answer/receipt.js';
import type { Day } from '../../../calendar/day.js';
import { ageBandOn } from '../../../cohort/grouping.js';
import { figuresRead, startReadLog } from '../../../law/rates/readLog.js';
import { countCombinations } from '../../../planning/plan/combinations.js';
import { planOf } from '../../../planning/plan/plan.js';
import { printable } from '../../../report/drawing/printable.js';
import type { PlanAnswer } from '../../../report/plan/planAnswer.js';
import { decode } from '../../../scenario/decode.js';
import type { CaseFacts } from '../../../scenario/facts.js';
import { withoutIdentityCodes } from '../../../scenario/identityCode.js';
import { type MovablePath, movablePath } from '../../../scenario/movedPath.js';
import type { Scenario } from '../../../scenario/schema.js';
import type { Setting } from '../../../scenario/settings/setting.js';
import { EXIT } from '../../exitCodes.js';
import { readInput, shownName } from '../../inputFile.js';
import type { Outcome } from '../../scenario-file/outcome.js';
import { givenScenarioOptions } from '../../scenario-file/scenarioOptions.js';
import { readScenario, unknownPath } from '../../scenario-file/simulateFile.js';
import type { Session } from '../../session.js';
import { leisurely } from './leisurely.js';
import type { PlanOptions } from './planOptions.js';

export interface Planned extends Outcome {
  readonly planAnswer?: PlanAnswer;
}

/**
 * @param settings values set for this run
 * @throws an error of the file system, or of the program itself
 */
export async function planFile(
  file: string,
  options: PlanOptions,
  settings: readonly Setting[],
  session: Session,
): Promise<Planned> {
  const decoded = decode(await readInput(file, session.io.stdin), file);
  if ('diagnostics' in decoded) return { code: EXIT.invalid, diagnostics: decoded.diagnostics };
  startReadLog();
  const read = await readScenario(decoded.text, file, options.today, settings);
  const { raw, diagnostics } = read;
  if (read.facts === null) return { code: EXIT.invalid, diagnostics };
  const chosen = chosenPath(file, raw as Scenario, options, session);
  if (typeof chosen === 'string') return { code: EXIT.invalid, diagnostics, problem: chosen };
  const { facts, path, named } = shownPlan(read.facts, chosen, (raw as Scenario).paths[chosen.index]);
  const all = countCombinations(path.movables);
  const plan = await leisurely(planOf(facts, path, options.top), all, options, session);
  const answer: Answer = {
    source: withoutIdentityCodes(file),
    facts,
    paths: plan.chosen === null ? [] : [plan.chosen.answer],
    inputWarnings: diagnostics,
    receipt: receiptOf(figuresRead(), given(options), decoded.text),
  };
  const planAnswer = { answer, plan, path: { ...named, index: chosen.index } };
  if (!isAnonymous()) return { code: EXIT.done, diagnostics, planAnswer };
  return { code: EXIT.done, diagnostics: [], planAnswer: { ...planAnswer, answer: anonymousAnswer(answer) } };
}

/** The case and its path as they are shown: as they are written, or anonymous. */
function shownPlan(facts: CaseFacts, { path }: ChosenPath, written: Scenario['paths'][number] | undefined) {
  const { name = '', title = name } = written ?? {};
  speakOf(facts.horizon.from, ageBandOn(facts.client.birth, facts.horizon.from));
  if (!isAnonymous()) return { facts, path, named: { name, title } };
  const anonymous = anonymousCase(facts);
  const on = (dates: readonly Day[]) => {
    const moved = path.on(dates);
    return 'steps' in moved ? anonymous.path(moved) : moved;
  };
  const shown = anonymous.facts.paths[facts.paths.findIndex((each) => each.name === name)]?.name ?? '';
  return { facts: anonymous.facts, path: { ...path, on }, named: { name: shown, title: shown } };
}

interface ChosenPath {
  readonly path: MovablePath;
  readonly index: number;
}

/** The path asked for, or the only one in which something may be moved; else why not. */
function chosenPath(
  file: string,
  scenario: Scenario,
  { path: wanted, limit }: PlanOptions,
  { words }: Session,
): ChosenPath | string {
  const names = scenario.paths.map(({ name }) => name);
  if (wanted !== undefined && !names.includes(wanted)) return unknownPath(file, wanted, names, words);
  const movable = names
    .map((name, index): ChosenPath & { readonly name: string } => ({
      name,
      index,
      path: movablePath(scenario, index),
    }))
    .filter(({ name, path }) => (wanted === undefined || name === wanted) && path.movables.length > 0);
  const [only, ...others] = movable;
  const shown = printable(shownName(file));
  if (only === undefined) return words.plan.nothingMovable(shown);
  if (others.length > 0) return words.nameAPath(shown, movable.map(({ name }) => printable(name)).join(', '));
  const combinations = countCombinations(only.path.movables);
  return combinations > limit ? words.plan.tooMany(String(combinations), String(limit)) : only;
}

/** The options given that decide the result. */
function given({ path, top, set, today }: PlanOptions) {
  return {
    ...(path !== undefined && { path }),
    top: String(top),
    ...givenScenarioOptions({ ...(set && { set }), ...(today !== undefined && { today }) }),
  };
}
