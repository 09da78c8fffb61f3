/** What the command line says of `routes`. */
export interface RoutesWords {
  readonly about: string;
  readonly usage: string;
  readonly path: string;
  readonly by: string;
  /** Of every command that takes a catalogue. */
  readonly services: string;
  readonly exampleOf: { readonly all: string; readonly ordered: string; readonly services: string };
}
