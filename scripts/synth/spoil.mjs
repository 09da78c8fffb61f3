/** Mistakes as people make them; with each the program must refuse the scenario. */
const MISTAKES = [
  (scenario) => ({ ...scenario, hisotry: [] }),
  (scenario) => ({ ...scenario, horizon: { ...scenario.horizon, months: 0 } }),
  (scenario) => ({ ...scenario, horizon: { ...scenario.horizon, from: '12/2026' } }),
  (scenario) => ({ ...scenario, horizon: { from: '2030-06', months: 24 } }),
  (scenario) => ({ ...scenario, client: {} }),
  (scenario) => ({ ...scenario, client: { ...scenario.client, birthDate: '1979-02-30', birthMonth: undefined } }),
  (scenario) => ({ ...scenario, client: { ...scenario.client, annualIncome: { decided: '15 000 €' } } }),
  (scenario) => ({ ...scenario, paths: [] }),
  (scenario) => ({ ...scenario, paths: [{ name: 'stay', steps: [{ situation: 'jobseekr', from: '2026-12-01' }] }] }),
  (scenario) => ({ ...scenario, history: [{ benefit: 'sickness-allowance', from: '2024-05-31', to: '2024-05-01' }] }),
  (scenario) => ({ ...scenario, etuuspolku: 2 }),
];

/** The text of the scenario with one mistake in it, or cut off in the middle. */
export function spoiled(draw, scenario) {
  if (draw.chance(0.1)) return JSON.stringify(scenario).slice(0, draw.whole(1, 200));
  return JSON.stringify(draw.one(MISTAKES)(scenario));
}
