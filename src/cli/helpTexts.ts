import { EXIT } from './exitCodes.js';
import type { Words } from './words/words.js';

export function programExamples({ examples, exampleOf }: Words): string {
  return section(examples, [
    ['etuuspolku simulate case.yaml', exampleOf.file],
    ['etuuspolku schema > scenario.schema.json', exampleOf.schema],
  ]);
}

export function simulateExamples({ examples, exampleOf }: Words): string {
  return section(examples, [
    ['etuuspolku simulate case.yaml', exampleOf.file],
    ['etuuspolku simulate case.yaml --path stay --days --explain', exampleOf.pathDays],
    ['etuuspolku simulate case.yaml --set paths[stay].steps[0].to=2027-01-31', exampleOf.set],
    ['etuuspolku simulate case.yaml --path stay --watch', exampleOf.watch],
    ['etuuspolku simulate - --format json < case.yaml', exampleOf.pipe],
    ['etuuspolku simulate case.yaml --format ics -o case.ics', exampleOf.calendar],
  ]);
}

export function checkExamples({ examples, exampleOf }: Words): string {
  return section(examples, [
    ['etuuspolku check case.yaml other.yaml', exampleOf.checkFiles],
    ['etuuspolku check cases.ndjson --format ndjson --fail-on never > results.ndjson', exampleOf.checkLines],
    ['etuuspolku check cases.ndjson --write-baseline known.baseline.json', exampleOf.writeBaseline],
    [
      'etuuspolku check cases.ndjson --ignore-known known.baseline.json --format sarif -o findings.sarif',
      exampleOf.ignoreKnown,
    ],
  ]);
}

export function cohortExamples({ examples, exampleOf }: Words): string {
  return section(examples, [
    ['etuuspolku cohort cases.ndjson --status longest', exampleOf.cohort],
    ['etuuspolku cohort cases.ndjson --path plan --by area --format csv -o areas.csv', exampleOf.cohortBy],
  ]);
}

export function explainExamples({ examples, exampleOf }: Words): string {
  return section(examples, [
    ['etuuspolku explain case.yaml --path stay --date 2026-12-07', exampleOf.explainDay],
    ['etuuspolku explain case.yaml --month 2026-12 --format json', exampleOf.explainMonth],
    ['etuuspolku explain gap.certificate-ended', exampleOf.explainCode],
  ]);
}

export function ratesExamples({ examples, exampleOf }: Words): string {
  return section(examples, [
    ['etuuspolku rates unemployment --on 2026-05-01', exampleOf.rates],
    ['etuuspolku rates --changes 2026-01-01..2026-12-31', exampleOf.rateChanges],
    ['etuuspolku rates --format csv -o rates.csv', exampleOf.ratesFile],
  ]);
}

export function schemaExamples({ examples, exampleOf }: Words): string {
  return section(examples, [
    ['etuuspolku schema > scenario.schema.json', exampleOf.schema],
    ['etuuspolku schema --result check > check.schema.json', exampleOf.resultSchema],
  ]);
}

export function exitCodesHelp({ exitCodes, exitCodeOf }: Words): string {
  const lines = Object.entries(EXIT).map(([name, code]) => {
    const text = exitCodeOf[name as keyof typeof EXIT];
    return `  ${String(code).padEnd(5)}${text}`;
  });
  return [exitCodes, ...lines].join('\n');
}

/** Each command on its own line with what it shows under it. */
function section(title: string, examples: readonly (readonly [command: string, shows: string])[]): string {
  return [title, ...examples.map(([command, shows]) => `  ${command}\n      ${shows}`)].join('\n');
}
