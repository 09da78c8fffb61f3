import type { Scenario } from './schema.js';

type Partially<T> = T extends readonly (infer Item)[]
  ? readonly (Partially<Item> | undefined)[]
  : T extends object
    ? { readonly [K in keyof T]?: Partially<T[K]> | undefined }
    : T;

/**
 * A scenario in which whatever was wrong has been taken out: a field that is there and undefined was written and bad,
 * a field that is not there was left out.
 */
export type PartialScenario = Partially<Scenario>;
export type PartialClient = NonNullable<PartialScenario['client']>;
export type PartialHistoryEntry = NonNullable<NonNullable<PartialScenario['history']>[number]>;
export type PartialPath = NonNullable<NonNullable<PartialScenario['paths']>[number]>;
export type PartialStep = NonNullable<NonNullable<PartialPath['steps']>[number]>;
export type PartialApplication = NonNullable<NonNullable<PartialPath['applications']>[number]>;
