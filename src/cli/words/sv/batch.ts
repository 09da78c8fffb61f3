import type { BatchWords } from '../batch.js';

export const BATCH: BatchWords = {
  options: {
    jobs: 'så många trådar; resultatet är detsamma (standard: antalet processorkärnor)',
    shard: 'vart N:te fall från det I:te, som 2/8: en del av en körning som delas upp på flera',
    resume: 'fortsätt på --output-filen från en avbruten körning efter dess sista hela rad (ndjson)',
  },
  notJobs: (most) => `Ange ett heltal från 1 till ${most}.`,
  notAShard: 'En del skrivs som 2/8: den andra av åtta.',
  progress: {
    cases: (cases, perSecond) => `${cases.toLocaleString('sv')} fall, ${perSecond.toLocaleString('sv')} i sekunden`,
    timeLeft: (duration) => `${duration} kvar`,
  },
  interrupted: (cases) => `Avbrutet: ${cases} fall hann bli färdiga.`,
  resumeNeeds: '--resume förutsätter --output FIL och --format ndjson.',
  otherRun: (file, line) =>
    `Det går inte att fortsätta på ${file}: dess rad ${line} är inte vad dessa fall och val ger. Ange en annan fil eller ta bort den.`,
};
