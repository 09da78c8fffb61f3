import { scenarios } from '../cases.mjs';
import { sideBySide } from '../measure.mjs';

const SCENARIOS = 40;
const LONG = 84;
const SHORT = 12;

export const horizon = {
  name: 'horizon',
  what: `simulation of a horizon of ${LONG} months, against ${SHORT}`,
  limit: { below: 8 },
  async measure({ rounds }) {
    const { loadScenario, simulate } = await import('../../../dist/index.js');
    const documents = scenarios(SCENARIOS, { paths: 1, months: LONG, cohort: false });
    const factsOf = (months) =>
      documents.flatMap(({ horizon: { from }, ...rest }) => {
        const text = JSON.stringify({ ...rest, horizon: { from, months } });
        return loadScenario(text, 'case.json').facts ?? [];
      });
    const [long, short] = [factsOf(LONG), factsOf(SHORT)];
    const simulated = (all) => () => {
      const start = performance.now();
      for (const facts of all) for (const path of facts.paths) simulate(facts, path);
      return (performance.now() - start) / all.length;
    };
    // Both are compiled before they are measured.
    for (let i = 0; i < rounds; i += 1) for (const all of [long, short]) simulated(all)();
    return sideBySide(3 * rounds, simulated(long), simulated(short));
  },
};
