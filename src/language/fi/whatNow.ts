/** What the client does and lives on after a refusal, in sentences that follow the appeal. */
import type { Day } from '../../calendar/day.js';
import type { Finding } from '../../findings/finding.js';
import type { Benefit, Family } from '../../law/benefits.js';
import { BENEFITS, FAMILIES } from './benefits.js';
import { FORMATS } from './formats.js';

const date = (value: number | string | undefined) => FORMATS.date(value as Day);
const named = (code: number | string) => BENEFITS[code as Benefit] ?? FAMILIES[code as Family] ?? 'muu tulo';

export function whatNow({ values }: Finding): string {
  const { registerBy, foundUnfit, open, openFrom, goesOn, claimBy, keepRegistered, nothingOpen } = values;
  const sentences = [
    registerBy !== undefined &&
      `Asiakas ilmoittautuu työttömäksi työnhakijaksi viimeistään ${date(registerBy)}: työttömyysetuus on avoinna työnhakijalle, eikä ilmoittautumista voi tehdä takautuvasti.`,
    foundUnfit &&
      'Ilmoittautuminen työnhakijaksi ei auta, koska asiakas on todettu työkyvyttömäksi: asiakas täydentää sairauspäivärahahakemusta, ja viimesijainen etuus on perustoimeentulotuki.',
    goesOn && `Sillä välin jatkuu ${named(open ?? '')}.`,
    openFrom !== undefined &&
      `Asiakkaan toimeentulo ${date(openFrom)} alkaen: ${named(open ?? '')}${claimBy === undefined ? '' : `, jota haetaan viimeistään ${date(claimBy)}`}.`,
    keepRegistered && 'Asiakas pitää työnhaun voimassa.',
    nothingOpen && 'Mikään muu ei kata laskettavaa aikaa; viimesijainen etuus on perustoimeentulotuki.',
  ];
  return sentences.map((each) => (each ? ` ${each}` : '')).join('');
}
