import type { Writable } from 'node:stream';
import cliProgress from 'cli-progress';

const FRAMES_PER_SECOND = 4;
const BAR_COLUMNS = 30;
/** Brackets and spaces beside the bar. */
const FRAME_COLUMNS = 4;

/**
 * A line on the terminal that is drawn anew several times a second.
 * @param frame a text, with a bar before it where there is a share to show and room for it
 * @returns ends and clears it
 */
export function startBar(
  terminal: Writable,
  frame: () => { readonly text: string; readonly share: number | null },
): () => void {
  const bar = new cliProgress.SingleBar({
    stream: terminal,
    fps: FRAMES_PER_SECOND,
    barsize: BAR_COLUMNS,
    clearOnComplete: true,
    hideCursor: null,
    linewrap: null,
    gracefulExit: false,
    format: (options, { maxWidth }) => {
      const { text, share } = frame();
      const hasBar = share !== null && text.length + BAR_COLUMNS + FRAME_COLUMNS < maxWidth;
      return hasBar ? `[${cliProgress.Format.BarFormat(share, options)}] ${text}` : text.slice(0, maxWidth - 1);
    },
  });
  bar.start(1, 0);
  return () => bar.stop();
}
