import type { BatchWords } from './batchWords.js';

export const BATCH: BatchWords = {
  options: {
    jobs: 'så många trådar; resultatet är detsamma (standard: antalet processorkärnor)',
    shard: 'vart N:te fall från det I:te, som 2/8: en del av en körning som delas upp på flera',
  },
  notJobs: (most) => `Ange ett heltal från 1 till ${most}.`,
  notAShard: 'En del skrivs som 2/8: den andra av åtta.',
  progress: {
    cases: (cases, perSecond) => `${cases.toLocaleString('sv')} fall, ${perSecond.toLocaleString('sv')} i sekunden`,
    timeLeft: (duration) => `${duration} kvar`,
  },
  interrupted: (cases) => `Avbrutet: ${cases} fall hann bli färdiga.`,
};
