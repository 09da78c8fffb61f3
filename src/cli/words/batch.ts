/** What a run over many cases says by the way. */
export interface BatchWords {
  readonly options: {
    readonly jobs: string;
    readonly shard: string;
    readonly resume: string;
  };
  readonly notJobs: (most: number) => string;
  readonly notAShard: string;
  readonly progress: {
    readonly cases: (cases: number, perSecond: number) => string;
    readonly timeLeft: (duration: string) => string;
  };
  readonly interrupted: (cases: number) => string;
  readonly resumeNeeds: string;
  /** A line of the file that is to be gone on with. */
  readonly otherRun: (file: string, line: number) => string;
}
