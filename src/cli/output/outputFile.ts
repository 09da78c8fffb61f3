import { rmSync } from 'node:fs';
import { type FileHandle, open, realpath, rename, stat, unlink } from 'node:fs/promises';
import { whenInterrupted } from '../interruption.js';

/** A file that is written bit by bit and appears when it is whole. */
export interface OutputFile {
  write(text: string): Promise<void>;
  /** The file is whole: it takes its name. */
  finish(): Promise<void>;
  /** Nothing of it is left. */
  abandon(): Promise<void>;
}

/**
 * Opens a file that is written whole or not at all: beside the target, then renamed over it. What is no regular file,
 * such as a device, is written to directly.
 * @throws an error of the file system
 */
export async function openOutputFile(file: string): Promise<OutputFile> {
  const target = await realpath(file).catch(() => file);
  if (await isSpecial(target)) return directly(await open(target, 'w'));
  const temporary = `${target}.${crypto.randomUUID()}.tmp`;
  // Before it is opened: an interrupt may come before the program hears that it is.
  const isNamed = whenInterrupted(() => rmSync(temporary, { force: true }));
  const handle = await open(temporary, 'wx').catch((error) => {
    isNamed();
    throw error;
  });
  return {
    write: (text) => handle.appendFile(text),
    finish: async () => {
      await handle.close();
      await rename(temporary, target);
      isNamed();
    },
    abandon: async () => {
      await handle.close().catch(() => undefined);
      await unlink(temporary).catch(() => undefined);
      isNamed();
    },
  };
}

function directly(handle: FileHandle): OutputFile {
  const close = () => handle.close();
  return { write: (text) => handle.appendFile(text), finish: close, abandon: close };
}

/**
 * Writes a whole file or none.
 * @throws an error of the file system
 */
export async function writeOutputFile(file: string, text: string): Promise<void> {
  const output = await openOutputFile(file);
  try {
    await output.write(text);
    await output.finish();
  } catch (error) {
    await output.abandon();
    throw error;
  }
}

async function isSpecial(file: string): Promise<boolean> {
  const found = await stat(file).catch(() => undefined);
  return found !== undefined && !found.isFile();
}
