import { scenarioJsonSchema } from '../../scenario/schema.js';
import { EXIT, type ExitCode } from '../exitCodes.js';
import type { Session } from '../session.js';
import { write } from '../streams.js';

/** The JSON Schema of scenario format 1. */
export async function schemaCommand({ io }: Session): Promise<ExitCode> {
  await write(io.stdout, `${JSON.stringify(scenarioJsonSchema(), null, 2)}\n`);
  return EXIT.done;
}
