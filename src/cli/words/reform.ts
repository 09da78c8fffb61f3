/** What the command line says of reforms. */
export interface ReformWords {
  readonly option: string;
  readonly optionOfRates: string;
  readonly optionOfSchema: string;
  readonly exampleOf: {
    readonly simulate: string;
    readonly rates: string;
    readonly schema: string;
  };
}
