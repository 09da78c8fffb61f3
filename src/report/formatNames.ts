export const FORMAT_NAMES = ['table', 'json', 'ndjson', 'csv'] as const;
export type FormatName = (typeof FORMAT_NAMES)[number];
