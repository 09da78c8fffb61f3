/** For whom an HTML report is written; without one of them, for the expert. */
export const READERS = ['client', 'network', 'team', 'consultation', 'doctor'] as const;
export type Reader = (typeof READERS)[number];
