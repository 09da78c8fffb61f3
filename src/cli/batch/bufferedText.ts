/** Where a text goes; false when nobody reads it any more. */
export type TextTarget = (text: string) => Promise<boolean>;

export interface BufferedText {
  /** Resolves when more may be given; false when nobody reads it any more. */
  write(text: string): Promise<boolean>;
  /** Resolves when all of it has left. */
  flush(): Promise<boolean>;
  /** The deed is done when it shows that nobody reads it any more. */
  whenUnread(deed: () => void): void;
}

const FULL = 65_536;

/**
 * Gathers small texts into larger ones, which are quicker to write. What has been gathered leaves as soon as the program
 * has nothing else at hand, so that no reader waits for more to come.
 */
export function bufferedText(target: TextTarget): BufferedText {
  let held: string[] = [];
  let length = 0;
  let isRead = true;
  let deed: () => void = () => undefined;
  let isScheduled = false;
  let written: Promise<void> = Promise.resolve();
  const writeHeld = async () => {
    isScheduled = false;
    if (!isRead || held.length === 0) return;
    const text = held.join('');
    held = [];
    length = 0;
    isRead = await target(text);
    if (!isRead) deed();
  };
  const flush = async () => {
    written = written.then(writeHeld);
    await written;
    return isRead;
  };
  return {
    flush,
    whenUnread: (given) => {
      deed = given;
    },
    write: async (text) => {
      if (text === '') return isRead;
      held.push(text);
      length += text.length;
      if (length >= FULL) return flush();
      if (!isScheduled) setImmediate(() => flush().catch(() => undefined));
      isScheduled = true;
      return isRead;
    },
  };
}
