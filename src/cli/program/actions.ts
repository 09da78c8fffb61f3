import type { Command } from 'commander';
import type { CheckOptions } from '../commands/check/checkOptions.js';
import type { CohortCommandOptions } from '../commands/cohort/cohortOptions.js';
import type { CompareOptions } from '../commands/compare/compareOptions.js';
import type { CompletionOptions } from '../commands/completion/completion.js';
import type { ExplainOptions } from '../commands/explain/explainOptions.js';
import type { NewOptions } from '../commands/new/newOptions.js';
import type { PlanOptions } from '../commands/plan/planOptions.js';
import type { RatesOptions } from '../commands/rates/ratesOptions.js';
import type { RoutesOptions } from '../commands/routes/routesOptions.js';
import type { SchemaOptions } from '../commands/schema/schema.js';
import type { SimulateOptions } from '../commands/simulate/simulateOptions.js';
import type { StatusOptions } from '../commands/status/statusOptions.js';

/** What the commands do; called once, with the arguments that fit. */
export interface Actions {
  simulate(files: readonly string[], options: SimulateOptions): Promise<void>;
  compare(files: readonly string[], options: CompareOptions): Promise<void>;
  check(paths: readonly string[], options: CheckOptions): Promise<void>;
  cohort(paths: readonly string[], options: CohortCommandOptions): Promise<void>;
  explain(subject: string, options: ExplainOptions): Promise<void>;
  status(file: string, options: StatusOptions): Promise<void>;
  plan(file: string, options: PlanOptions): Promise<void>;
  readonly new: (file: string | undefined, options: NewOptions) => Promise<void>;
  rates(name: string | undefined, options: RatesOptions): Promise<void>;
  routes(file: string, options: RoutesOptions): Promise<void>;
  schema(options: SchemaOptions): Promise<void>;
  completion(program: Command, options: CompletionOptions): Promise<void>;
}
