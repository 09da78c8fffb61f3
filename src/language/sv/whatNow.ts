/** What the client does and lives on after a refusal, in sentences that follow the appeal. */
import type { Day } from '../../calendar/day.js';
import type { Finding } from '../../findings/finding.js';
import type { Benefit, Family } from '../../law/benefits.js';
import { BENEFITS, FAMILIES } from './benefits.js';
import { FORMATS } from './formats.js';

const date = (value: number | string | undefined) => FORMATS.date(value as Day);
const named = (code: number | string) => BENEFITS[code as Benefit] ?? FAMILIES[code as Family] ?? 'annan inkomst';

export function whatNow({ values }: Finding): string {
  const { registerBy, foundUnfit, open, openFrom, goesOn, claimBy, keepRegistered, nothingOpen } = values;
  const sentences = [
    registerBy !== undefined &&
      `Klienten anmäler sig som arbetslös arbetssökande senast ${date(registerBy)}: arbetslöshetsförmånen står öppen för en arbetssökande, och anmälan kan inte göras retroaktivt.`,
    foundUnfit &&
      'Att anmäla sig som arbetssökande hjälper inte, eftersom klienten har konstaterats vara arbetsoförmögen: klienten kompletterar ansökan om sjukdagpenning, och grundläggande utkomststöd är förmånen i sista hand.',
    goesOn && `Under tiden fortsätter: ${named(open ?? '')}.`,
    openFrom !== undefined &&
      `Klientens utkomst från ${date(openFrom)}: ${named(open ?? '')}${claimBy === undefined ? '' : `, som söks senast ${date(claimBy)}`}.`,
    keepRegistered && 'Klienten håller jobbsökningen i kraft.',
    nothingOpen && 'Inget annat täcker den beräknade tiden; grundläggande utkomststöd är förmånen i sista hand.',
  ];
  return sentences.map((each) => (each ? ` ${each}` : '')).join('');
}
