import type { Writable } from 'node:stream';
import type { BatchWords } from '../words/batch.js';

/** How far a batch is. */
export interface HowFar {
  readonly cases: number;
  /** Of these, those of an earlier run. */
  readonly earlier: number;
  /** From 0 to 1; null when nobody knows how much there is. */
  readonly share: number | null;
}

/** Work that is soon done needs no bar. */
const QUIET_MILLISECONDS = 500;

/**
 * Shows on a terminal how far a batch is, with its rate and the time left, until it is stopped.
 * @returns stops it and clears its line
 */
export function showProgress(terminal: Writable, words: BatchWords['progress'], howFar: () => HowFar): () => void {
  const began = Date.now();
  let stop: () => void = () => undefined;
  let isStopped = false;
  const start = async () => {
    const { startBar } = await import('./progressBar.js');
    if (isStopped) return;
    stop = startBar(terminal, () => {
      const far = howFar();
      return { text: progressText(far, (Date.now() - began) / 1_000, words), share: far.share };
    });
  };
  const timer = setTimeout(start, QUIET_MILLISECONDS);
  return () => {
    isStopped = true;
    clearTimeout(timer);
    stop();
  };
}

/** @param seconds since the batch began */
export function progressText(
  { cases, earlier, share }: HowFar,
  seconds: number,
  words: BatchWords['progress'],
): string {
  const rate = (cases - earlier) / seconds;
  const done = words.cases(cases, Math.round(rate));
  if (share === null || share === 0 || rate === 0) return done;
  const percent = `${Math.floor(share * 100)}`.padStart(3);
  return `${percent} %  ${done}  ${words.timeLeft(duration((cases * (1 - share)) / share / rate))}`;
}

/** Rounded up, in at most two units that every language writes alike. */
function duration(seconds: number): string {
  const whole = Math.ceil(seconds);
  if (whole < 60) return `${whole} s`;
  const minutes = Math.ceil(whole / 60);
  if (minutes < 60) return `${minutes} min`;
  return `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}
