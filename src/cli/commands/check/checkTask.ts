import { type CheckTask, checkTaskOf } from '../../../check/checkTask.js';
import type { FormatContext } from '../../../check/formats/format.js';
import type { CheckSettings } from '../../../check/settings.js';
import { type Language, loadTexts } from '../../../language/languages.js';
import { unpainted } from '../../../report/drawing/paint.js';

/** What a thread needs to check cases. Structured-clone safe. */
export interface CheckTaskSettings extends CheckSettings {
  readonly language: Language;
}

export async function checkContext(settings: CheckTaskSettings): Promise<FormatContext> {
  const { colour, language } = settings;
  const paint = colour === 0 ? unpainted : (await import('../../../report/drawing/painter.js')).painter(colour);
  return { settings, texts: await loadTexts(language), paint };
}

/** Made once per thread. */
export async function checkTask(settings: CheckTaskSettings): Promise<CheckTask> {
  return checkTaskOf(await checkContext(settings));
}
