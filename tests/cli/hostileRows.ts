/** Inputs that mean no good: what each is, where it is told, and in which words. */
export interface Row {
  readonly name: string;
  readonly content: string | Uint8Array;
  /** Line and column. */
  readonly at: string;
  readonly says: RegExp;
  readonly file?: string;
}

const FORMAT = 'etuuspolku: 1\n';
const CLIENT = 'client: { birthDate: 1979-04-12 }\n';
const HORIZON = 'horizon: { from: 2026-12, months: 1 }\n';
const PATHS = 'paths: [{ name: p, steps: [] }]\n';
/** Four lines; what follows stands on the fifth. */
export const SOUND = FORMAT + CLIENT + HORIZON + PATHS;

const json = (rest: string) =>
  `{"etuuspolku": 1, "client": {"birthDate": "1979-04-12"}, "horizon": {"from": "2026-12", "months": 1}, "paths": [{"name": "p", "steps": []}]${rest}}`;

/** Line and column of the last such piece of a text. */
function placeOf(piece: string, text: string): string {
  const before = text.slice(0, text.lastIndexOf(piece)).split('\n');
  return `${before.length}:${(before.at(-1) as string).length + 1}`;
}

/** Told at the last such piece of its text. */
function toldAt(piece: string, row: Omit<Row, 'at'> & { readonly content: string }): Row {
  return { ...row, at: placeOf(piece, row.content) };
}

const latin1 = (text: string) => Buffer.from(text, 'latin1');

export const BYTES: readonly Row[] = [
  { name: 'no bytes', content: '', at: '1:1', says: /The file is empty/ },
  { name: 'no bytes as JSON', content: '', at: '1:1', says: /The file is empty/, file: 'case.json' },
  { name: 'a byte order mark alone', content: '\ufeff', at: '1:1', says: /The file is empty/ },
  { name: 'comments alone', content: '# nothing\n', at: '1:1', says: /The file is empty/ },
  { name: 'one byte too many', content: Buffer.alloc(1_048_577, 0x20), at: '1:1', says: /larger than 1048576 bytes/ },
  { name: 'Latin-1', content: latin1(`${SOUND}note: \xe4iti\n`), at: '5:7', says: /0xe4 is not UTF-8/ },
  {
    name: 'UTF-16 with its mark',
    content: Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(SOUND, 'utf16le')]),
    at: '1:1',
    says: /0xff is not UTF-8/,
  },
  { name: 'UTF-16 without', content: Buffer.from(SOUND, 'utf16le'), at: '1:2', says: /null byte/ },
  { name: 'a null byte', content: `${SOUND}note: a\0b\n`, at: '5:8', says: /null byte/ },
  toldAt('"a\0b"', {
    name: 'a null byte in JSON',
    content: json(', "note": "a\0b"'),
    says: /a null byte or another control character/,
    file: 'case.json',
  }),
  {
    name: 'half a surrogate pair',
    content: Buffer.concat([Buffer.from(`${SOUND}note: `), Buffer.from([0xed, 0xa0, 0x80])]),
    at: '5:7',
    says: /0xed is not UTF-8/,
  },
  { name: 'a control character', content: `${SOUND}note: a\u0007b\n`, at: '5:8', says: /control character/ },
];

