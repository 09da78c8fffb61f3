import type { CheckTexts } from '../../report/check/checkTexts.js';
import { FILE_ERRORS, otherFileError } from './fileErrors.js';

export const CHECK: CheckTexts = {
  cause: 'Orsak',
  days: (days) => counted(days, 'dag', 'dagar'),
  path: (name) => `stig ${name}`,
  unreadable: (code) => `Kan inte läsas: ${FILE_ERRORS[code as keyof typeof FILE_ERRORS] ?? otherFileError(code)}.`,
  failed: 'Ett fel i själva etuuspolku; det som ska meddelas står i felutmatningen.',
  summary: {
    gapsByCause: 'Avbrott enligt första orsak',
    columns: { count: 'avbrott', days: 'dagar', lost: 'förlorat' },
    lowest: 'Lägsta månaderna efter skatt',
    withoutSupport: (months, all) => `Månader med dagar utan stöd: ${months} av ${all}`,
    refused: 'Inte beräknade',
    andMore: (count) => `och ${count} till`,
    total: ({ cases, paths, gaps, warnings, notices, invalid, failed }) =>
      [
        `${counted(cases, 'fall', 'fall')}, ${counted(paths, 'stig', 'stigar')}: ${[counted(gaps, 'avbrott', 'avbrott'), counted(warnings, 'varning', 'varningar'), counted(notices, 'anmärkning', 'anmärkningar')].join(', ')}`,
        ...(invalid > 0 ? [`${invalid} ogiltiga`] : []),
        ...(failed > 0 ? [`${failed} misslyckade`] : []),
      ].join('; '),
  },
};

function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}
