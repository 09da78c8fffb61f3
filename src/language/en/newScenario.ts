import type { NewScenarioTexts } from '../../report/new-scenario/newScenarioTexts.js';

export const NEW_SCENARIO: NewScenarioTexts = {
  about: {
    'falls-ill': 'A client on unemployment benefit falls ill.',
    services:
      'A client on unemployment benefit takes part in rehabilitative work activity, and then in a work try-out.',
    'part-time-work': 'A client on unemployment benefit takes part-time work.',
    rehabilitation: 'A client on sickness allowance returns to jobseeking, or begins vocational rehabilitation.',
    'sickness-maximum': 'The maximum of sickness allowance comes near, and a disability pension is applied for.',
    'pension-refused':
      'After the maximum of sickness allowance a disability pension was refused; the client is unemployed.',
  },
  paths: {
    stay: 'Stays on unemployment benefit',
    'falls-ill': 'Falls ill',
    services: 'Rehabilitative work activity',
    'services-then-trial': 'Rehabilitative work activity, then a work try-out',
    'half-time': 'Works half of the week',
    'most-of-the-week': 'Works most of the week',
    'back-to-jobseeking': 'Returns to jobseeking',
    rehabilitation: 'Work try-out and job coaching',
    registered: 'Pension applied for, registered as a jobseeker',
    'not-registered': 'Pension applied for, not registered',
    'falls-ill-again': 'Falls ill again',
  },
  comments: {
    examples:
      'Dates and amounts are examples: change them to the client’s own. The result: etuuspolku simulate, then the name of this file.',
    reference: 'A case code; never a name, an address or a personal identity code.',
    note: 'The client’s goal in their own words; it is printed first.',
    birth: 'The month of birth is enough.',
    birthExample: 'An example: change it to the client’s own month of birth.',
    waiting: 'The waiting period of unemployment benefit, if it was served before the illness; else unserved.',
    client:
      'What else may matter; take away the # before what is known. The documentation and the schema have the rest.',
    history: 'What has been paid and decided. An entry without “to” is still running.',
    dailyAmount: 'The amount of a day is in the decision: add dailyAmount: 31.99 to the entry.',
    certificates: 'Medical certificates, when the scenario is to watch how long they carry.',
    horizon: 'The simulated months.',
    paths: 'What could happen. Steps are facts, never benefits: what is paid follows from them. Steps may overlap.',
  },
};
