/** What `completion` says. */
export interface CompletionWords {
  readonly usage: string;
  readonly about: string;
  /** The argument. */
  readonly shell: string;
  readonly missing: string;
  readonly exampleOf: {
    readonly bash: string;
    readonly zsh: string;
    readonly fish: string;
  };
}
