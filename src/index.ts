/**
 * The library: read a scenario, simulate its paths, and see what an expert should know about each.
 *
 * Money is `Cents`, whole cents; `euros` makes euros of it. `Day` and `Month` are whole numbers; `formatDay` and
 * `formatMonth` write them as 2026-12-07 and 2026-12, and `parseDay` reads a day. What a user can mend comes back as a
 * value (`Diagnostic`), and only what is wrong in the program or in its use is thrown.
 */
export { type Day, formatDay, formatMonth, type Month, parseDay } from './calendar/day.js';
export type { Period } from './calendar/period.js';
export type { Checkpoint, CheckpointKind } from './checkpoints/checkpoint.js';
export { checkpointsOf } from './checkpoints/checkpoints.js';
export { explainDay } from './explanation/day.js';
export { explainMonth } from './explanation/month.js';
export type { FindingCode, Severity } from './findings/codes.js';
export type { Finding } from './findings/finding.js';
export { findingsOf } from './findings/findings.js';
export type { Benefit, Family } from './law/benefits.js';
export { type Cents, euros } from './money/cents.js';
export type { MoneyResult, Payment } from './payments/money.js';
export { moneyOf } from './payments/payments.js';
export { comparePaths as compare } from './planning/compare/comparePaths.js';
export type { ComparedMonth, ComparedPath, Comparison, Criterion } from './planning/compare/comparison.js';
export type { Diagnostic } from './scenario/diagnostic.js';
export type { CaseFacts, PathFacts } from './scenario/facts.js';
export { loadScenario } from './scenario/load.js';
export type { Loaded } from './scenario/loaded.js';
export { readSetting, type Setting } from './scenario/settings/setting.js';
export type { PathResult } from './simulation/result.js';
export { simulate } from './simulation/simulate.js';
