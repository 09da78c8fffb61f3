import type { NewWords } from '../new.js';

export const NEW: NewWords = {
  usage: 'etuuspolku new [FILE] [options]',
  about: 'a new scenario with comments, asked at the terminal or from a template',
  file: 'the file to write; - or none where there is no terminal: standard output',
  options: {
    template: 'the situation to begin with; list tells what each is for',
    birthMonth: 'the client’s month of birth, as 1979-04',
    since: 'the first day of the benefit that is being paid, as 2026-05-04',
    from: 'the first simulated month, as 2026-12 (default: the next month)',
    reference: 'a case code; never a name or a personal identity code',
    force: 'write over a file that exists',
    today: 'the day that counts as today (default: by the clock)',
  },
  exampleOf: {
    asked: 'asks what matters, and writes the file',
    list: 'the situations that there are',
    flags: 'without questions',
  },
  questions: {
    template: 'Which situation comes nearest?',
    from: 'First month to simulate',
    since: {
      unemployment: 'Unemployment benefit paid since (first day)',
      sickness: 'Sickness allowance paid since (first day)',
    },
    birth: 'Month of birth',
    dailyAmount: 'Sickness allowance a day in euros, from the decision (may be left empty)',
    reference: 'Case code, never a name or an identity code (may be left empty)',
    note: 'The client’s goal in their own words (may be left empty)',
    file: 'File to write',
  },
  notAnAmount: 'An amount looks like 31.99.',
  nameATemplate: (names) => `Name a situation with --template: ${names}.`,
  exists: (file) => `${file} exists. --force writes over it.`,
  identityCode: 'The name of the file looks like a personal identity code. Use a case code.',
  written: (file) => `Written: ${file}. The result: etuuspolku simulate ${file}`,
  schema: 'For completion in an editor, beside the file: etuuspolku schema > scenario.schema.json',
  cancelled: 'Nothing was written.',
};
