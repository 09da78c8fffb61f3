/** What the command line says of `status`. */
export interface StatusWords {
  /** The day that is described. */
  readonly today: string;
  readonly exampleOf: { readonly file: string; readonly document: string };
  /** The law is known from a day on. */
  readonly beforeLawYears: (today: string, first: string) => string;
}
