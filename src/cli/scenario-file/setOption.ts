import { printable } from '../../report/drawing/printable.js';
import { readSetting, type Setting } from '../../scenario/settings/setting.js';
import { shownName } from '../inputFile.js';
import { refuse } from '../refuse.js';
import type { Session } from '../session.js';

/** The values of every `--set`, in their order; null when one cannot be read, which is then told. */
export async function settingsOf(
  texts: readonly string[] | undefined,
  session: Session,
): Promise<readonly Setting[] | null> {
  const settings: Setting[] = [];
  for (const text of texts ?? []) {
    const setting = readSetting(text);
    if (typeof setting === 'string') {
      await refuse(session.words.badSetting[setting](printable(shownName(text))), session);
      return null;
    }
    settings.push(setting);
  }
  return settings;
}
