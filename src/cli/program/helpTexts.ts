import { EXIT } from '../exitCodes.js';
import type { Words } from '../words/words.js';

export function programExamples({ examples, exampleOf }: Words): string {
  return exampleSection(examples, [
    ['etuuspolku simulate case.yaml', exampleOf.file],
    ['etuuspolku schema > scenario.schema.json', exampleOf.schema],
  ]);
}

export function helpExamples({ examples, exampleOf }: Words): string {
  return exampleSection(examples, [['etuuspolku help simulate --lang fi', exampleOf.help]]);
}

export function exitCodesHelp({ exitCodes, exitCodeOf }: Words): string {
  const lines = Object.entries(EXIT).map(([name, code]) => {
    const text = exitCodeOf[name as keyof typeof EXIT];
    return `  ${String(code).padEnd(5)}${text}`;
  });
  return [exitCodes, ...lines].join('\n');
}

/** Each command on its own line with what it shows under it. */
export function exampleSection(
  title: string,
  examples: readonly (readonly [command: string, shows: string])[],
): string {
  return [title, ...examples.map(([command, shows]) => `  ${command}\n      ${shows}`)].join('\n');
}