export const YAML: readonly Row[] = [
  {
    name: 'a tab as indentation',
    content: `${FORMAT}client:\n\tbirthDate: 1979-04-12\n`,
    at: '3:1',
    says: /indented with a tab; use spaces/,
  },
  { name: 'two documents', content: `${SOUND}---\n${SOUND}`, at: '6:1', says: /second YAML document begins here/ },
  { name: 'an unknown directive', content: `%FOO bar\n${SOUND}`, at: '2:1', says: /begins with % is a directive/ },
  { name: 'a function', content: `${SOUND}note: !!js/function "x"\n`, at: '5:7', says: /a tag \(!\) stands here/ },
  { name: 'binary data', content: `${SOUND}note: !!binary aGk=\n`, at: '5:7', says: /a tag \(!\) stands here/ },
  {
    name: 'a Python object',
    content: `${SOUND}note: !!python/object:os.system {}\n`,
    at: '5:7',
    says: /a tag \(!\) stands here/,
  },
  toldAt('a\n', { name: 'an alias of nothing', content: `${SOUND}note: *a\n`, says: /not well-formed/ }),
  {
    name: 'an alias inside itself',
    content: `${SOUND}x: &a [*a]\n`,
    at: '5:8',
    says: /stands inside the value that it names/,
  },
  toldAt('*a', {
    name: 'many aliases',
    content: `${SOUND}x: [&a 1${', *a'.repeat(21)}]\n`,
    says: /aliases are used more than 20 times/,
  }),
  {
    name: 'a billion laughs',
    content: `a: &a [${'x,'.repeat(10)}]\n${[...'bcdefghij'].map((key, i) => `${key}: &${key} [*${'abcdefghi'[i]}, *${'abcdefghi'[i]}]\n`).join('')}`,
    at: '1:1',
    says: /The key “etuuspolku” is missing/,
  },
  {
    name: 'a wide value laughed at',
    content: `a: &a [${'x,'.repeat(5000)}]\n${SOUND}b: [${'*a,'.repeat(11)}]\n`,
    at: '6:29',
    says: /more than 50000 values/,
  },
  { name: 'a merge key', content: `${SOUND}<<: { note: x }\n`, at: '5:1', says: /There is no key “<<” here/ },
  {
    name: 'a list as a key',
    content: `${SOUND}? [a]\n: 1\n`,
    at: '5:3',
    says: /a list or mapping stands in the place of a key/,
  },
  { name: 'a hundred thousand brackets', content: '['.repeat(100_000), at: '1:40', says: /nested more than 40 deep/ },
  {
    name: 'a hundred thousand list marks',
    content: '- '.repeat(100_000),
    at: '1:81',
    says: /nested more than 40 deep/,
  },
  {
    name: 'a staircase',
    content: Array.from({ length: 50 }, (_, i) => `${' '.repeat(i)}a:\n`).join(''),
    at: '40:40',
    says: /nested more than 40 deep/,
  },
  { name: 'a key twice', content: `${SOUND}note: a\nnote: b\n`, at: '6:1', says: /“note” is written twice/ },
  { name: 'a bare list', content: '- a\n', at: '1:1', says: /The file holds a list/ },
  { name: 'a bare word', content: 'hello\n', at: '1:1', says: /The file holds text/ },
  { name: 'an unclosed quotation', content: `${SOUND}note: "x\n`, at: '6:1', says: /not well-formed/ },
];

export const JSON_TEXT: readonly Row[] = [
  { name: 'a comment', content: '{ // x\n}', at: '1:3', says: /comment/, file: 'case.json' },
  {
    name: 'a trailing comma',
    content: '{"etuuspolku": 1,}',
    at: '1:18',
    says: /a key in quotation marks is missing here/,
    file: 'case.json',
  },
  toldAt('"note"', {
    name: 'a key twice in JSON',
    content: json(', "note": "a", "note": "b"'),
    says: /“note” is written twice/,
    file: 'case.json',
  }),
  {
    name: 'NaN',
    content: '{"etuuspolku": NaN}',
    at: '1:16',
    says: /a word stands here without quotation marks/,
    file: 'case.json',
  },
  {
    name: 'brackets without end in JSON',
    content: '{"a":'.repeat(100_000),
    at: '1:201',
    says: /nested more than 40 deep/,
    file: 'case.json',
  },
  {
    name: 'brackets behind an open quotation',
    content: `"\n${'['.repeat(100_000)}`,
    at: '1:1',
    says: /a quotation that begins here or before is not closed/,
    file: 'case.json',
  },
  {
    name: 'two values',
    content: '{} {}',
    at: '1:4',
    says: /the document has ended before this text/,
    file: 'case.json',
  },
  {
    name: 'half a million numbers',
    content: `[${'1,'.repeat(500_000)}1]`,
    at: '1:99999',
    says: /more than 50000 values/,
    file: 'case.json',
  },
];

const key = (name: string, at = '5:1'): Row => ({
  name: `the key ${name}`,
  content: `${SOUND}${name}: { x: 1 }\n`,
  at,
  says: new RegExp(`There is no key “${name}” here`),
});

