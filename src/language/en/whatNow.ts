/** What the client does and lives on after a refusal, in sentences that follow the appeal. */
import type { Day } from '../../calendar/day.js';
import type { Finding } from '../../findings/finding.js';
import type { Benefit, Family } from '../../law/benefits.js';
import { BENEFITS, FAMILIES } from './benefits.js';
import { FORMATS } from './formats.js';

const date = (value: number | string | undefined) => FORMATS.date(value as Day);
const named = (code: number | string) => BENEFITS[code as Benefit] ?? FAMILIES[code as Family] ?? 'another income';

export function whatNow({ values }: Finding): string {
  const { registerBy, foundUnfit, open, openFrom, goesOn, claimBy, keepRegistered, nothingOpen } = values;
  const sentences = [
    registerBy !== undefined &&
      `The client registers as an unemployed jobseeker by ${date(registerBy)}: unemployment benefit is open to a registered jobseeker, and a registration is never backdated.`,
    foundUnfit &&
      'Registering as a jobseeker does not help while the client has been found unfit for work: the client supplements the claim for sickness allowance, and basic social assistance is the last resort.',
    goesOn && `Meanwhile the ${named(open ?? '')} goes on.`,
    openFrom !== undefined &&
      `From ${date(openFrom)} the client lives on: ${named(open ?? '')}${claimBy === undefined ? '' : `, to be claimed by ${date(claimBy)}`}.`,
    keepRegistered && 'The client keeps the jobseeker registration in force.',
    nothingOpen && 'Nothing else carries the client in the simulated time; basic social assistance is the last resort.',
  ];
  return sentences.map((each) => (each ? ` ${each}` : '')).join('');
}
