export const VERSION = '0.1.0';

/** The day on which every figure of law had been checked, ISO. */
export const LAW_CHECKED = '2026-11-21';

export const RESULT_FORMAT = 1;
