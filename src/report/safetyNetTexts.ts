import type { SafetyNetMonth, UnknownReason } from '../safety-net/safetyNet.js';

/** The words of the safety net, in one language. */
export interface SafetyNetTexts {
  readonly title: string;
  /** Headings; a soft hyphen shows where one may be broken. */
  readonly columns: Readonly<Record<SafetyNetColumn, string>>;
  readonly explanation: string;
  readonly collectedExplained: string;
  readonly unknown: (benefit: string, months: string, reason: string) => string;
  /** What follows the name of the benefit. */
  readonly reasons: Readonly<Record<UnknownReason, string>>;
  readonly gap: (period: string) => string;
  /** @param net null when the tax is not known */
  readonly unemploymentAdvance: (period: string, gross: string, net: string | null, law: string) => string;
  readonly assistanceAdvance: (months: string, collected: string) => string;
}

export type SafetyNetColumn = Extract<
  keyof SafetyNetMonth,
  'arrives' | 'otherIncome' | 'housing' | 'assistance' | 'collected' | 'remains' | 'afterHousing'
>;
