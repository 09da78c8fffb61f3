import type { Receipt } from '../../answer/receipt.js';
import type { Comparison } from '../../planning/compare/comparison.js';

/** What `compare` says. */
export interface CompareAnswer {
  readonly comparison: Comparison;
  /** Of all scenarios together. */
  readonly receipt: Receipt;
}
