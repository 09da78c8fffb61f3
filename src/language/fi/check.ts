import type { CheckTexts } from '../../report/check/checkTexts.js';
import { FILE_ERRORS, otherFileError } from './fileErrors.js';

export const CHECK: CheckTexts = {
  cause: 'Syy',
  days: (days) => counted(days, 'päivä', 'päivää'),
  path: (name) => `polku ${name}`,
  unreadable: (code) => `Ei voi lukea: ${FILE_ERRORS[code as keyof typeof FILE_ERRORS] ?? otherFileError(code)}.`,
  failed: 'Virhe etuuspolussa itsessään; ilmoitettavat tiedot ovat virhetulosteessa.',
  summary: {
    gapsByCause: 'Katkokset ensimmäisen syyn mukaan',
    columns: { count: 'katkoksia', days: 'päiviä', lost: 'menetetty' },
    lowest: 'Pienimmät kuukaudet veron jälkeen',
    withoutSupport: (months, all) => `Kuukausia, joissa on päiviä ilman tukea: ${months}/${all}`,
    refused: 'Laskematta jäi',
    andMore: (count) => `ja vielä ${count}`,
    total: ({ cases, paths, gaps, warnings, notices, invalid, failed }) =>
      [
        `${counted(cases, 'tapaus', 'tapausta')}, ${counted(paths, 'polku', 'polkua')}: ${[counted(gaps, 'katkos', 'katkosta'), counted(warnings, 'varoitus', 'varoitusta'), counted(notices, 'huomio', 'huomiota')].join(', ')}`,
        ...(invalid > 0 ? [`virheellisiä ${invalid}`] : []),
        ...(failed > 0 ? [`epäonnistuneita ${failed}`] : []),
      ].join('; '),
  },
};

function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}
