import type { Words } from './words/words.js';

/** An error of the file system in words; undefined for any other error. */
export function fileErrorText(error: unknown, words: Words): string | undefined {
  if (!(error instanceof Error) || !('code' in error) || !('syscall' in error)) return undefined;
  const code = String(error.code);
  return words.fileErrors[code as keyof Words['fileErrors']] ?? words.otherFileError(code);
}
