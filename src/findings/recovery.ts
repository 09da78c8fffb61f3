/** What is paid now and collected later from the benefit that is granted for the same days. */
import { type Benefit, familyOf } from '../law/benefits.js';
import { citation, type Section } from '../law/sections.js';
import type { Bridge, MoneyResult } from '../payments/money.js';
import type { Finding } from './finding.js';
import { newFinding } from './newFinding.js';

export function recoveryFindings({ bridges }: MoneyResult): Finding[] {
  return bridges.filter(({ collected }) => collected > 0).map(findingOf);
}

function findingOf(bridge: Bridge): Finding {
  const { from, to, paid, granted, known, gross, collected } = bridge;
  const sections = [sectionBehind(granted), ...(familyOf(paid) === 'unemployment' ? [UNEMPLOYMENT] : [])];
  return newFinding(
    'warning.recovery',
    { from, to },
    {
      law: sections.map((section) => citation(section, from)),
      values: { paid, granted, known, gross, collected },
    },
  );
}

const UNEMPLOYMENT: Section = ['TTL 11:14', 'YTL 30 §'];

function sectionBehind(granted: Benefit): Section {
  switch (familyOf(granted)) {
    case 'pension':
      return 'KEL 70 §';
    case 'rehabilitation':
      return 'KKRL 39 §';
    default:
      return 'SVL 15:11';
  }
}
