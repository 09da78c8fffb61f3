import type { CausePart, Finding } from '../findings/finding.js';
import type { Owner } from '../findings/owners.js';
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
  const headline = `${paint(finding.severity, labels.severities[finding.severity])}  ${formats.period(finding)}  ${finding.code}`;
  const [first, ...others] = finding.parts;
  const lines = [headline, paragraph(`${summary(finding, texts)}.`, width)];
  const when = first && !isWhole(first, finding) ? `${formats.period(first)}: ` : '';
  lines.push(paragraph(when + texts.findings[finding.code].message(asTold(finding, first)), width));
  const told: [string, string][] = [
    [labels.occurrences, (finding.occurrences ?? []).map(formats.period).join(', ')],
    [labels.remedy, texts.findings[finding.code].remedy(asTold(finding, first))],
    ...others.flatMap((part) => alsoHolds(finding, part, texts)),
    [
      labels.owner,
      ownersOf(finding)
        .map((owner) => texts.owners[owner])
        .join(', '),
    ],
    [labels.law, finding.law.join('; ')],
  ];
  for (const [label, text] of told) if (text !== '') lines.push(labelled(label, text, width));
  return lines.join('\n');
}

/** Everybody who has to act, the first cause's first. */
function ownersOf({ owner, parts }: Finding): Owner[] {
  return [...new Set([owner, ...parts.map((part) => part.owner)])];
}

/** What it is, how long, how much. A gap with several causes is not called by the first one's name alone. */
function summary(finding: Finding, { labels, formats, findings }: Texts): string {
  const name = finding.parts.length > 1 ? labels.noSupport : findings[finding.code].name;
  const isMoment = finding.from === finding.to && finding.severity !== 'gap' && finding.loss === 0;
  const size = [
    ...(isMoment ? [] : [labels.length(finding.calendarDays, finding.weekdays)]),
    ...(finding.loss > 0 ? [labels.lost(formats.amount(finding.loss))] : []),
  ].join(', ');
  return size === '' ? capital(name) : `${capital(name)}: ${size}`;
}

/** Each further cause with its own days and what to do about it. */
function alsoHolds(finding: Finding, part: CausePart, { labels, formats, findings }: Texts): [string, string][] {
  const { name, remedy } = findings[part.code];
  const when = isWhole(part, finding) ? '' : ` (${formats.period(part)})`;
  return [
    [labels.alsoHolds, `${name}${when}`],
    [labels.remedy, remedy(asTold(finding, part))],
  ];
}

function isWhole(part: CausePart, { from, to }: Finding): boolean {
  return part.from === from && part.to === to;
}

/** The finding as one of its causes tells it: with the cause's own dates and values. */
function asTold(finding: Finding, part: CausePart | undefined): Finding {
  return part === undefined ? finding : { ...finding, ...part };
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
