const SCENARIO_NAME = /\.(yaml|yml|json|ndjson)$/i;
const COMPANION_NAME = /\.(schema|baseline)\.json$|\.reform\.(ya?ml|json)$/i;
const LINES_NAME = /\.ndjson$/i;

/** Whether a file found in a folder is taken for scenarios; the others are passed over, schemas, baselines and reforms too. */
export function isScenarioName(name: string): boolean {
  return SCENARIO_NAME.test(name) && !COMPANION_NAME.test(name);
}

/** Whether each line is a case. */
export function isLinesName(name: string): boolean {
  return LINES_NAME.test(name);
}

/** What a walk leaves out, as a shell's globs and linters do: hidden entries and installed packages. */
export function isPassedOver(name: string): boolean {
  return name.startsWith('.') || name === 'node_modules';
}
