import type { Catalogue } from '../../answer/readAnswer.js';
import type { Session } from '../session.js';
import type { ScenarioOptions } from './scenarioOptions.js';

/** What `--services` asks for; undefined: nothing. Null when it cannot be had, which is told. */
export async function catalogueOf(
  { services, color }: Pick<ScenarioOptions, 'services' | 'color'>,
  session: Session,
): Promise<Catalogue | undefined | null> {
  if (services === undefined) return undefined;
  const { readCatalogue } = await import('./readCatalogue.js');
  return readCatalogue(services, color, session);
}
