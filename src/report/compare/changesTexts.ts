import type { Reasons } from '../../planning/compare/changes.js';

/** The words for today's result beside a kept one, in one language. */
export interface ChangesTexts {
  readonly title: (file: string) => string;
  readonly reasons: {
    readonly title: string;
    /** Nothing of all that is different. */
    readonly none: string;
    readonly input: string;
    readonly rules: Readonly<Record<Exclude<Reasons['rules'], 'same'>, string>>;
    readonly version: (old: string, now: string) => string;
    readonly lawUpdated: (old: string, now: string) => string;
    readonly enacted: (figures: string) => string;
    readonly projected: (figures: string) => string;
    readonly option: (name: string, old: string | null, now: string | null) => string;
  };
  /** Months and findings are as they were. */
  readonly same: string;
  readonly samePath: string;
  readonly presence: Readonly<Record<'old' | 'now', string>>;
  readonly total: (old: string, now: string, difference: string) => string;
  readonly columns: { readonly old: string; readonly now: string; readonly difference: string };
  readonly gone: string;
  readonly come: string;
}
