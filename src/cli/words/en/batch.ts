import type { BatchWords } from '../batch.js';

export const BATCH: BatchWords = {
  options: {
    jobs: 'work in so many threads; the result is the same (default: as many as there are processor cores)',
    shard: 'every N-th case from the I-th on, as 2/8: one part of a run that is dealt out to several',
    resume: 'go on with the --output file of a run that was cut short, after its last whole line (ndjson)',
  },
  notJobs: (most) => `Write a whole number from 1 to ${most}.`,
  notAShard: 'A part looks like 2/8: the second of eight.',
  progress: {
    cases: (cases, perSecond) => `${cases.toLocaleString('en')} cases, ${perSecond.toLocaleString('en')} a second`,
    timeLeft: (duration) => `${duration} left`,
  },
  interrupted: (cases) => (cases === 1 ? 'Interrupted: 1 case was done.' : `Interrupted: ${cases} cases were done.`),
  resumeNeeds: '--resume goes with --output FILE and --format ndjson.',
  otherRun: (file, line) =>
    `Cannot go on with ${file}: its line ${line} is not what these cases and options give. Name another file, or remove it.`,
};
