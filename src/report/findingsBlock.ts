import type { Finding } from '../findings/finding.js';
import type { Paint } from './paint.js';
import type { Texts } from './texts.js';
import { wrap } from './wrap.js';

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
  const text = texts.findings[finding.code];
  const headline = `${paint(finding.severity, labels.severities[finding.severity])}  ${formats.period(finding)}  ${finding.code}`;
  const size = [
    ...(finding.from === finding.to && finding.severity === 'notice'
      ? []
      : [labels.length(finding.calendarDays, finding.weekdays)]),
    ...(finding.loss > 0 ? [labels.lost(formats.amount(finding.loss))] : []),
  ].join(', ');
  const summary = size === '' ? capital(text.name) : `${capital(text.name)}: ${size}`;
  return [headline, paragraph(`${summary}.`, width), paragraph(text.message(finding), width)]
    .concat(details(finding, texts).map(([label, detail]) => labelled(label, detail, width)))
    .join('\n');
}

function details(finding: Finding, texts: Texts): [label: string, text: string][] {
  const { labels, formats } = texts;
  const others = finding.causes.filter((cause) => cause !== finding.code).map((cause) => texts.findings[cause].name);
  const occurrences = finding.occurrences ?? [];
  const all: [string, string][] = [
    [labels.alsoHolds, others.join('; ')],
    [labels.occurrences, occurrences.map(formats.period).join(', ')],
    [labels.remedy, texts.findings[finding.code].remedy(finding)],
    [labels.law, finding.law.join('; ')],
  ];
  return all.filter(([, text]) => text !== '');
}

function paragraph(text: string, width: number): string {
  return wrap(text, width, { first: INDENT });
}

function labelled(label: string, text: string, width: number): string {
  return wrap(text, width, { first: `${INDENT}${label}: `, rest: `${INDENT}${INDENT}` });
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
