/** What is said where figures other than those of law have been computed with. */
export interface ReformTexts {
  /** On every page. */
  readonly heading: (name: string) => string;
  /** Of a whole result: its figures by name. */
  readonly restsOn: (figures: string) => string;
  readonly restsOnNone: string;
  /** Beside a figure of the reform: what it stands in place of. */
  readonly inLaw: (value: string) => string;
}
