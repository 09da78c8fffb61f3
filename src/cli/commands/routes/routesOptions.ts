import type { RouteOrder } from '../../../planning/routes/ordered.js';
import type { RoutesFormatName } from '../../../report/formatNames.js';
import type { ScenarioOptions } from '../../scenario-file/scenarioOptions.js';

export interface RoutesOptions extends ScenarioOptions {
  /** The path whose steps on the first day are the client's situation; by default the first. */
  readonly path?: string;
  readonly by?: RouteOrder;
  readonly format: RoutesFormatName;
}
