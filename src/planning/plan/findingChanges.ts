/** Which causes of gaps and which warnings tell one date from another. */
import { sectionsOfCode } from '../../findings/causes.js';
import type { FindingCode, GapCode } from '../../findings/codes.js';
import type { Finding } from '../../findings/finding.js';

/** A cause of a gap, or a warning, that holds on more or fewer days. */
export interface FindingChange {
  readonly code: FindingCode;
  readonly law: readonly string[];
  /** Calendar days; 0: it does not hold at all. */
  readonly before: number;
  readonly after: number;
}

interface Held {
  readonly law: Set<string>;
  days: number;
}

/** @param before of the one date · @param after of the other */
export function findingChanges(before: readonly Finding[], after: readonly Finding[]): FindingChange[] {
  const [was, is] = [heldIn(before), heldIn(after)];
  const codes = new Set([...was.keys(), ...is.keys()]);
  return [...codes]
    .map((code) => ({
      code,
      law: [...((is.get(code) ?? was.get(code)) as Held).law],
      before: was.get(code)?.days ?? 0,
      after: is.get(code)?.days ?? 0,
    }))
    .filter((change) => change.before !== change.after);
}

function heldIn(findings: readonly Finding[]): Map<FindingCode, Held> {
  const held = new Map<FindingCode, Held>();
  const add = (code: FindingCode, law: readonly string[], days: number): void => {
    const known = held.get(code) ?? { law: new Set(), days: 0 };
    held.set(code, known);
    for (const section of law) known.law.add(section);
    known.days += days;
  };
  for (const finding of findings) {
    const { severity, code, law, parts, calendarDays } = finding;
    if (severity === 'warning') add(code, law, calendarDays);
    if (severity !== 'gap') continue;
    for (const part of parts) {
      add(part.code, lawOfCause(part.code, finding), Math.min(calendarDays, part.to - part.from + 1));
    }
  }
  return held;
}

/** The sections of a gap that stand for one of its causes. */
function lawOfCause(code: GapCode, { law, from }: Finding): readonly string[] {
  const own = sectionsOfCode(code, from).filter((section) => law.includes(section));
  return own.length > 0 ? own : law;
}
