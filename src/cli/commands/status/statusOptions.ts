import type { StatusFormatName } from '../../../report/formatNames.js';
import type { ScenarioOptions } from '../../scenario-file/scenarioOptions.js';

export interface StatusOptions extends ScenarioOptions {
  readonly format: StatusFormatName;
}
