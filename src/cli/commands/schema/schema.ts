import type { ResultName } from '../../../report/schemas/resultNames.js';
import { EXIT, type ExitCode } from '../../exitCodes.js';
import type { Session } from '../../session.js';
import { write } from '../../streams.js';

export interface SchemaOptions {
  readonly result?: ResultName;
}

/** The JSON Schema of scenario format 1, or of what a command answers. */
export async function schemaCommand({ result }: SchemaOptions, { io }: Session): Promise<ExitCode> {
  const schema =
    result === undefined
      ? (await import('../../../scenario/schema.js')).scenarioJsonSchema()
      : (await import('../../../report/schemas/resultSchemas.js')).resultJsonSchema(result);
  await write(io.stdout, `${JSON.stringify(schema, null, 2)}\n`);
  return EXIT.done;
}
