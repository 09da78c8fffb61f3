import type { StatusWords } from '../status.js';

export const STATUS: StatusWords = {
  today: 'dagen som räknas som i dag; dagen före den beskrivs (förval: den första beräknade dagen)',
  exampleOf: {
    file: 'sidan att öppna ett möte med',
    document: 'läget på septembers sista dag, för ett dokument',
  },
  beforeLawYears: (today, first) => `Läget dagen före ${today} kan inte beskrivas: lagen är känd från ${first}.`,
};
