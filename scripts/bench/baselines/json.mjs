// Milliseconds to read a file of NDJSON, parse its lines, and write as JSON what the lines of another file hold.
import { readFileSync } from 'node:fs';

const [, , input, output] = process.argv;
const results = linesOf(output).map((line) => JSON.parse(line));

const start = performance.now();
for (const line of linesOf(input)) JSON.parse(line);
for (const result of results) JSON.stringify(result);
console.log(performance.now() - start);

function linesOf(file) {
  return readFileSync(file, 'utf8').split('\n').filter(Boolean);
}
