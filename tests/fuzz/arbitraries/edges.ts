/** Every field of a scenario with a value from its edges or beyond them. */
import fc from 'fast-check';
import { edgeValuesOf } from '../edgeValues.js';
import { EVERY_FIELD_DOCUMENT } from '../everyField.js';
import { fieldsOf } from '../fields.js';
import { type Edit, spoilt } from '../spoilt.js';

const FIELDS = fieldsOf(EVERY_FIELD_DOCUMENT).map((field) => ({ path: field.path, ...edgeValuesOf(field) }));

const edit: fc.Arbitrary<Edit> = fc
  .record({ field: fc.nat(FIELDS.length - 1), value: fc.nat(), isOdd: fc.boolean() })
  .map(({ field, value, isOdd }) => {
    const { path, own, common } = FIELDS[field] as (typeof FIELDS)[number];
    const values = isOdd ? common : own;
    return [path, values[value % values.length]];
  });

export const EDGES: fc.Arbitrary<Uint8Array> = fc
  .array(edit, { minLength: 1, maxLength: 3 })
  .map((edits) => Buffer.from(spoilt(EVERY_FIELD_DOCUMENT, edits)));

/** Of what is odd anywhere, each field is tried with every so many, and another field with the others. */
const TURNS = 4;

/** Each field with each of its own values once, and with some that are odd anywhere. */
export function* everyEdge(): Generator<Uint8Array> {
  for (const [i, { path, own, common }] of FIELDS.entries()) {
    const odd = common.filter((_, j) => (i + j) % TURNS === 0);
    for (const value of [...own, ...odd]) yield Buffer.from(spoilt(EVERY_FIELD_DOCUMENT, [[path, value]]));
  }
}
