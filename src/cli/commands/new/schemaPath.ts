import { dirname, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/** From the parts of the built program. */
const SCHEMA = fileURLToPath(new URL('../../scenarios/scenario.schema.json', import.meta.url));

/** Where the schema lies when it is printed beside the file. */
export const BESIDE = 'scenario.schema.json';

/** From the folder of a file to the program's own schema when both lie below the working folder; else {@link BESIDE}. */
export function schemaPath(file: string): string {
  const below = `${process.cwd()}${sep}`;
  const target = resolve(file);
  if (!SCHEMA.startsWith(below) || !target.startsWith(below)) return BESIDE;
  return relative(dirname(target), SCHEMA).split(sep).join('/');
}
