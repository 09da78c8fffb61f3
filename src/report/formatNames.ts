export const FORMAT_NAMES = ['table', 'json', 'ndjson', 'csv'] as const;
export type FormatName = (typeof FORMAT_NAMES)[number];

/** What has dates can also be written as a calendar file. */
export const DATED_FORMAT_NAMES = [...FORMAT_NAMES, 'ics'] as const;
export type DatedFormatName = (typeof DATED_FORMAT_NAMES)[number];

/** What a simulation can be written as. */
export const SIMULATE_FORMAT_NAMES = [...DATED_FORMAT_NAMES, 'markdown', 'html'] as const;
export type SimulateFormatName = (typeof SIMULATE_FORMAT_NAMES)[number];

/** What a table of a cohort can be written as. */
export const COHORT_FORMAT_NAMES = ['table', 'json', 'csv', 'markdown'] as const;
export type CohortFormatName = (typeof COHORT_FORMAT_NAMES)[number];

/** What a batch can be written as. */
export const CHECK_FORMAT_NAMES = ['table', 'json', 'ndjson', 'csv', 'junit', 'sarif', 'github'] as const;
export type CheckFormatName = (typeof CHECK_FORMAT_NAMES)[number];

/** What a comparison of paths can be written as. */
export const COMPARE_FORMAT_NAMES = ['table', 'json', 'csv', 'markdown'] as const;
export type CompareFormatName = (typeof COMPARE_FORMAT_NAMES)[number];

/** What the present state of a client can be written as. */
export const STATUS_FORMAT_NAMES = ['table', 'json', 'markdown'] as const;
export type StatusFormatName = (typeof STATUS_FORMAT_NAMES)[number];
/** What a plan can be written as. */
export const PLAN_FORMAT_NAMES = ['table', 'json', 'csv', 'markdown'] as const;
export type PlanFormatName = (typeof PLAN_FORMAT_NAMES)[number];

/** What the routes of a case can be written as. */
export const ROUTES_FORMAT_NAMES = ['table', 'json', 'csv', 'markdown'] as const;
export type RoutesFormatName = (typeof ROUTES_FORMAT_NAMES)[number];
