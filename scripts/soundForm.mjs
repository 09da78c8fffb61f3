// Writes a zod schema as plain TypeScript that says "sound" only where zod accepts, and never why not. Every kind of
// schema and check that it does not know ends in an error, so nothing is let through because it was overlooked.

/** @param {import('zod').z.ZodType} schema */
export function soundFormSource(schema) {
  const writer = new Writer();
  const holds = writer.conditionOf(schema, 'value', 'scenario');
  return [
    '// Written by `npm run generate:form` from the schema in schema.ts: change that, never this.',
    `import { ${[...writer.predicates].sort().join(', ')} } from './schema/predicates.js';`,
    "import { isMapping } from './values.js';",
    '',
    '/** Whether the schema accepts a parsed document for certain; what is refused here may still be acceptable to it. */',
    `export function isSoundForm(value: unknown): boolean {\n  return ${holds};\n}`,
    '',
    ...writer.functions.map((text) => `${text}\n`),
    ...writer.words,
    '',
    HELPERS,
  ].join('\n');
}

const HELPERS = `function isNumber(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value);
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function isListOf(value: unknown, holds: (item: unknown) => boolean): boolean {
  if (!Array.isArray(value)) return false;
  for (let i = 0; i < value.length; i += 1) if (!holds(value[i])) return false;
  return true;
}
`;

class Writer {
  predicates = new Set();
  functions = [];
  words = [];
  #names = new Map();
  #setNames = new Map();

  /** An expression that holds when `value`, an expression itself, is certainly accepted. */
  conditionOf(schema, value, name) {
    const { def } = schema._zod;
    // Schemas such as that of an e-mail address are checks themselves.
    if (def.check !== undefined || def.coerce) throw new Error(`no plain check is known for ${def.format ?? def.type}`);
    const checks = (def.checks ?? []).map((check) => this.#checkOf(check, value));
    const all = (...parts) => [...parts, ...checks].join(' && ');
    switch (def.type) {
      case 'string':
        return all(`isText(${value})`);
      case 'number':
        return all(`isNumber(${value})`);
      case 'boolean':
        return all(`typeof ${value} === 'boolean'`);
      case 'null':
        return all(`${value} === null`);
      case 'literal':
        return all(`(${def.values.map((each) => `${value} === ${JSON.stringify(each)}`).join(' || ')})`);
      case 'enum':
        return all(`${this.#setOf(Object.values(def.entries))}.has(${value})`);
      case 'nullable':
        return all(`(${value} === null || ${this.conditionOf(def.innerType, value, name)})`);
      // A parsed document holds no undefined value, so a key that stands there has a value.
      case 'optional':
        return all(this.conditionOf(def.innerType, value, name));
      case 'array':
        return all(`isListOf(${value}, ${this.#functionOf(def.element, `${name} item`)})`);
      case 'union':
        if (def.discriminator !== undefined) return all(`${this.#functionOf(schema, name)}(${value})`);
        return all(
          `(${def.options.map((each, i) => this.conditionOf(each, value, i > 0 ? `${name} ${i + 1}` : name)).join(' || ')})`,
        );
      case 'object':
      case 'record':
        return all(`${this.#functionOf(schema, name)}(${value})`);
      default:
        throw new Error(`no plain check is known for a schema of type ${def.type}`);
    }
  }

  #checkOf(check, value) {
    const { def } = check._zod;
    switch (def.check) {
      case 'greater_than':
        return `${value} ${def.inclusive ? '>=' : '>'} ${def.value}`;
      case 'less_than':
        return `${value} ${def.inclusive ? '<=' : '<'} ${def.value}`;
      case 'min_length':
        return `(${value} as unknown[]).length >= ${def.minimum}`;
      case 'number_format':
        if (def.format === 'safeint') return `Number.isSafeInteger(${value})`;
        break;
      case 'custom': {
        const { predicate } = check._zod.check;
        if (predicate === undefined) break;
        this.predicates.add(predicate.name);
        return `${predicate.name}(${value})`;
      }
    }
    throw new Error(`no plain check is known for a check of kind ${def.check}`);
  }

