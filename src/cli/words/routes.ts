/** What the command line says of `routes`. */
export interface RoutesWords {
  readonly about: string;
  readonly usage: string;
  readonly path: string;
  readonly by: string;
  readonly exampleOf: { readonly all: string; readonly ordered: string };
}
