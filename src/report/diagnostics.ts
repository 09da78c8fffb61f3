import { isAnonymous } from '../answer/anonymity.js';
import type { Diagnostic } from '../scenario/diagnostic.js';
import type { InputTexts } from '../scenario/inputTexts.js';
import type { Paint } from './drawing/paint.js';
import { printable } from './drawing/printable.js';
import { wrap } from './drawing/wrap.js';
import type { Texts } from './texts.js';

/** What a defect is, in words. */
export function diagnosticText({ code, values }: Diagnostic, texts: InputTexts): string {
  // Every message quotes the document.
  if (isAnonymous()) return code;
  return printable((texts[code] as (values: Diagnostic['values']) => string)(values));
}

/** Defects by file, each with its place, and how many there are. */
export function diagnosticsReport(
  diagnostics: readonly Diagnostic[],
  texts: Texts,
  width: number,
  paint: Paint,
): string {
  const files = [...new Set(diagnostics.map(({ file }) => file))];
  const groups = files.map((file) => {
    const own = diagnostics.filter((each) => each.file === file);
    const name = file === '-' ? texts.labels.standardInput : printable(file);
    return [paint('strong', name), ...own.map((each) => diagnosticLines(each, texts, width, paint))].join('\n');
  });
  const errors = diagnostics.filter(({ severity }) => severity === 'error').length;
  return `${[...groups, texts.labels.inputCount(errors, diagnostics.length - errors)].join('\n')}\n`;
}

function diagnosticLines(diagnostic: Diagnostic, texts: Texts, width: number, paint: Paint): string {
  const { severity, code, line, column, path, option } = diagnostic;
  const shown = texts.labels.inputSeverities[severity];
  const named = path === '' || option?.endsWith(` ${path}`) ? '' : `  ${printable(path)}`;
  const headline =
    option === undefined
      ? wrap(`${shown}  ${code}${named}`, width, { first: `${`  ${line}:${column}`.padEnd(9)} ` })
      : wrap(`${printable(option)}  ${shown}  ${code}${named}`, width, { first: '  ', rest: '          ' });
  const painted = headline.replace(shown, paint(severity === 'error' ? 'gap' : 'warning', shown));
  return `${painted}\n${wrap(diagnosticText(diagnostic, texts.input), width, { first: '          ' })}`;
}
