import { createHash } from 'node:crypto';
import { shownDay } from '../../answer/anonymity.js';
import { reformOf } from '../../answer/receipt.js';
import { day } from '../../calendar/day.js';
import { FINDING_CODES, type Severity } from '../../findings/codes.js';
import { euros } from '../../money/cents.js';
import { reformLines } from '../../report/changedLines.js';
import { type CodeParts, codeParts } from '../../report/codes/codeReport.js';
import { printable, printableJson } from '../../report/drawing/printable.js';
import type { Texts } from '../../report/texts.js';
import { LAW_CHECKED, VERSION } from '../../report/version.js';
import { INPUT_CODES, type InputCode } from '../../scenario/inputCodes.js';
import type { CheckedCase } from '../checkedCase.js';
import { fingerprintKey } from '../fingerprint.js';
import { expectationText } from './expectationText.js';
import type { CheckFormat, FormatContext } from './format.js';
import { relativeFile } from './relativeFile.js';
import { faultsOf, findingsOf, type Remark } from './remarks.js';

const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json';
const LEVELS = { gap: 'error', error: 'error', warning: 'warning', notice: 'note' } as const satisfies Record<
  Severity | 'error',
  string
>;

/** SARIF 2.1.0. The rules stand after the results, so that these can be written while the batch runs. */
export const SARIF: CheckFormat = {
  opening: () => `{"$schema":"${SCHEMA}","version":"2.1.0","runs":[{"results":[\n`,
  caseText: (checked, context) => ({
    heading: '',
    items: faultsOf(checked, context.texts).map((each) => resultText(each, checked, context)),
    findings: findingsOf(checked).map((each) => resultText(each, checked, context)),
  }),
  separator: ',\n',
  closing: ({ failed }, { texts, settings }) => {
    const rules = rulesOf(texts);
    const driver = { name: 'etuuspolku', version: VERSION, semanticVersion: VERSION, rules };
    const rest = {
      columnKind: 'utf16CodeUnits',
      invocations: [{ executionSuccessful: failed === 0 }],
      tool: { driver },
      ...(reformOf(settings) && {
        properties: { reform: reformOf(settings), note: reformLines(settings, texts).join() },
      }),
    };
    return `\n],${printableJson(JSON.stringify(rest)).slice(1)}]}\n`;
  },
  isWhole: false,
};

function resultText(remark: Remark, { source }: CheckedCase, { texts, settings }: FormatContext): string {
  const file = relativeFile(source, settings.folder);
  const { place } = remark;
  const region = place === null ? {} : { region: { startLine: place.line, startColumn: place.column } };
  const artifactLocation = { uri: file.split('/').map(encodeURIComponent).join('/') };
  const { fingerprint, ...told } = toldIn(remark, file, texts);
  const result = {
    ...told,
    locations: [{ physicalLocation: { artifactLocation, ...region } }],
    partialFingerprints: { 'etuuspolku/v1': createHash('sha256').update(fingerprint).digest('hex') },
  };
  return printableJson(JSON.stringify(result));
}

function toldIn(remark: Remark, file: string, texts: Texts) {
  switch (remark.kind) {
    case 'problem': {
      const { severity, code, path, message } = remark.problem;
      const text = printable(path === '' ? message : `${path}: ${message}`);
      return {
        ruleId: code,
        level: LEVELS[severity],
        message: { text },
        fingerprint: JSON.stringify([file, path, code]),
      };
    }
    case 'expectation': {
      const { code, at } = remark.expectation;
      const text = expectationText(remark.expectation, texts);
      return { ruleId: code, level: LEVELS.error, message: { text }, fingerprint: JSON.stringify([file, at, code]) };
    }
    case 'finding': {
      const { finding, path, fingerprint } = remark.checked;
      const { code, severity, from, to, loss } = finding;
      const text = `${texts.check.path(path)}: ${texts.findings[code].message(finding)} ${texts.findings[code].remedy(finding)}`;
      return {
        ruleId: code,
        level: LEVELS[severity],
        message: { text: printable(text) },
        properties: { path, from: shownDay(from), to: shownDay(to), loss: euros(loss) },
        fingerprint: fingerprintKey({ ...fingerprint, source: file }),
      };
    }
  }
}

/** Every rule that there is, so that one and the same rule has the same text in every run. */
function rulesOf(texts: Texts): object[] {
  const parts = [...FINDING_CODES, ...(Object.keys(INPUT_CODES) as InputCode[])];
  const own = Object.entries(texts.check.codes).map(([id, text]) => ruleOf(id, id, text, text, 'error'));
  return [...parts.map((code) => ruleOfCode(codeParts(code, day(LAW_CHECKED), texts))), ...own];
}

function ruleOfCode(parts: CodeParts): object {
  const { code, severity, meaning } = parts;
  if (!('raised' in parts)) return ruleOf(code, code, meaning, meaning, LEVELS[severity]);
  return ruleOf(code, parts.name, meaning, `${parts.raised} ${parts.remedy}`, LEVELS[severity]);
}

function ruleOf(id: string, short: string, full: string, help: string, level: string): object {
  return {
    id,
    shortDescription: { text: short },
    fullDescription: { text: full },
    help: { text: help },
    defaultConfiguration: { level },
  };
}
