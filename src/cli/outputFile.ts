import { randomUUID } from 'node:crypto';
import { unlinkSync } from 'node:fs';
import { realpath, rename, stat, unlink, writeFile } from 'node:fs/promises';

let unfinished: string | undefined;

/**
 * Writes a whole file or none: beside the target, then renamed over it. What is no regular file, such as a device,
 * is written to directly.
 * @throws an error of the file system
 */
export async function writeOutputFile(file: string, text: string): Promise<void> {
  const target = await realpath(file).catch(() => file);
  if (await isSpecial(target)) return writeFile(target, text);
  const temporary = `${target}.${randomUUID()}.tmp`;
  unfinished = temporary;
  try {
    await writeFile(temporary, text, { flag: 'wx' });
    await rename(temporary, target);
  } catch (error) {
    await unlink(temporary).catch(() => undefined);
    throw error;
  } finally {
    unfinished = undefined;
  }
}

/** For an interrupt, which leaves no time for promises. */
export function removeUnfinishedFile(): void {
  if (unfinished !== undefined) unlinkSync(unfinished);
}

async function isSpecial(file: string): Promise<boolean> {
  const found = await stat(file).catch(() => undefined);
  return found !== undefined && !found.isFile();
}
