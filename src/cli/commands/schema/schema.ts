import type { ResultName } from '../../../report/schemas/resultNames.js';
import { EXIT, type ExitCode } from '../../exitCodes.js';
import type { Session } from '../../session.js';
import { write } from '../../streams.js';

export interface SchemaOptions {
  readonly result?: ResultName;
  readonly reform?: boolean;
}

/** The JSON Schema of scenario format 1, of a reform, or of what a command answers. */
export async function schemaCommand(options: SchemaOptions, { io }: Session): Promise<ExitCode> {
  await write(io.stdout, `${JSON.stringify(await schemaOf(options), null, 2)}\n`);
  return EXIT.done;
}

async function schemaOf({ result, reform }: SchemaOptions): Promise<object> {
  if (result !== undefined) {
    return (await import('../../../report/schemas/resultSchemas.js')).resultJsonSchema(result);
  }
  return reform
    ? (await import('../../../scenario/reform/schema.js')).reformJsonSchema()
    : (await import('../../../scenario/schema.js')).scenarioJsonSchema();
}
