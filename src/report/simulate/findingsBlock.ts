import type { Finding } from '../../findings/finding.js';
import type { Paint } from '../drawing/paint.js';
import { wrap } from '../drawing/wrap.js';
import type { Texts } from '../texts.js';
import { toldFinding } from '../toldFinding.js';

const INDENT = '  ';

/** Each finding: what, when, how long, how much; then why, what to do, and the law. */
export function findingsBlock(findings: readonly Finding[], texts: Texts, width: number, paint: Paint): string {
  const { labels } = texts;
  if (findings.length === 0) return labels.noFindings;
  return [paint('strong', labels.findings), ...findings.map((each) => findingText(each, texts, width, paint))].join(
    '\n\n',
  );
}

function findingText(finding: Finding, texts: Texts, width: number, paint: Paint): string {
  const { labels, formats } = texts;
  const { summary, cause, occurrences, remedy, others, owners } = toldFinding(finding, texts);
  const severity = labels.severities[finding.severity];
  const dated = `  ${formats.period(finding)}`;
  const isRoomy = severity.length + dated.length + INDENT.length + finding.code.length <= width;
  const headline = `${paint(finding.severity, severity)}${dated}${isRoomy ? '' : '\n'}${INDENT}${finding.code}`;
  const told: [string, string][] = [
    [labels.occurrences, occurrences],
    [labels.remedy, remedy],
    ...others.flatMap((other): [string, string][] => [
      [labels.alsoHolds, other.name],
      [labels.remedy, other.remedy],
    ]),
    [labels.owner, owners.map((owner) => texts.owners[owner]).join(', ')],
    [labels.law, finding.law.join('; ')],
  ];
  return [
    headline,
    paragraph(`${summary}.`, width),
    paragraph(cause, width),
    ...told.filter(([, text]) => text !== '').map(([label, text]) => labelled(label, text, width)),
  ].join('\n');
}

function paragraph(text: string, width: number): string {
  return wrap(text, width, { first: INDENT });
}

function labelled(label: string, text: string, width: number): string {
  return wrap(text, width, { first: `${INDENT}${label}: `, rest: `${INDENT}${INDENT}` });
}
