import type { CheckTexts } from '../../report/check/checkTexts.js';
import { FILE_ERRORS, otherFileError } from './fileErrors.js';

export const CHECK: CheckTexts = {
  cause: 'Syy',
  days: (days) => counted(days, 'päivä', 'päivää'),
  path: (name) => `polku ${name}`,
  unreadable: (code) => `Ei voi lukea: ${FILE_ERRORS[code as keyof typeof FILE_ERRORS] ?? otherFileError(code)}.`,
  failed: 'Virhe etuuspolussa itsessään; ilmoitettavat tiedot ovat virhetulosteessa.',
  codes: {
    'expect.finding-missing': 'Tapauksen odottamaa havaintoa ei ole.',
    'expect.finding-unexpected': 'Katkos tai varoitus, tai huomio, jos huomioita odotetaan, jota tapaus ei odota.',
    'expect.month-differs': 'Kuukauden luku poikkeaa siitä, mitä tapaus odottaa.',
    'input.unreadable': 'Tiedostoa ei voi lukea.',
    'internal-error': 'Virhe etuuspolussa itsessään.',
  },
  expectations: {
    missing: (expected) => `Odotettu, ei löytynyt: ${expected}.`,
    unexpected: (found) => `Löytyi, ei odotettu: ${found}.`,
    differs: (subject, expected, found) =>
      `${subject}: odotettu ${expected}, ${found === null ? 'ei laskettu' : `laskettu ${found}`}.`,
  },
  baseline: {
    gone: (count, file) => `Vertailutiedoston ${file} havaintoja, joita ei enää ole: ${count}`,
  },
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
    known: (count) => `Tunnettuja havaintoja jätetty pois: ${count}`,
    expectations: (met, unmet) => `Odotukset: ${met} täyttyi, ${unmet} ei täyttynyt`,
    notShown: (count) => `Havaintoja näyttämättä (--max-findings): ${count}`,
  },
};

function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}