  /** The name of a function of one value; one for each schema, however often it is used. */
  #functionOf(schema, name) {
    const known = this.#names.get(schema);
    if (known) return known;
    const written = this.#unused(`is ${schema.meta()?.id ?? name}`);
    this.#names.set(schema, written);
    const place = this.functions.push('') - 1;
    const body = this.#bodyOf(schema, name);
    this.functions[place] = `function ${written}(value: unknown): boolean {\n${body}\n}`;
    return written;
  }

  #bodyOf(schema, name) {
    const { def } = schema._zod;
    if (def.type === 'object') return this.#objectBody(def, name);
    if (def.type === 'record') return this.#recordBody(def, name);
    if (def.discriminator !== undefined) return this.#choiceBody(def, name);
    return `  return ${this.conditionOf(schema, 'value', name)};`;
  }

  #objectBody({ shape, catchall }, name) {
    const fields = Object.entries(shape);
    const catchallType = catchall?._zod.def.type;
    if (catchallType !== 'never' && catchallType !== 'unknown') {
      throw new Error(`no plain check is known for other keys of type ${catchallType}`);
    }
    const required = fields.filter(([, field]) => field._zod.optin === undefined);
    const cases = fields.flatMap(([key, field]) => [
      `      case ${JSON.stringify(key)}:`,
      `        if (!(${this.conditionOf(field, 'field', `${name} ${key}`)})) return false;`,
      ...(field._zod.optin === undefined ? ['        required += 1;'] : []),
      '        break;',
    ]);
    return [
      '  if (!isMapping(value)) return false;',
      ...(required.length > 0 ? ['  let required = 0;'] : []),
      '  for (const key in value) {',
      '    const field = value[key];',
      '    switch (key) {',
      ...cases,
      // Zod takes this key away, and is left to.
      ...(catchallType === 'never' ? ['      default:'] : ["      case '__proto__':"]),
      '        return false;',
      '    }',
      '  }',
      `  return ${required.length > 0 ? `required === ${required.length}` : 'true'};`,
    ].join('\n');
  }

  #recordBody({ keyType, valueType }, name) {
    return [
      '  if (!isMapping(value)) return false;',
      '  for (const key in value) {',
      "    if (key === '__proto__') return false;",
      `    if (!(${this.conditionOf(keyType, 'key', name)})) return false;`,
      '    const field = value[key];',
      `    if (!(${this.conditionOf(valueType, 'field', `${name} value`)})) return false;`,
      '  }',
      '  return true;',
    ].join('\n');
  }

  #choiceBody({ discriminator, options }, name) {
    const cases = options.flatMap((option) => {
      const words = [...option._zod.propValues[discriminator]];
      return [
        ...words.map((word) => `    case ${JSON.stringify(word)}:`),
        `      return ${this.conditionOf(option, 'value', `${name} ${words.length === 1 ? words[0] : 'other'}`)};`,
      ];
    });
    return [
      '  if (!isMapping(value)) return false;',
      `  switch (value[${JSON.stringify(discriminator)}]) {`,
      ...cases,
      '    default:',
      '      return false;',
      '  }',
    ].join('\n');
  }

  /** The name of a constant with the words; one for each list, however often it is used. */
  #setOf(words) {
    const list = words.map((word) => JSON.stringify(word)).join(', ');
    const known = this.#setNames.get(list);
    if (known) return known;
    const name = `WORDS_${this.#setNames.size + 1}`;
    this.#setNames.set(list, name);
    this.words.push(`const ${name}: ReadonlySet<unknown> = new Set([${list}]);`);
    return name;
  }

  #unused(words) {
    const name = words.replace(/[^A-Za-z0-9]+(.)/g, (_, letter) => letter.toUpperCase());
    const taken = new Set(this.#names.values());
    for (let n = 1; ; n += 1) {
      const candidate = n === 1 ? name : `${name}${n}`;
      if (!taken.has(candidate)) return candidate;
    }
  }
}
