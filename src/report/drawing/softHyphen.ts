/** Shows where a heading may be broken. */
export const SOFT_HYPHEN = '\u00ad';
