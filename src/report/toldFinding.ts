import type { CausePart, Finding } from '../findings/finding.js';
import type { Owner } from '../findings/owners.js';
import type { Texts } from './texts.js';

/** A finding in words, before anybody has laid it out. */
export interface ToldFinding {
  /** What it is, how long, how much; without a full stop. */
  readonly summary: string;
  readonly cause: string;
  readonly occurrences: string;
  readonly remedy: string;
  /** Each further cause with its own days, and what to do about it. */
  readonly others: readonly { readonly name: string; readonly remedy: string }[];
  /** Everybody who has to act, the first cause's first. */
  readonly owners: readonly Owner[];
}

export function toldFinding(finding: Finding, texts: Texts): ToldFinding {
  const { formats, findings } = texts;
  const [first, ...others] = finding.parts;
  const when = first && !isWhole(first, finding) ? `${formats.period(first)}: ` : '';
  return {
    summary: summary(finding, texts),
    cause: when + findings[finding.code].message(asTold(finding, first)),
    occurrences: (finding.occurrences ?? []).map(formats.period).join(', '),
    remedy: findings[finding.code].remedy(asTold(finding, first)),
    others: others.map((part) => otherCause(finding, part, texts)),
    owners: [...new Set([finding.owner, ...finding.parts.map((part) => part.owner)])],
  };
}

/** A gap with several causes is not called by the first one's name alone. */
function summary(finding: Finding, { labels, formats, findings }: Texts): string {
  const name = finding.parts.length > 1 ? labels.noSupport : findings[finding.code].name;
  const isMoment = finding.from === finding.to && finding.severity !== 'gap' && finding.loss === 0;
  const size = [
    ...(isMoment ? [] : [labels.length(finding.calendarDays, finding.weekdays)]),
    ...(finding.loss > 0 ? [labels.lost(formats.amount(finding.loss))] : []),
  ].join(', ');
  return size === '' ? capital(name) : `${capital(name)}: ${size}`;
}

function otherCause(finding: Finding, part: CausePart, { formats, findings }: Texts): ToldFinding['others'][number] {
  const { name, remedy } = findings[part.code];
  const when = isWhole(part, finding) ? '' : ` (${formats.period(part)})`;
  return { name: `${name}${when}`, remedy: remedy(asTold(finding, part)) };
}

function isWhole(part: CausePart, { from, to }: Finding): boolean {
  return part.from === from && part.to === to;
}

/** The finding as one of its causes tells it: with the cause's own dates and values. */
export function asTold(finding: Finding, part: CausePart | undefined): Finding {
  return part === undefined ? finding : { ...finding, ...part };
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
