import type { Receipt } from '../../answer/receipt.js';
import { LAW_CHECKED, RESULT_FORMAT, VERSION } from '../version.js';

/** The head of every JSON result: which program, which law, which input, which options. */
export function headJson({ rules, input, options, ageBand, projected, reformed }: Receipt) {
  return {
    format: RESULT_FORMAT,
    version: VERSION,
    lawUpdated: LAW_CHECKED,
    rules,
    ...(input !== undefined && { input }),
    options,
    ...(ageBand && { ageBand }),
    projected: projected.map(({ name }) => name),
    ...(reformed !== null && { reformed }),
  };
}
