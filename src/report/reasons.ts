import type { Reason } from '../law/reasons.js';
import type { Texts } from './texts.js';

/** What a rule did, in words. */
export function reasonText({ rule, facts }: Reason, texts: Texts): string {
  return (texts.rules[rule] as (facts: Reason['facts']) => string)(facts);
}
