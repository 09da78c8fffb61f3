import type { CodeTexts } from '../../report/codes/codeTexts.js';
import { GAP_CODE_TEXTS } from './codes/gaps.js';
import { NOTICE_CODE_TEXTS, WARNING_CODE_TEXTS } from './codes/others.js';

export const CODES: CodeTexts = {
  codes: { ...GAP_CODE_TEXTS, ...WARNING_CODE_TEXTS, ...NOTICE_CODE_TEXTS },
  input: (description) =>
    `${description} The message names the place in the scenario file, what was found there and what was expected; “etuuspolku schema” prints the form of the file.`,
  meaning: 'What it means',
  raised: 'When it is raised',
  remedy: 'What usually helps',
  example: 'Example',
  owner: 'Acts first',
  figuresOf: (date) => `Figures in force on ${date}.`,
};
