import type { ChangesTexts } from '../../report/compare/changesTexts.js';

export const CHANGES: ChangesTexts = {
  title: (file) => `beside the result kept in ${file}`,
  reasons: {
    title: 'What is different',
    none: 'The case, the rules, the figures read and the options are the same as then.',
    input: 'The case: the scenario is not as it was.',
    rules: {
      other: 'The law or the program: with the same case and options, other rules or figures are read.',
      'perhaps-other':
        'Other rules or figures are read: because the law or the program is another, or only because the case or the options are.',
    },
    version: (old, now) => `The program: ${old} then, ${now} now.`,
    lawUpdated: (old, now) => `The law: as checked on ${old} then, on ${now} now.`,
    enacted: (figures) => `Projected then and no longer, or not read any more: ${figures}.`,
    projected: (figures) => `Projected now and not then, or not read then: ${figures}.`,
    option: (name, old, now) => `The option ${name}: ${old ?? 'not given'} then, ${now ?? 'not given'} now.`,
  },
  same: 'No month and no finding is different.',
  samePath: 'nothing is different.',
  presence: { old: 'only in the kept result.', now: 'only in the result of today.' },
  total: (old, now, difference) => `${difference} in total; ${old} then, ${now} now.`,
  columns: { old: 'Then', now: 'Now', difference: 'Difference' },
  gone: 'No longer found',
  come: 'Newly found',
};
