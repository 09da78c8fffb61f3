/**
 * Whoever is younger is a minor, and a child of its household (Act 442/1999 2 §, TTL 6:6). It is asked of days long
 * before the first figures of law, so it stands here and not among them.
 */
export const MAJORITY_YEARS = 18;
