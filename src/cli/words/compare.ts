/** What the command line says of comparisons. */
export interface CompareWords {
  readonly options: {
    readonly path: string;
    readonly baseline: string;
    readonly by: string;
    readonly against: string;
  };
  readonly exampleOf: {
    readonly paths: string;
    readonly files: string;
    readonly document: string;
    readonly against: string;
  };
  readonly notAResult: (file: string) => string;
  readonly otherCase: (file: string, then: string, now: string) => string;
}
