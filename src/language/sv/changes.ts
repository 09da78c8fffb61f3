import type { ChangesTexts } from '../../report/compare/changesTexts.js';

export const CHANGES: ChangesTexts = {
  title: (file) => `bredvid det sparade resultatet ${file}`,
  reasons: {
    title: 'Vad som är annorlunda',
    none: 'Fallet, reglerna, de lästa talen och valen är desamma som då.',
    input: 'Fallet: filen är inte längre densamma.',
    rules: {
      other: 'Lagen eller programmet: med samma fall och samma val läses andra regler eller tal.',
      'perhaps-other':
        'Andra regler eller tal läses: antingen har lagen eller programmet ändrats, eller bara fallet eller valen.',
    },
    version: (old, now) => `Programmet: då ${old}, nu ${now}.`,
    lawUpdated: (old, now) => `Lagen: då kontrollerad ${old}, nu ${now}.`,
    enacted: (figures) => `Då prognos och inte längre, eller inte längre i bruk: ${figures}.`,
    projected: (figures) => `Nu prognos men inte då, eller då inte i bruk: ${figures}.`,
    option: (name, old, now) => `Valet ${name}: då ${old ?? 'inte angivet'}, nu ${now ?? 'inte angivet'}.`,
  },
  same: 'Ingen månad och ingen iakttagelse har ändrats.',
  samePath: 'inget har ändrats.',
  presence: { old: 'bara i det sparade resultatet.', now: 'bara i dagens resultat.' },
  total: (old, now, difference) => `sammanlagt ${difference}; då ${old}, nu ${now}.`,
  columns: { old: 'Då', now: 'Nu', difference: 'Skillnad' },
  gone: 'Inte längre funnen',
  come: 'Ny iakttagelse',
};
