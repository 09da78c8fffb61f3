import type { CodeTexts } from '../../report/codes/codeTexts.js';
import { GAP_CODE_TEXTS } from './codes/gaps.js';
import { NOTICE_CODE_TEXTS, WARNING_CODE_TEXTS } from './codes/others.js';

export const CODES: CodeTexts = {
  codes: { ...GAP_CODE_TEXTS, ...WARNING_CODE_TEXTS, ...NOTICE_CODE_TEXTS },
  input: () =>
    'Huomautus itse tapaustiedostosta. Ilmoituksessa on paikka tiedostossa, mitä siinä oli ja mitä odotettiin; ”etuuspolku schema” tulostaa tiedoston muodon.',
  meaning: 'Mitä se tarkoittaa',
  raised: 'Milloin se näytetään',
  remedy: 'Mikä yleensä auttaa',
  example: 'Esimerkki',
  owner: 'Ensin toimii',
  figuresOf: (date) => `Luvut sellaisina kuin ne ovat voimassa ${date}.`,
};
