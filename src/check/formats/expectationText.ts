import { shownDay } from '../../answer/anonymity.js';
import type { Cents } from '../../money/cents.js';
import { euros } from '../../money/cents.js';
import { printable } from '../../report/drawing/printable.js';
import type { Texts } from '../../report/texts.js';
import type { ExpectedFinding } from '../../scenario/facts.js';
import type { Expectation, ExpectedValue } from '../expectation.js';

/** What is expected and what is found, in one sentence. */
export function expectationText({ code, subject, expected, found }: Expectation, texts: Texts): string {
  const { differs, missing, unexpected } = texts.check.expectations;
  const text = (value: ExpectedValue | null) => (value === null ? null : printable(valueText(value, texts)));
  switch (code) {
    case 'expect.finding-missing':
      return missing(text(expected) ?? '');
    case 'expect.finding-unexpected':
      return unexpected(text(found) ?? '');
    case 'expect.month-differs':
      return differs(printable(subject ?? ''), text(expected) ?? '', text(found));
  }
}

function valueText(value: ExpectedValue, texts: Texts): string {
  if ('finding' in value) return findingText(value.finding, texts);
  if ('amount' in value) return texts.formats.amount(value.amount);
  return 'count' in value ? String(value.count) : value.text;
}

function findingText({ path, code, from, to, loss }: ExpectedFinding, { formats, labels }: Texts): string {
  const ends = [from, to].map((each) => (each === undefined ? '' : formats.shortDate(each)));
  const dates = from === undefined && to === undefined ? [] : [from === to ? (ends[0] ?? '') : ends.join(' – ').trim()];
  const parts = [...(path === undefined ? [] : [path]), ...(code === undefined ? [] : [code]), ...dates];
  return [...parts, ...(loss === undefined || loss === 0 ? [] : [labels.lost(formats.amount(loss))])].join(' ');
}

/** Amounts in euros; a finding as a scenario writes it. */
export function valueJson(value: ExpectedValue | null): unknown {
  if (value === null) return null;
  if ('amount' in value) return euros(value.amount);
  if ('count' in value) return value.count;
  if ('text' in value) return value.text;
  const { path, code, from, to, loss } = value.finding;
  return {
    ...(path !== undefined && { path }),
    ...(code !== undefined && { code }),
    ...(from !== undefined && { from: shownDay(from) }),
    ...(to !== undefined && { to: shownDay(to) }),
    ...(loss !== undefined && { loss: euros(loss as Cents) }),
  };
}
