/** Finds English in Finnish and Swedish texts: words that the English catalogue has and the other has not, and stop words. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import type { Language } from '../../src/language/languages.js';

export type Foreign = Exclude<Language, 'en'>;

/** What libraries and Node say, whose words no catalogue has. None of these is a word of Finnish or Swedish. */
const STOP_WORDS = [
  ...['the', 'and', 'of', 'is', 'are', 'was', 'were', 'not', 'no', 'or', 'if', 'by', 'with', 'from', 'this', 'that'],
  ...['which', 'must', 'cannot', 'should', 'has', 'have', 'been', 'will', 'than', 'when', 'where', 'each', 'every'],
  ...['error', 'errors', 'invalid', 'unexpected', 'expected', 'unknown', 'missing', 'required', 'argument', 'choices'],
  ...[
    'allowed',
    'usage',
    'warning',
    'failed',
    'found',
    'end',
    'input',
    'output',
    'file',
    'undefined',
    'act',
    'acts',
    'decree',
    'decision',
  ],
];

const LETTERS = /[\p{L}]+(?:['’][\p{L}]+)?/gu;

const ENGLISH: Readonly<Record<Foreign, ReadonlySet<string>>> = { fi: englishBeside('fi'), sv: englishBeside('sv') };

/** The English words of a text, each once. */
export function englishIn(text: string, language: Foreign): string[] {
  return [...new Set(wordsOf(text).filter((word) => ENGLISH[language].has(word)))];
}

function englishBeside(language: Foreign): Set<string> {
  const english = literalsOf('en');
  const codes = new Set(english);
  const own = new Set(
    literalsOf(language)
      .filter((text) => !codes.has(text))
      .flatMap(wordsOf),
  );
  const words = [...english.flatMap(wordsOf).filter((word) => word.length > 3), ...STOP_WORDS];
  return new Set(words.filter((word) => !own.has(word)));
}

/** Everything between quotation marks in the sources of a catalogue. */
function literalsOf(language: Language): string[] {
  const folders = [`src/language/${language}`, `src/cli/words/${language}`];
  const files = [...folders.map((folder) => `${folder}.ts`), ...folders.flatMap(filesIn)];
  return files.flatMap(literals);
}

function filesIn(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? filesIn(path) : [path];
  });
}

/** Texts, not what the code compares them with or calls its parts. */
function literals(file: string): string[] {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (isText(node)) found.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found.map((text) => text.replace(/`[^`]*`|“[^”]*”|”[^”]*”/g, ' '));
}

type Text = ts.StringLiteral | ts.TemplateLiteralLikeNode;

function isText(node: ts.Node): node is Text {
  if (!ts.isStringLiteral(node)) return ts.isTemplateLiteralToken(node);
  const { parent } = node;
  if (ts.isPropertyAssignment(parent)) return parent.initializer === node;
  return !(
    ts.isImportDeclaration(parent) ||
    ts.isBinaryExpression(parent) ||
    ts.isCaseClause(parent) ||
    ts.isElementAccessExpression(parent) ||
    ts.isLiteralTypeNode(parent)
  );
}

function wordsOf(text: string): string[] {
  return (text.match(LETTERS) ?? []).map((word) => word.toLowerCase());
}
