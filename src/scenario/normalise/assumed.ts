import type { AssumedFacts } from '../facts.js';
import type { Scenario } from '../schema.js';

export function assumedOf(written: Scenario['assumptions']): AssumedFacts {
  const { processingDays = {}, payoutDays } = written ?? {};
  return { processingDays, ...(payoutDays !== undefined && { payoutDays }) };
}
