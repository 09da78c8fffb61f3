import { cruise, type ICruiseResult } from 'dependency-cruiser';
import extractDepcruiseOptions from 'dependency-cruiser/config-utl/extract-depcruise-options';

/** What dependency-cruiser makes of `src` below the folder, under the project's own rules. */
export async function cruiseUnderProjectRules(folder: string): Promise<ICruiseResult> {
  const options = await extractDepcruiseOptions('./.dependency-cruiser.mjs');
  const { output } = await cruise(['src'], { ...options, baseDir: folder });
  return output as ICruiseResult;
}
