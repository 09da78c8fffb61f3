/** The library: read a scenario, simulate its paths, and see what an expert should know about each. */
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
export type { Diagnostic } from './scenario/diagnostic.js';
export type { CaseFacts, PathFacts } from './scenario/facts.js';
export { type Loaded, loadScenario } from './scenario/load.js';
export type { PathResult } from './simulation/result.js';
export { simulate } from './simulation/simulate.js';
