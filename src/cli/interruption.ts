/** What is still to be done when the program is told to stop, which leaves no time for promises. */
const lastDeeds = new Set<() => void>();

/** @returns takes the deed back, when there is nothing left to be done */
export function whenInterrupted(deed: () => void): () => void {
  lastDeeds.add(deed);
  return () => lastDeeds.delete(deed);
}

/** The exit code is that of the signal, as shells give it; a second signal of the kind kills. */
export function stopAtSignals(process: NodeJS.Process): void {
  for (const [signal, code] of SIGNALS) {
    process.once(signal, () => {
      try {
        for (const deed of lastDeeds) deed();
      } finally {
        process.exit(code);
      }
    });
  }
}

const SIGNALS = [
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const;
