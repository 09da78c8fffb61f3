import type { NewWords } from '../new.js';

export const NEW: NewWords = {
  usage: 'etuuspolku new [FIL] [val]',
  about: 'ett nytt scenario med förklaringar, genom frågor vid terminalen eller från en mall',
  file: 'filen som skrivs; - eller ingen utan terminal: standard ut',
  options: {
    template: 'läget att börja med; list berättar vad vart och ett är till för',
    birthMonth: 'klientens födelsemånad, som 1979-04',
    since: 'första dagen för den förmån som betalas, som 2026-05-04',
    from: 'den första beräknade månaden, som 2026-12 (förval: nästa månad)',
    reference: 'en ärendekod; aldrig namn eller personbeteckning',
    force: 'skriv över en fil som finns',
    today: 'dagen som räknas som i dag (förval: enligt klockan)',
  },
  exampleOf: {
    asked: 'frågar det som har betydelse och skriver filen',
    list: 'de lägen som finns',
    flags: 'utan frågor',
  },
  questions: {
    template: 'Vilket läge är närmast?',
    from: 'Första månaden som beräknas',
    since: {
      unemployment: 'Arbetslöshetsförmån betalad sedan (första dagen)',
      sickness: 'Sjukdagpenning betalad sedan (första dagen)',
    },
    birth: 'Födelsemånad',
    dailyAmount: 'Sjukdagpenning per dag i euro, ur beslutet (kan lämnas tomt)',
    reference: 'Ärendekod, aldrig namn eller personbeteckning (kan lämnas tomt)',
    note: 'Klientens mål med egna ord (kan lämnas tomt)',
    file: 'Fil att skriva',
  },
  notAnAmount: 'Ett belopp skrivs så här: 31,99.',
  nameATemplate: (names) => `Ange ett läge med --template: ${names}.`,
  exists: (file) => `${file} finns redan. Valet --force skriver över den.`,
  identityCode: 'Filens namn ser ut som en personbeteckning. Använd en ärendekod.',
  written: (file) => `Skrivet: ${file}. Resultatet: etuuspolku simulate ${file}`,
  schema: 'För komplettering i en editor, bredvid filen: etuuspolku schema > scenario.schema.json',
  cancelled: 'Ingenting skrevs.',
};
