import type { CodeTexts } from '../../report/codes/codeTexts.js';
import { GAP_CODE_TEXTS } from './codes/gaps.js';
import { NOTICE_CODE_TEXTS, WARNING_CODE_TEXTS } from './codes/others.js';

export const CODES: CodeTexts = {
  codes: { ...GAP_CODE_TEXTS, ...WARNING_CODE_TEXTS, ...NOTICE_CODE_TEXTS },
  input: () =>
    'En anmärkning om själva fallfilen. Meddelandet anger stället i filen, vad som fanns där och vad som väntades; ”etuuspolku schema” skriver ut filens form.',
  meaning: 'Vad det betyder',
  raised: 'När det visas',
  remedy: 'Vad som brukar hjälpa',
  example: 'Exempel',
  owner: 'Agerar först',
  figuresOf: (date) => `Beloppen som de gäller ${date}.`,
};
