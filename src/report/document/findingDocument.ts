import type { Finding } from '../../findings/finding.js';
import { markdownLines, markdownList, markdownText } from '../drawing/markdown.js';
import type { Texts } from '../texts.js';
import { toldFinding } from '../toldFinding.js';

/** A finding as a paragraph with a list: what, when, how long, how much; why; what to do, who acts, and the law. */
export function findingDocument(finding: Finding, texts: Texts): string {
  const { labels, formats } = texts;
  const { summary, cause, occurrences, remedy, others, owners } = toldFinding(finding, texts);
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
  const severity = labels.severities[finding.severity];
  return [
    markdownLines([
      `**${severity} ${markdownText(formats.period(finding))}** \`${finding.code}\``,
      markdownText(`${summary}.`),
      markdownText(cause),
    ]),
    markdownList(told.filter(([, text]) => text !== '').map(([label, text]) => `**${label}:** ${markdownText(text)}`)),
  ].join('\n\n');
}
