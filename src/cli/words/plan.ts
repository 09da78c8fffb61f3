/** What the command line says of `plan`. */
export interface PlanWords {
  /** The argument. */
  readonly file: string;
  readonly options: {
    readonly path: string;
    readonly top: string;
    readonly limit: string;
  };
  readonly exampleOf: {
    readonly plan: string;
    readonly window: string;
    readonly document: string;
  };
  /** How far a search is. */
  readonly progress: (combinations: number, perSecond: number) => string;
  /** None of the paths asked for has anything movable. */
  readonly nothingMovable: (file: string) => string;
  readonly tooMany: (combinations: string, limit: string) => string;
}
