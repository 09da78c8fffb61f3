import type { Writable } from 'node:stream';
import type { BatchWords } from '../words/batchWords.js';

/** How far a batch is. */
export interface HowFar {
  readonly cases: number;
  /** From 0 to 1; null when nobody knows how much there is. */
  readonly share: number | null;
}

/** Work that is soon done needs no bar. */
const QUIET_MILLISECONDS = 500;
const FRAMES_PER_SECOND = 4;
const BAR_COLUMNS = 30;

/**
 * Shows on a terminal how far a batch is, with its rate and the time left, until it is stopped.
 * @returns stops it and clears its line
 */
export function showProgress(terminal: Writable, words: BatchWords['progress'], howFar: () => HowFar): () => void {
  const began = Date.now();
  let stop: () => void = () => undefined;
  let stopped = false;
  const start = async () => {
    const { Format, SingleBar } = (await import('cli-progress')).default;
    if (stopped) return;
    const bar = new SingleBar({
      stream: terminal,
      fps: FRAMES_PER_SECOND,
      barsize: BAR_COLUMNS,
      clearOnComplete: true,
      hideCursor: null,
      linewrap: null,
      gracefulExit: false,
      format: (options, { maxWidth }) => {
        const { cases, share } = howFar();
        const text = progressText({ cases, share }, (Date.now() - began) / 1_000, words);
        const isWide = share !== null && text.length + BAR_COLUMNS + 4 < maxWidth;
        return isWide ? `[${Format.BarFormat(share, options)}] ${text}` : text.slice(0, maxWidth - 1);
      },
    });
    bar.start(1, 0);
    stop = () => bar.stop();
  };
  const timer = setTimeout(start, QUIET_MILLISECONDS);
  return () => {
    stopped = true;
    clearTimeout(timer);
    stop();
  };
}

/** @param seconds since the batch began */
export function progressText({ cases, share }: HowFar, seconds: number, words: BatchWords['progress']): string {
  const rate = Math.round(cases / seconds);
  const done = words.cases(cases, rate);
  if (share === null || share === 0) return done;
  const percent = `${Math.floor(share * 100)}`.padStart(3);
  return `${percent} %  ${done}  ${words.timeLeft(duration((seconds * (1 - share)) / share))}`;
}

/** Rounded up, in at most two units that every language writes alike. */
function duration(seconds: number): string {
  const whole = Math.ceil(seconds);
  if (whole < 60) return `${whole} s`;
  const minutes = Math.ceil(whole / 60);
  if (minutes < 60) return `${minutes} min`;
  return `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}
