import type { BatchWords } from '../batch.js';

export const BATCH: BatchWords = {
  options: {
    jobs: 'näin monta säiettä; tulos on sama (oletus: suoritinytimien määrä)',
    shard: 'joka N:s tapaus I:nnestä alkaen, kuten 2/8: yksi osa useaan ajoon jaetusta työstä',
    resume: 'jatka kesken jääneen ajon --output-tiedostoa sen viimeisen kokonaisen rivin jälkeen (ndjson)',
  },
  notJobs: (most) => `Anna kokonaisluku väliltä 1–${most}.`,
  notAShard: 'Osa kirjoitetaan muodossa 2/8: toinen kahdeksasta.',
  progress: {
    cases: (cases, perSecond) => `${cases.toLocaleString('fi')} tapausta, ${perSecond.toLocaleString('fi')} sekunnissa`,
    timeLeft: (duration) => `jäljellä ${duration}`,
  },
  interrupted: (cases) =>
    cases === 1 ? 'Keskeytetty: 1 tapaus ehti valmiiksi.' : `Keskeytetty: ${cases} tapausta ehti valmiiksi.`,
  resumeNeeds: '--resume edellyttää valitsimia --output TIEDOSTO ja --format ndjson.',
  otherRun: (file, line) =>
    `Tiedostoa ${file} ei voi jatkaa: sen rivi ${line} ei ole näiden tapausten ja valitsimien tulos. Anna toinen tiedosto tai poista se.`,
};
