import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sideBySide } from '../measure.mjs';
import { durationOf, isBuilt, PROGRAM } from '../program.mjs';

const SIMULATIONS = 2_000;
/** A round takes half a minute. */
const MOST_ROUNDS = 3;

/** 100 × 100 dates of a path of two years. */
const DOCUMENT = {
  etuuspolku: 1,
  client: { birthDate: '1979-04-12', annualIncome: { wages: [{ month: '2026-01', gross: 2400 }] } },
  history: [{ benefit: 'general-social-security-benefit', from: '2026-05-01', to: '2026-11-30' }],
  horizon: { from: '2026-12', months: 24 },
  paths: [
    {
      name: 'plan',
      steps: [
        { situation: 'jobseeker', from: '2026-12-01' },
        {
          situation: 'incapacity',
          from: '2027-01-11',
          to: '2027-04-30',
          illness: 'back',
          movable: { earliest: '2027-01-01', latest: '2027-04-10' },
        },
        {
          situation: 'rehabilitation',
          programme: 'work-trial-and-coaching',
          from: '2027-10-04',
          to: '2028-03-31',
          decidedOn: '2027-07-01',
          movable: { earliest: '2027-09-01', latest: '2027-12-09' },
        },
      ],
    },
  ],
};

export const plan = {
  name: 'plan',
  what: 'plan over 10,000 pairs of dates of a path of 24 months, against 2,000 simulations of it',
  limit: { below: 1 },
  async measure({ rounds, folder }) {
    if (!isBuilt('plan')) return { missing: 'not built yet' };
    const { loadScenario, simulate } = await import('../../../dist/index.js');
    const text = JSON.stringify(DOCUMENT);
    const file = join(folder, 'plan.json');
    writeFileSync(file, text);
    const { facts } = loadScenario(text, file);
    const simulated = () => {
      const start = performance.now();
      for (let i = 0; i < SIMULATIONS; i += 1) simulate(facts, facts.paths[0]);
      return performance.now() - start;
    };
    // Compiled before it is measured.
    simulated();
    return sideBySide(Math.min(rounds, MOST_ROUNDS), () => durationOf([PROGRAM, 'plan', file]), simulated);
  },
};
