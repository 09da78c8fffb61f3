import type { InputCode, InputValues } from './inputCodes.js';

/** Keys and indices from the root of the document. */
export type DocumentPath = readonly (string | number)[];

/** Where a defect is, before anyone has looked up the line: in the document, in the text, or in a value set for the run. */
export type Place =
  | { readonly path: DocumentPath; readonly on: 'key' | 'value' }
  | { readonly offset: number }
  | { readonly setting: string };

export interface Defect {
  readonly code: InputCode;
  readonly place: Place;
  readonly values: Readonly<Record<string, string | number>>;
}

export function defectAt<C extends InputCode>(code: C, path: DocumentPath, values: InputValues[C]): Defect {
  return { code, place: { path, on: 'value' }, values };
}

export function defectOnKey<C extends InputCode>(code: C, path: DocumentPath, values: InputValues[C]): Defect {
  return { code, place: { path, on: 'key' }, values };
}

export function defectAtOffset<C extends InputCode>(code: C, offset: number, values: InputValues[C]): Defect {
  return { code, place: { offset }, values };
}
