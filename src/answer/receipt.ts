/** What a result can be reproduced by, and told apart from one under other law. */
import { createHash } from 'node:crypto';
import { type FigureName, reformInForce } from '../law/rates/index.js';
import type { ReadVersion } from '../law/rates/readLog.js';
import { isAnonymous, shownAgeBand } from './anonymity.js';

/** SHA-256 of the sources of the rules, without the tables of figures; put in when the program is built. */
declare const RULES_HASH: string;

export type Options = Readonly<Record<string, string | boolean | readonly string[] | StatedReform>>;

/** The reform in force, by its name and the hash of its file. */
export interface StatedReform {
  readonly name: string;
  readonly hash: string;
}

export interface Receipt {
  /** `sha256:` and the hash of the program's rules and of every version of a figure that was read. */
  readonly rules: string;
  /** `sha256:` and the hash of what was read as input; none where a command reads none. */
  readonly input?: string;
  /** Those given that decide the result. */
  readonly options: Options;
  readonly projected: readonly ProjectedFigure[];
  /** Of an anonymous result: the ten years in which the client's age lies on the first simulated day. */
  readonly ageBand?: string | null;
  /** Figures of the reform that were read; null where the law itself is in force. */
  readonly reformed: readonly FigureName[] | null;
}

export interface ProjectedFigure {
  readonly name: FigureName;
  /** Enacted to the end of 2027, projected only because the days lie beyond. */
  readonly carriedOn: boolean;
}

export function receiptOf(figures: readonly ReadVersion[], options: Options, input?: string): Receipt {
  return {
    rules: rulesHash(RULES_HASH, figures),
    ...(input !== undefined && !isAnonymous() && { input: inputHash(input) }),
    options: shownOptions(options),
    ageBand: shownAgeBand(),
    projected: projectedOf(figures),
    reformed: reformInForce() && namesOf(figures, 'reform'),
  };
}

/** Of several results that are told as one; of a single one its own. */
export function joinedReceipt(receipts: readonly Receipt[], options: Options): Receipt {
  const hashOf = (hashes: readonly (string | undefined)[]) => {
    const [first, ...others] = [...new Set(hashes)];
    return others.length === 0 && first !== undefined ? first : sha256(hashes.join('\n'));
  };
  const projected = receipts.flatMap((each) => each.projected);
  return {
    rules: hashOf(receipts.map(({ rules }) => rules)),
    ...(!isAnonymous() && { input: hashOf(receipts.map(({ input }) => input)) }),
    options: shownOptions(options),
    ageBand: shownAgeBand(),
    projected: [...new Set(projected.map(({ name }) => name))].map((name) => ({
      name,
      carriedOn: projected.every((each) => each.name !== name || each.carriedOn),
    })),
    reformed: reformInForce() && [...new Set(receipts.flatMap(({ reformed }) => reformed ?? []))],
  };
}

/** Options that hold no name and no date of a case. */
const TELLING_NOTHING: readonly string[] = ['tax', 'safetyNet', 'anonymous', 'by'];

/** The options that decide a result as it says them, with the reform that is in force. */
export function shownOptions(options: Options): Options {
  const reform = reformInForce();
  const kept = Object.entries(options).filter(([name]) => !isAnonymous() || TELLING_NOTHING.includes(name));
  return {
    ...Object.fromEntries(kept),
    ...(isAnonymous() && { anonymous: true }),
    ...(reform && { reform: { name: reform.name, hash: reform.hash } }),
  };
}

/** The reform that a result was computed with; undefined where it was the law itself. */
export function reformOf({ options }: Pick<Receipt, 'options'>): StatedReform | undefined {
  return options.reform as StatedReform | undefined;
}

/** @param figures by name and date */
export function rulesHash(program: string, figures: readonly ReadVersion[]): string {
  const lines = figures.map(({ name, from, value, status }) => `${name} ${from} ${value} ${status}`);
  return sha256([program, ...lines].join('\n'));
}

/** Of the text in UTF-8 without byte-order mark and with line ends as on Unix, so that an editor's habits do not count. */
export function inputHash(text: string): string {
  return sha256(text.replace(/\r\n?/g, '\n'));
}

/** Each figure once; one that is a forecast for some day read is not merely carried on. */
function projectedOf(figures: readonly ReadVersion[]): ProjectedFigure[] {
  const projected = figures.filter(({ status }) => status === 'projected');
  return namesOf(figures, 'projected').map((name) => ({
    name,
    carriedOn: projected.every((each) => each.name !== name || each.carriedOn),
  }));
}

/** Each once. */
function namesOf(figures: readonly ReadVersion[], wanted: ReadVersion['status']): FigureName[] {
  return [...new Set(figures.filter(({ status }) => status === wanted).map(({ name }) => name))];
}

function sha256(text: string): string {
  return `sha256:${createHash('sha256').update(text).digest('hex')}`;
}
