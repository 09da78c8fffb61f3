/** Every field that the schema knows of a document, found by walking both together. */
import { scenarioJsonSchema } from '../../src/scenario/schema.js';

/** JSON Schema as far as ours goes. */
export interface Schema {
  readonly type?: string;
  readonly format?: string;
  readonly pattern?: string;
  readonly $ref?: string;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: Schema | boolean;
  readonly items?: Schema;
  readonly enum?: readonly string[];
  readonly const?: unknown;
  readonly minimum?: number;
  readonly maximum?: number;
}

export interface Field {
  readonly path: readonly (string | number)[];
  readonly schemas: readonly Schema[];
}

const ROOT = scenarioJsonSchema() as Schema & { readonly $defs: Readonly<Record<string, Schema>> };

/** Fields that the document has, and fields that it could have beside them. */
export function fieldsOf(document: unknown): Field[] {
  const found = new Map<string, { path: Field['path']; schemas: Schema[] }>();

  function visit(schema: Schema, value: unknown, path: Field['path']): void {
    for (const option of optionsOf(schema)) {
      if (Array.isArray(value)) for (const [i, item] of value.entries()) field(option.items ?? {}, item, [...path, i]);
      else if (typeof value === 'object' && value !== null) mapping(option, value as Record<string, unknown>, path);
    }
  }

  function mapping(schema: Schema, value: Record<string, unknown>, path: Field['path']): void {
    if (!fits(schema, value)) return;
    const { properties = {}, additionalProperties } = schema;
    for (const [key, inner] of Object.entries(properties)) field(inner, value[key], [...path, key]);
    if (typeof additionalProperties !== 'object') return;
    for (const [key, inner] of Object.entries(value)) field(additionalProperties, inner, [...path, key]);
  }

  function field(schema: Schema, value: unknown, path: Field['path']): void {
    const name = JSON.stringify(path);
    const known = found.get(name) ?? { path, schemas: [] };
    known.schemas.push(...optionsOf(schema));
    found.set(name, known);
    visit(schema, value, path);
  }

  visit(ROOT, document, []);
  return [...found.values()];
}

/** Where the schema offers alternatives, each of them. */
function optionsOf(schema: Schema): Schema[] {
  if (schema.$ref) return optionsOf(ROOT.$defs[schema.$ref.replace('#/$defs/', '')] as Schema);
  const options = schema.anyOf ?? schema.oneOf;
  return options ? options.flatMap(optionsOf) : [schema];
}

/** The words by which alternatives are told apart are those of this one. */
function fits({ properties = {} }: Schema, value: Record<string, unknown>): boolean {
  const written = Object.keys(value);
  const isOurs = written.every(
    (key) =>
      properties[key] === undefined || properties[key]?.const === undefined || properties[key]?.const === value[key],
  );
  return (
    isOurs &&
    (written.length === 0 ||
      written.some((key) => properties[key] !== undefined) ||
      Object.keys(properties).length === 0)
  );
}
