import type { CompareWords } from '../compare.js';

export const COMPARE: CompareWords = {
  options: {
    path: 'bara denna stig; kan upprepas',
    baseline: 'stigen som de andra jämförs med (förval: den första)',
    by: 'enligt det som hör till månaden efter skatt, eller det som betalas ut under den',
    against: 'vad som är annorlunda än i detta resultat, sparat som JSON av simulate eller compare',
  },
  exampleOf: {
    paths: 'fallets alla stigar bredvid den första',
    files: 'stigarna i två fall, enligt det som betalas ut varje månad',
    document: 'en tabell för ett dokument, jämförd med stigen ”stay”',
    against: 'vad som är annorlunda än i ett tidigare sparat resultat, och varför',
  },
  notAResult: (file) => `${file} är inte ett resultat av en körning av simulate eller compare i JSON:`,
  otherCase: (file, then, now) => `${file} är resultatet av ett annat fall: ${then}, inte ${now}.`,
};
