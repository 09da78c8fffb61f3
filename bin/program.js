// Loads the program's parts from dist/program, each with the code that V8 compiled of it when it was built.
const { readFileSync } = require('node:fs');
const { join } = require('node:path');
const { pathToFileURL } = require('node:url');
const { Script } = require('node:vm');

const FOLDER = join(__dirname, '../dist/program');

/** By name, in the order in which they were first asked for. */
const parts = new Map();

/** The exports of a part; it runs once. */
function load(name) {
  const known = parts.get(name);
  if (known) return known.exports;
  const file = join(FOLDER, name);
  const url = pathToFileURL(file).href;
  // V8 refuses what another version of it has compiled, and compiles anew.
  const script = new Script(readFileSync(file, 'latin1'), { filename: url, cachedData: compiled(file) });
  const part = { exports: {}, script };
  parts.set(name, part);
  script.runInThisContext()(part, part.exports, requireFrom, url);
  // What is exported never changes, and plain properties are read faster than the getters that stand in for it.
  part.exports = { ...part.exports };
  return part.exports;
}

function requireFrom(name) {
  return name.startsWith('./') ? load(name.slice(2)) : require(name);
}

function compiled(file) {
  try {
    return readFileSync(`${file}.cache`);
  } catch {
    return undefined;
  }
}

module.exports = { FOLDER, load, parts };
