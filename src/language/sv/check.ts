import type { CheckTexts } from '../../report/check/checkTexts.js';
import { FILE_ERRORS, otherFileError } from './fileErrors.js';

export const CHECK: CheckTexts = {
  cause: 'Orsak',
  days: (days) => counted(days, 'dag', 'dagar'),
  path: (name) => `stig ${name}`,
  unreadable: (code) => `Kan inte läsas: ${FILE_ERRORS[code as keyof typeof FILE_ERRORS] ?? otherFileError(code)}.`,
  failed: 'Ett fel i själva etuuspolku; det som ska meddelas står i felutmatningen.',
  codes: {
    'expect.finding-missing': 'En iakttagelse som fallet väntar sig saknas.',
    'expect.finding-unexpected':
      'Ett avbrott eller en varning, eller en anmärkning där sådana väntas, som fallet inte väntar sig.',
    'expect.month-differs': 'Ett tal för en månad avviker från det som fallet väntar sig.',
    'input.unreadable': 'Filen kan inte läsas.',
    'internal-error': 'Ett fel i själva etuuspolku.',
  },
  expectations: {
    missing: (expected) => `Väntad men inte funnen: ${expected}.`,
    unexpected: (found) => `Funnen men inte väntad: ${found}.`,
    differs: (subject, expected, found) =>
      `${subject}: väntat ${expected}, ${found === null ? 'inte beräknat' : `beräknat ${found}`}.`,
  },
  baseline: {
    gone: (count, file) => `Iakttagelser i jämförelsefilen ${file} som inte längre finns: ${count}`,
  },
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
    known: (count) => `Kända iakttagelser utelämnade: ${count}`,
    expectations: (met, unmet) => `Förväntningar: ${met} uppfyllda, ${unmet} inte uppfyllda`,
    notShown: (count) => `Iakttagelser som inte visas (--max-findings): ${count}`,
  },
};

function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}
