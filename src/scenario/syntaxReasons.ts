/** Why a text is not well-formed, as the parsers say it and as a person can mend it. */
export const SYNTAX_REASONS = [
  'unprintable',
  'tab-indentation',
  'indentation',
  'quotation-open',
  'bracket-open',
  'brace-open',
  'comma-missing',
  'comma-unexpected',
  'colon-missing',
  'space-missing',
  'key-missing',
  'value-missing',
  'escape',
  'number',
  'word',
  'tag',
  'alias-unknown',
  'alias-in-itself',
  'anchor',
  'block-text',
  'complex-key',
  'directive',
  'rest',
  'comment',
  'other',
] as const;

export type SyntaxReason = (typeof SYNTAX_REASONS)[number];

/** How the messages of js-yaml begin; the first that fits counts. */
const OF_YAML: readonly (readonly [beginning: string, reason: SyntaxReason])[] = [
  ['the stream contains non-printable', 'unprintable'],
  ['null byte', 'unprintable'],
  ['expected valid JSON character', 'unprintable'],
  ['tab characters must not be used in indentation', 'tab-indentation'],
  ['deficient indentation', 'indentation'],
  ['bad indentation', 'indentation'],
  ['unexpected end of the stream within a flow', 'bracket-open'],
  ['unexpected end of the stream within a verbatim tag', 'tag'],
  ['unexpected end of', 'quotation-open'],
  ['missed comma', 'comma-missing'],
  ["expected the node content, but found ','", 'comma-unexpected'],
  ["expected ':' after a mapping key", 'colon-missing'],
  ['can not read a block mapping entry', 'colon-missing'],
  ['a whitespace character is expected after the key-value separator', 'space-missing'],
  ['unknown escape sequence', 'escape'],
  ['expected hexadecimal character', 'escape'],
  ['cannot resolve a node with', 'tag'],
  ['unknown scalar tag', 'tag'],
  ['unknown sequence tag', 'tag'],
  ['unknown mapping tag', 'tag'],
  ['duplication of a tag property', 'tag'],
  ['named tag handle', 'tag'],
  ['tag suffix', 'tag'],
  ['tag name', 'tag'],
  ['undeclared tag handle', 'tag'],
  ['cannot resolve', 'tag'],
  ['duplicate key in ordered map', 'tag'],
  ['unidentified alias', 'alias-unknown'],
  ['recursive alias', 'alias-in-itself'],
  ['duplication of an anchor', 'anchor'],
  ['name of an', 'anchor'],
  ['alias node should not have', 'anchor'],
  ['repeat of', 'block-text'],
  ['bad explicit indentation width', 'block-text'],
  ['a line break is expected', 'block-text'],
  ['object-based map does not support complex keys', 'complex-key'],
  ['nested arrays are not supported inside keys', 'complex-key'],
  ['directive', 'directive'],
  ['duplication of %YAML', 'directive'],
  ['YAML directive', 'directive'],
  ['TAG directive', 'directive'],
  ['ill-formed', 'directive'],
  ['unacceptable YAML version', 'directive'],
  ['there is a previously declared suffix', 'directive'],
  ['end of the stream or a document separator is expected', 'rest'],
];

/** By the name of the error in jsonc-parser. */
const OF_JSON: Readonly<Record<string, SyntaxReason>> = {
  InvalidSymbol: 'word',
  InvalidNumberFormat: 'number',
  PropertyNameExpected: 'key-missing',
  ValueExpected: 'value-missing',
  ColonExpected: 'colon-missing',
  CommaExpected: 'comma-missing',
  CloseBraceExpected: 'brace-open',
  CloseBracketExpected: 'bracket-open',
  EndOfFileExpected: 'rest',
  InvalidCommentToken: 'comment',
  UnexpectedEndOfComment: 'comment',
  UnexpectedEndOfString: 'quotation-open',
  UnexpectedEndOfNumber: 'number',
  InvalidUnicode: 'escape',
  InvalidEscapeCharacter: 'escape',
  InvalidCharacter: 'unprintable',
};

export function yamlReason(message: string): SyntaxReason {
  return OF_YAML.find(([beginning]) => message.startsWith(beginning))?.[1] ?? 'other';
}

export function jsonReason(name: string): SyntaxReason {
  return OF_JSON[name] ?? 'other';
}
