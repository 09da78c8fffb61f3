/** The sections behind a finding code, where no case is at hand to say which of them it is. */
import type { Day } from '../calendar/day.js';
import { sectionsOfCode } from '../findings/causes.js';
import { type FindingCode, GAP_CODES, type GapCode } from '../findings/codes.js';
import { citation, type Section } from '../law/sections.js';

/** Appeals, and how far a claim reaches back. */
const APPEAL_AND_CLAIMS: readonly Section[] = [
  ['TTL 12:1, 11:1', 'YTL 36, 20 §'],
  'SVL 17:1–2, 15:4',
  'KKRL 55, 41 §',
  'KEL 78 §',
];

const SECTIONS: Readonly<Record<Exclude<FindingCode, GapCode>, readonly Section[]>> = {
  'warning.means-test-zero': [
    ['TTL 7:6–7', 'YTL 16–17 §'],
    ['TTL 4:7', 'YTL 15 §, TTL 4:7'],
  ],
  'warning.parents-income-zero': [['TTL 7:9', 'YTL 18 §']],
  'warning.pay-zero': [['TTL 4:5', 'YTL 15 §, TTL 4:5']],
  'warning.smallest-payment': [['TTL 11:5.2', 'YTL 24.2 §']],
  'warning.statement-90-missing': ['SVL 8:5 a'],
  'warning.deadline-missed': APPEAL_AND_CLAIMS,
  'warning.deadline-near': APPEAL_AND_CLAIMS,
  'warning.certificate-old': ['VNA 1335/2004 2:1', 'KKRL 6 §', 'KEL 12 §'],
  'warning.certificate-missing': ['VNA 1335/2004 2:1', 'KKRL 6 §', 'KEL 12 §'],
  'warning.rehabilitation-first': ['KKRL 6 §', 'SVL 12:6'],
  'warning.capacity-under-three-days': ['KKRL 6 §', 'KKRL 23.3 §'],
  'warning.rehabilitation-before-service': ['189/2001 8 §', 'KKRL 6 §'],
  'warning.overlapping-services': ['189/2001 6 §', 'KKRL 7 a §'],
  'warning.service-not-available': ['KKRL 6 §', '189/2001 6 §', 'TTL 10:2'],
  'warning.application-cannot-succeed': ['SVL 8:4', 'KKRL 43 §', 'KEL 12, 15 §'],
  'warning.benefit-not-applied-for': [
    ['TTL 11:1', 'YTL 20 §'],
    ['TTL 4:5', 'YTL 15 §, TTL 4:5'],
    'SVL 15:4',
    'KKRL 41 §',
  ],
  'warning.cash-gap': [['TTL 11:8', 'YTL 26 §'], 'ToTuL 23 §'],
  'warning.income-drop': ['SVL 11:1', 'KKRL 32 §', ['TTL 6:1, 7:4', 'YTL 15 §']],
  'warning.recovery': [['TTL 11:14', 'YTL 30 §'], 'SVL 15:11', 'KKRL 39 §', 'KEL 70 §'],
  'warning.maximum-refusal-loop': ['SVL 8:8', ['TTL 3:3.3', 'YTL 13 §, TTL 3:3.3']],
  'notice.periodised-pay': [['TTL 3:6', 'YTL 13 §, TTL 3:6']],
  'notice.law-change': ['YTL 55 §'],
  'notice.sickness-maximum-decided': ['SVL 8:8', 'KEL 15 §'],
  'notice.rehabilitation-pays-nothing': ['KKRL 19.2 § (730/2024)', 'KKRL 23.1 §'],
  'notice.appeal-deadline': [['TTL 12:1', 'YTL 36 §'], 'SVL 17:1–2', 'KKRL 55 §', 'KEL 78 §'],
};

export function lawOfCode(code: FindingCode, value: Day): string[] {
  if (isGap(code)) return sectionsOfCode(code, value);
  return SECTIONS[code].map((section) => citation(section, value));
}

function isGap(code: FindingCode): code is GapCode {
  return (GAP_CODES as readonly string[]).includes(code);
}
