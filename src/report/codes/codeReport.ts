/** The long text of a finding code: what it means, when it is raised, what usually helps. */
import type { Receipt } from '../../answer/receipt.js';
import { type Day, day, formatDay } from '../../calendar/day.js';
import { lawOfCode } from '../../explanation/codeLaw.js';
import { FINDING_CODES, type FindingCode } from '../../findings/codes.js';
import { OWNERS } from '../../findings/owners.js';
import { figureOn, figuresInForce, lawOn } from '../../law/rates/index.js';
import { INPUT_CODES, type InputCode } from '../../scenario/inputCodes.js';
import { changedLines } from '../changedLines.js';
import { wrap } from '../drawing/wrap.js';
import { figureText } from '../figureText.js';
import { headJson } from '../json/headJson.js';
import { receiptLine } from '../receiptLines.js';
import type { Look } from '../table.js';
import type { Texts } from '../texts.js';
import type { FigureWriter } from './codeTexts.js';

export type ExplainedCode = FindingCode | InputCode;

export function isExplainedCode(code: string): code is ExplainedCode {
  return isFindingCode(code) || Object.hasOwn(INPUT_CODES, code);
}

function isFindingCode(code: string): code is FindingCode {
  return (FINDING_CODES as readonly string[]).includes(code);
}

/** What is said about a code, with the figures and sections of a day. */
export function codeParts(code: ExplainedCode, on: Day, texts: Texts): CodeParts {
  return isFindingCode(code) ? findingParts(code, on, texts) : inputParts(code, texts);
}

export function codeReport(
  format: 'table' | 'json',
  parts: CodeParts,
  receipt: Receipt,
  texts: Texts,
  look: Look,
): string {
  if (format === 'json') return `${JSON.stringify({ etuuspolku: headJson(receipt), ...parts }, null, 2)}\n`;
  const changed = changedLines(receipt, texts, look.width);
  return `${[...changed, ...codeBlocks(parts, texts, look), receiptLine(receipt, texts, look.width)].join('\n\n')}\n`;
}

export type CodeParts = ReturnType<typeof findingParts> | ReturnType<typeof inputParts>;

function findingParts(code: FindingCode, on: Day, texts: Texts) {
  const { meaning, raised, remedy, example } = texts.codes.codes[code];
  const figure = figureWriter(on, texts);
  return {
    code,
    severity: code.slice(0, code.indexOf('.')) as 'gap' | 'warning' | 'notice',
    name: texts.findings[code].name,
    meaning,
    raised: raised(figure),
    law: lawOfCode(code, on),
    remedy: remedy(figure),
    owner: OWNERS[code],
    example,
    figuresOn: formatDay(on),
  };
}

/** Reads the law as a rule does, so that the receipt of what is said names the figures. */
function figureWriter(on: Day, { formats }: Texts): FigureWriter {
  const law = lawOn(on);
  return (name) => {
    const version = figureOn(name, on);
    if (version === undefined) return '–';
    law(name);
    return figureText(figuresInForce()[name].unit, version.value, formats);
  };
}

function inputParts(code: InputCode, { codes }: Texts) {
  const { severity, description } = INPUT_CODES[code];
  return { code, severity, meaning: codes.input(description) };
}

function codeBlocks(parts: CodeParts, texts: Texts, { width, paint }: Look): string[] {
  const { codes, labels, owners } = texts;
  const block = (title: string, text: string) => `${paint('strong', title)}\n${wrap(text, width, { first: '  ' })}`;
  if (!('raised' in parts)) {
    const title = `${labels.inputSeverities[parts.severity].toUpperCase()}  ${parts.code}`;
    return [paint('strong', title), wrap(parts.meaning, width)];
  }
  return [
    wrap(`${labels.severities[parts.severity]}  ${parts.code}: ${parts.name}`, width)
      .split('\n')
      .map((line) => paint(parts.severity, line))
      .join('\n'),
    block(codes.meaning, parts.meaning),
    block(codes.raised, parts.raised),
    ...(parts.law.length > 0 ? [block(labels.law, parts.law.join('; '))] : []),
    block(codes.remedy, parts.remedy),
    block(codes.owner, owners[parts.owner]),
    block(codes.example, parts.example),
    wrap(codes.figuresOf(texts.formats.date(day(parts.figuresOn))), width),
  ];
}
