import { type FileHandle, open } from 'node:fs/promises';
import type { CaseGroups, WaitingCase } from './source.js';
import { wholeLines } from './wholeLines.js';

/** A file of results, one line a case, that an earlier run has begun and this one goes on with. */
export interface ResumedFile {
  /**
   * The cases that are still to be done. The last one that has a line is done again, to be compared with it.
   * @param count is told each line before that with its case; false when they do not belong together
   * @throws {OtherRun}
   */
  remaining(groups: CaseGroups, count: (line: string, of: WaitingCase) => boolean): CaseGroups;
  /**
   * Whether the text stands in the file already, as the first one does when the file held any.
   * @throws {OtherRun}
   */
  holds(text: string): boolean;
  /** @throws an error of the file system */
  append(text: string): Promise<void>;
  /** @throws an error of the file system */
  finish(): Promise<void>;
  close(): Promise<void>;
}

/** A line in the file was not written by the same run. */
export class OtherRun extends Error {
  override readonly name = 'OtherRun';

  /** @param line 1-based */
  constructor(readonly line: number) {
    super(`line ${line} is of another run`);
  }
}

/**
 * Opens a file that is written line by line, so that a run that is killed loses no line of it. A last line without its
 * end was cut off by the kill and is written anew.
 * @throws an error of the file system
 * @throws {OtherRun} when the file holds something else
 */
export async function resumeFile(path: string): Promise<ResumedFile> {
  const file = await open(path, 'a+');
  if (!(await file.stat()).isFile()) throw Object.assign(new Error(NO_FILE), { code: NO_FILE, syscall: 'open' });
  const end = await endOfLines(file);
  if (!(await beginsAsResult(file))) throw new OtherRun(1);
  let earlier = 0;
  let last: string | undefined;
  let isCut = false;
  /** Only when it is sure that the file is the right one. */
  const cut = async () => {
    if (!isCut) await file.truncate(end);
    isCut = true;
  };
  return {
    async *remaining(groups, count) {
      const lines = wholeLines(end === 0 ? [] : file.createReadStream({ start: 0, end: end - 1, autoClose: false }));
      let next = await lines.next();
      for await (const group of groups) {
        let done = 0;
        while (done < group.length && !next.done && last === undefined) {
          const line = next.value.toString();
          next = await lines.next();
          earlier += 1;
          if (next.done) last = line;
          else if (count(line, group[done] as WaitingCase)) done += 1;
          else throw new OtherRun(earlier);
        }
        if (done < group.length) yield group.slice(done);
      }
      if (!next.done) throw new OtherRun(earlier + 1);
    },
    holds(text) {
      if (last === undefined) return false;
      if (last !== text) throw new OtherRun(earlier);
      last = undefined;
      return true;
    },
    async append(text) {
      await cut();
      await file.appendFile(text);
    },
    async finish() {
      await cut();
      await file.close();
    },
    close: () => file.close(),
  };
}

/** What else than an error of the system keeps a file from being gone on with. */
const NO_FILE = 'NOFILE';

const LF = 0x0a;
const BLOCK = 65_536;
const BEGINNING = '{"etuuspolku":';

/** Behind the last end of a line. */
async function endOfLines(file: FileHandle): Promise<number> {
  const { size } = await file.stat();
  const block = Buffer.alloc(BLOCK);
  for (let to = size; to > 0; to -= BLOCK) {
    const from = Math.max(0, to - BLOCK);
    const { bytesRead } = await file.read(block, 0, to - from, from);
    const at = block.subarray(0, bytesRead).lastIndexOf(LF);
    if (at !== -1) return from + at + 1;
  }
  return 0;
}

/** What holds no whole line could be anything. */
async function beginsAsResult(file: FileHandle): Promise<boolean> {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(BEGINNING.length), 0, BEGINNING.length, 0);
  return BEGINNING.startsWith(buffer.toString('utf8', 0, bytesRead));
}
