/** What the command line says of `new`. */
export interface NewWords {
  readonly usage: string;
  readonly about: string;
  readonly file: string;
  readonly options: {
    readonly template: string;
    readonly birthMonth: string;
    readonly since: string;
    readonly from: string;
    readonly reference: string;
    readonly force: string;
    readonly today: string;
  };
  readonly exampleOf: { readonly asked: string; readonly list: string; readonly flags: string };
  readonly questions: {
    readonly template: string;
    readonly from: string;
    readonly since: Readonly<Record<'unemployment' | 'sickness', string>>;
    readonly birth: string;
    readonly dailyAmount: string;
    readonly reference: string;
    readonly note: string;
    readonly file: string;
  };
  readonly notAnAmount: string;
  /** Nobody is there to be asked. */
  readonly nameATemplate: (names: string) => string;
  readonly exists: (file: string) => string;
  readonly identityCode: string;
  readonly written: (file: string) => string;
  /** How an editor gets the schema. */
  readonly schema: string;
  readonly cancelled: string;
}
