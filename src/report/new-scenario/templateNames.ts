/** The situations for which there is a scenario to begin with. */
export const TEMPLATE_NAMES = [
  'falls-ill',
  'services',
  'part-time-work',
  'rehabilitation',
  'sickness-maximum',
  'pension-refused',
] as const;
export type TemplateName = (typeof TEMPLATE_NAMES)[number];
