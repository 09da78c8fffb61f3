/** A case as a scenario document of format 1, and its facts as the scenario layer reads them. */
import type { CaseFacts } from '../../src/scenario/facts.js';
import { loadScenario } from '../../src/scenario/load.js';
import type { CaseText } from './case.js';

export function documentOf(text: CaseText): Record<string, unknown> {
  const { fund, households, housings, ...client } = (text.client ?? {}) as Record<string, unknown>;
  const household = households ?? text.household;
  return {
    etuuspolku: 1,
    client: {
      birthDate: text.birth ?? '1979-04-12',
      ...client,
      ...(household !== undefined && { household }),
      ...(housings !== undefined && { housing: housings }),
      ...(fund !== undefined && { unemploymentFund: fund }),
    },
    ...(text.history && { history: text.history }),
    ...(text.certificates && { certificates: text.certificates }),
    horizon: { from: text.from ?? '2026-12', months: text.months ?? 1 },
    paths: [{ name: 'path', steps: text.steps, ...(text.applications && { applications: text.applications }) }],
  };
}

/** The facts of a document; throws with the codes when the scenario layer refuses it. */
export function loaded(document: unknown): CaseFacts {
  const { facts, diagnostics } = loadScenario(JSON.stringify(document), 'case.json');
  if (facts === null) {
    const errors = diagnostics.filter(({ severity }) => severity === 'error');
    throw new Error(errors.map(({ code, path, values }) => `${code} ${path} ${JSON.stringify(values)}`).join('\n'));
  }
  return facts;
}

export function factsOf(text: CaseText): CaseFacts {
  return loaded(documentOf(text));
}
