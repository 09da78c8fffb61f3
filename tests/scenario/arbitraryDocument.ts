/** Documents drawn from the schema itself, so that no field is forgotten: sound ones, and ones with a single change. */
import fc from 'fast-check';
import type { z } from 'zod';
import { SCENARIO } from '../../src/scenario/schema.js';

type Schema = z.core.$ZodType;
type Checked = { readonly checks?: readonly z.core.$ZodCheck[] };

const TEXTS = ['2026-12-07', '2024-02-29', '1900-01-01', '2100-12-31', '2026-12', '1900-01', 'never', 'back', ' ä\n '];

/** Any text that the schema takes, found among those that one of our fields takes. */
function texts(schema: Schema): fc.Arbitrary<unknown> {
  return fc.constantFrom(...TEXTS.filter((each) => accepts(schema, each)));
}

/** The limits of a number, what lies between, and amounts that binary fractions only nearly hold. */
function numbers(schema: Schema): fc.Arbitrary<unknown> {
  const { checks = [] } = schema._zod.def as Checked;
  const limits = checks.flatMap(({ _zod: { def } }) => ('value' in def ? [Number(def.value)] : []));
  const candidates = [...limits, 0, 1, 2, 7.25, 18.5, 1.1, 4.35, 1234567.89].filter((each) => accepts(schema, each));
  return fc.constantFrom(...candidates);
}

function accepts(schema: Schema, value: unknown): boolean {
  return (schema as z.ZodType).safeParse(value).success;
}

function soundValue(schema: Schema): fc.Arbitrary<unknown> {
  const { def } = (schema as z.ZodType)._zod as unknown as { def: z.core.$ZodTypes['_zod']['def'] };
  switch (def.type) {
    case 'string':
      return texts(schema);
    case 'number':
      return numbers(schema);
    case 'boolean':
      return fc.boolean();
    case 'null':
      return fc.constant(null);
    case 'literal':
      return fc.constantFrom(...def.values);
    case 'enum':
      return fc.constantFrom(...Object.values(def.entries));
    case 'nullable':
      return fc.option(soundValue(def.innerType), { freq: 3 });
    case 'optional':
      return soundValue(def.innerType);
    case 'array': {
      const minLength = ((def as Checked).checks ?? []).length;
      return fc.array(soundValue(def.element), { minLength, maxLength: minLength + 1 });
    }
    case 'union':
      return fc.oneof(...def.options.map(soundValue));
    case 'record':
      return fc.dictionary(soundValue(def.keyType) as fc.Arbitrary<string>, soundValue(def.valueType), {
        maxKeys: 2,
        noNullPrototype: true,
      });
    case 'object': {
      const entries = Object.entries(def.shape);
      const requiredKeys = entries.flatMap(([key, field]) => (field._zod.optin === undefined ? [key] : []));
      return fc.record(Object.fromEntries(entries.map(([key, field]) => [key, soundValue(field)])), {
        requiredKeys,
        noNullPrototype: true,
      });
    }
    default:
      throw new Error(`no document is known for a schema of type ${def.type}`);
  }
}

/** Documents of every field that the format has. */
export const SOUND_DOCUMENT: fc.Arbitrary<unknown> = soundValue(SCENARIO);

const ODD_VALUE = fc.oneof(
  fc.constantFrom<unknown>(null, true, '', ' ', 'x', '2026-02-30', '2026-13', '2101-01-01', '2025-02-29', '26-1-1'),
  fc.constantFrom<unknown>('2026-12-07 ', '١٢', 'name\u0007', 'line\nline', 'jobseeker', 'sickness-maximum', [], {}),
  fc.constantFrom<unknown>(
    -1,
    -0,
    0.001,
    1.005,
    1e-9,
    1.5,
    8,
    101,
    121,
    1e7,
    9_999_999.99,
    1e16,
    1e308,
    -1e308,
    2 ** 53,
  ),
  fc.jsonValue({ maxDepth: 2 }),
);
const ODD_KEY = fc.constantFrom(
  'from',
  'to',
  'member',
  '__proto__',
  'constructor',
  'toString',
  'x',
  '',
  'benefit',
  '0',
);

/** A document in which one value, anywhere, is replaced, taken away or joined by another. */
export const CHANGED_DOCUMENT: fc.Arbitrary<unknown> = fc
  .record({
    document: SOUND_DOCUMENT,
    place: fc.nat(),
    change: fc.constantFrom('replace', 'remove', 'add'),
    key: ODD_KEY,
    value: ODD_VALUE,
  })
  .map(({ document, place, change, key, value }) => {
    const copy = JSON.parse(JSON.stringify(document));
    const holders = holdersIn(copy);
    const holder = holders[place % holders.length] as Record<string, unknown>;
    const keys = Object.keys(holder);
    const chosen = keys[place % keys.length];
    if (Array.isArray(holder)) holder.splice(place % (keys.length + 1), change === 'add' ? 0 : 1, value);
    else if (change === 'add' || chosen === undefined) define(holder, key, value);
    else if (change === 'replace') define(holder, chosen, value);
    else delete holder[chosen];
    return copy;
  });

/** As a parser does, also for a key such as `__proto__`. */
function define(holder: object, key: string, value: unknown): void {
  Object.defineProperty(holder, key, { value, enumerable: true, configurable: true, writable: true });
}

function holdersIn(value: unknown): object[] {
  if (typeof value !== 'object' || value === null) return [];
  return [value, ...Object.values(value).flatMap(holdersIn)];
}
