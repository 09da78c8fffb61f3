import { fileURLToPath } from 'node:url';
import { yamlFiles } from '../cases.mjs';
import { sideBySide } from '../measure.mjs';
import { durationOf, oneThread, PROGRAM, run } from '../program.mjs';

const YAML_ALONE = fileURLToPath(new URL('../baselines/yaml.mjs', import.meta.url));

export const yamlBatch = {
  name: 'yaml',
  what: 'check of YAML files in one thread, against js-yaml parsing alone',
  limit: { below: 1.5 },
  measure({ rounds, cases, folder }) {
    const files = yamlFiles(folder, cases);
    const check = (paths) => [PROGRAM, 'check', ...paths, '--format', 'ndjson', ...oneThread()];
    return sideBySide(
      rounds,
      () => durationOf(check(files)) - durationOf(check(files.slice(0, 1))),
      () => Number(run([YAML_ALONE, ...files])),
    );
  },
};
