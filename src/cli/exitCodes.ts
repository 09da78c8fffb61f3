/** Part of the contract with scripts. */
export const EXIT = {
  done: 0,
  findings: 1,
  invalid: 2,
  internal: 70,
  interrupted: 130,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

const GRAVEST_FIRST: readonly ExitCode[] = [EXIT.interrupted, EXIT.internal, EXIT.invalid, EXIT.findings, EXIT.done];

/** The one that counts when several hold. */
export function gravest(codes: readonly ExitCode[]): ExitCode {
  return GRAVEST_FIRST.find((code) => codes.includes(code)) ?? EXIT.done;
}