export const KEYS: readonly Row[] = [
  ...['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'prototype'].map((name) => key(name)),
  {
    name: 'a key of the prototype in the client',
    content: SOUND.replace('{ birthDate', '{ __proto__: 1, birthDate'),
    at: '2:11',
    says: /no key “__proto__” here/,
  },
  toldAt('"__proto__"', {
    name: 'one in JSON',
    content: json(', "__proto__": {"note": "x"}'),
    says: /no key “__proto__” here/,
    file: 'case.json',
  }),
  toldAt('"\\u005f', {
    name: 'one behind escapes',
    content: json(', "\\u005f_proto__": 1'),
    says: /no key “__proto__” here/,
    file: 'case.json',
  }),
  {
    name: 'a step of the prototype',
    content: SOUND.replace('steps: []', 'steps: [{ situation: constructor, from: 2026-12-01 }]'),
    at: '4:41',
    says: /“constructor” is none of the 12 words/,
  },
  {
    name: 'a very long key',
    content: `${SOUND}${'k'.repeat(100_000)}: 1\n`,
    at: '5:1',
    says: /There is no key “k{60}…” here/,
  },
  {
    name: 'very many unknown keys',
    content: SOUND + Array.from({ length: 20_000 }, (_, i) => `k${i}: 1\n`).join(''),
    at: '104:1',
    says: /19901 more errors from here on are not shown/,
  },
  {
    name: 'a key that commands the terminal',
    content: `${SOUND}"\\e[31mred\\u202e": 1\n`,
    at: '5:1',
    says: /“\\u\{1b\}\[31mred\\u\{202e\}”/,
  },
];

const months = (written: string, says: RegExp): Row => ({
  name: `${written || 'nothing'} months`,
  content: SOUND.replace('months: 1', `months: ${written}`),
  at: written === '' ? '3:27' : '3:35',
  says,
});

const from = (written: string, says: RegExp): Row => ({
  name: `from ${written}`,
  content: SOUND.replace('2026-12,', `${written},`),
  at: '3:18',
  says,
});

const birth = (written: string, says: RegExp): Row => ({
  name: `born ${written}`,
  content: SOUND.replace('1979-04-12', written),
  at: '2:22',
  says,
});

export const VALUES: readonly Row[] = [
  months('0', /0 is not allowed here: the least is 1/),
  months('-1', /-1 is not allowed here: the least is 1/),
  months('-0', /0 is not allowed here: the least is 1/),
  months('121', /121 is not allowed here: the most is 120/),
  months('1.5', /1\.5 is not a whole number/),
  months('1e999', /Found the text “1e999”; expected a whole number/),
  months('.inf', /Infinity is not allowed/),
  months('.nan', /NaN is not allowed/),
  months('1_000', /Found the text “1_000”; expected a whole number/),
  months('12345678901234567890', /is not allowed here: the most is 120/),
  months('"12"', /Found the text “12”; expected a whole number/),
  months('[1]', /Found a list; expected a whole number/),
  months('{}', /Found a mapping of keys to values; expected a whole number/),
  months('true', /Found true; expected a whole number/),
  months('null', /Found nothing; expected a whole number/),
  months('', /Found nothing; expected a whole number/),
  from('2020-12', /The law is known from 2021-01-01 to 2030-12-31 only/),
  from('2031-01', /The law is known from 2021-01-01 to 2030-12-31 only/),
  from('2026-13', /2026-13 does not exist/),
  from('2026-1', /“2026-1” is not a month such as 2026-12\. Did you mean “2026-01”/),
  from('202612', /Found 202612; expected a month/),
  {
    name: 'ten years beyond the law',
    content: SOUND.replace('2026-12, months: 1', '2021-02, months: 120'),
    at: '3:35',
    says: /known from 2021-01-01 to 2030-12-31 only/,
  },
  birth('2026-02-30', /The date 2026-02-30 does not exist\. Did you mean “2026-02-28”/),
  birth('2026-13-01', /The date 2026-13-01 does not exist/),
  birth('0000-00-00', /0000-00-00 lies outside the years 1900 to 2100/),
  birth('10000-01-01', /“10000-01-01” is not a date/),
  birth('+275760-09-13', /“\+275760-09-13” is not a date/),
  birth('19790412', /Found 19790412; expected a date/),
  birth('2027-01-01', /born on 2027-01-01, after the first simulated day/),
  toldAt('2026-12-01 }', {
    name: 'a period the wrong way round',
    content: SOUND.replace('steps: []', 'steps: [{ situation: jobseeker, from: 2026-12-10, to: 2026-12-01 }]'),
    says: /The end 2026-12-01 comes before the beginning 2026-12-10/,
  }),
  toldAt('1e400}', {
    name: 'pay of 10^400 in JSON',
    content: json('').replace(
      '"steps": []',
      '"steps": [{"situation": "work", "from": "2026-12-01", "monthlyPay": 1e400}]',
    ),
    says: /Infinity is not allowed/,
    file: 'case.json',
  }),
  toldAt('-0.01', {
    name: 'pay below nothing',
    content: SOUND.replace('steps: []', 'steps: [{ situation: work, from: 2026-12-01, monthlyPay: -0.01 }]'),
    says: /-0\.01 is not allowed here: the least is 0/,
  }),
  toldAt('1.005', {
    name: 'pay with three decimals',
    content: SOUND.replace('steps: []', 'steps: [{ situation: work, from: 2026-12-01, monthlyPay: 1.005 }]'),
    says: /1\.005 has more than two decimals/,
  }),
  toldAt('x }', {
    name: 'a text in place of steps',
    content: SOUND.replace('steps: []', 'steps: x'),
    says: /Found the text “x”; expected a list/,
  }),
  { name: 'no paths', content: SOUND.replace(/paths:.*/, 'paths: []'), at: '4:8', says: /The list is empty/ },
  { name: 'an empty reference', content: `${SOUND}reference: " "\n`, at: '5:12', says: /The text is empty/ },
  {
    name: 'a name of several lines',
    content: SOUND.replace('name: p', 'name: "p\\nq"'),
    at: '4:17',
    says: /“p\\u\{a\}q” holds a character that nobody sees/,
  },
];
