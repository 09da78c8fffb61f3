/** A starting situation, and what the law says of each route from it, worked out by hand. */
export interface StartingSituation {
  readonly name: string;
  /** The scenario, in YAML. */
  readonly scenario: string;
  /** `open`, or `closed` or `needs` with each condition and its section; then the routes of which it holds. */
  readonly table: Readonly<Record<string, string>>;
}

/** `rehabilitation.a rehabilitation.b` for `rehabilitation: a b`. */
export function idsOf(groups: string): string[] {
  return groups.split(/\s*;\s*/).flatMap((group) => {
    const [family, codes = ''] = group.split(/:\s*/);
    return codes.split(/\s+/).map((code) => `${family}.${code}`);
  });
}
