import type { ExactCents } from '../../money/exact.js';
import { roundExact } from '../../money/exact.js';
import type { RuleTexts } from '../../report/texts.js';
import { FORMATS } from './formats.js';

const { amount, share, date } = FORMATS;
const yearly = (exact: number) => amount(roundExact(exact as ExactCents));

export const RULES: RuleTexts = {
  'unemployment.full-amount': ({ daily, children, increase }) =>
    increase === 0
      ? `Täysi määrä ${amount(daily)} päivässä.`
      : `Täysi määrä ${amount(daily)} päivässä, josta lapsikorotusta ${amount(increase)} (alle 18-vuotiaita lapsia ${children}).`,
  'unemployment.earnings-related': ({ full, share: part, daily }) =>
    `Ansiopäiväraha: ${share(part)} määrästä ${amount(full)} on ${amount(daily)} päivässä.`,
  'unemployment.service-supplement': ({ supplement, daily }) =>
    `Palvelun ajan korotusosa ${amount(supplement)}: ${amount(daily)} päivässä.`,
  'unemployment.means-test': ({ income, limit, share: part, daily }) =>
    `Omat tulot ${amount(income)} kuukaudessa ylittävät rajan ${amount(limit)}; ylityksestä vähennetään ${share(part)}: ${amount(daily)} päivässä.`,
  'unemployment.benefit-deduction': ({ monthly, daily }) =>
    `Muu etuus ${amount(monthly)} kuukaudessa vähennetään kokonaan: ${amount(daily)} päivässä.`,
  'unemployment.parents-income': ({ income, limit, daily }) =>
    `Vanhempien tulot ${amount(income)} kuukaudessa ylittävät rajan ${amount(limit)}: ${amount(daily)} päivässä.`,
  'unemployment.adjustment': ({ pay, reduction, daily }) =>
    `Kuukauden palkka ${amount(pay)} vähentää päivältä ${amount(reduction)}: soviteltuna ${amount(daily)} päivässä.`,
  'unemployment.smallest-payment': ({ total, base, share: part }) =>
    `Kuukaudelta maksettaisiin ${amount(total)}, mikä on alle ${share(part)} määrästä ${amount(base)}: ei makseta.`,
  'unemployment.in-service': () =>
    'Työllistymistä edistävän palvelun aikana ei ole tarveharkintaa, vanhempien tulojen huomioon ottamista eikä omavastuuaikaa.',
  'unemployment.in-sickness-waiting': () =>
    'Maksetaan sairauspäivärahan omavastuuajalta, koska etuutta maksettiin sairastumista edeltäneeltä arkipäivältä (ma–pe).',
  'unemployment.after-sickness-maximum': () =>
    'Sairauspäivärahan enimmäisaika on täyttynyt, ja työkyvyttömyyseläkehakemus on vireillä tai hylätty.',
  'unemployment.paid-waiting': () => 'Tammi- tai helmikuussa 2022 alkaneilta omavastuupäiviltä maksetaan.',
  'sickness.income-decided': ({ income }) => `Kelan vahvistama vuositulo ${yearly(income)}.`,
  'sickness.annual-income': ({ wages, deduction, entrepreneur, benefitIncome, benefitDays, income }) => {
    const parts = [
      ...(wages > 0 ? [`palkat ${amount(wages)} vähennettynä ${share(deduction)}`] : []),
      ...(entrepreneur > 0 ? [`yrittäjän työtulo ${amount(entrepreneur)}`] : []),
      ...(benefitIncome > 0 ? [`etuusperusteinen tulo ${amount(benefitIncome)} (${benefitDays} arkipäivää)`] : []),
    ];
    return `Vuositulo ${yearly(income)}${parts.length > 0 ? `: ${parts.join(', ')}` : ''}.`;
  },
  'sickness.kept-income': ({ income }) =>
    `30 päivän kuluessa sairauspäivärahan viimeisestä päivästä: vuositulo on vähintään ${yearly(income)}.`,
  'sickness.decided-amount': ({ given }) => `Jo päätetty määrä ${amount(given)} päivässä.`,
  'sickness.rate': ({ year, threshold, terms, daily }) =>
    threshold !== null && terms === null
      ? `Vuositulo on alle vuoden ${year} rajan ${amount(threshold)}: ei tuloihin perustuvaa määrää.`
      : `Vuositulon ja vuoden ${year} rajojen mukaan ${amount(daily)} päivässä.`,
  'sickness.minimum': ({ daily }) => `Vähimmäismäärä ${amount(daily)} päivässä.`,
  'sickness.reduction': ({ monthly, reduction, daily }) =>
    `Muu etuus ${amount(monthly)} kuukaudessa vähentää päivältä ${amount(reduction)}: ${amount(daily)} päivässä.`,
  'sickness.employer-pay': ({ monthly, reduction, daily }) =>
    `Työnantaja maksaa ${amount(monthly)} kuukaudessa ja saa päivältä ${amount(reduction)}; asiakkaalle jää ${amount(daily)} päivässä.`,
  'sickness.partial': ({ daily }) => `Osa-aikatyö: puolet määrästä, ${amount(daily)} päivässä.`,
  'sickness.no-waiting-after-rehabilitation': () => 'Heti kuntoutusrahan jälkeen ei ole omavastuuaikaa.',
  'sickness.relapse': () => 'Sama sairaus 30 päivän kuluessa: omavastuuna on vain sairastumispäivä.',
  'sickness.extra-days': () => 'Lisäpäiviä enimmäisajan jälkeen: asiakas on ollut työssä vähintään 30 päivää.',
  'rehabilitation.rate': ({ year, daily }) => `Vuositulon ja vuoden ${year} rajojen mukaan ${amount(daily)} päivässä.`,
  'rehabilitation.vocational-rate': ({ year, daily }) =>
    `Ennen vuotta 2024 alkanut ammatillinen kuntoutus: 75\u00a0% vuositulosta ÷ 300 vuoden ${year} luvuin, ${amount(daily)} päivässä.`,
  'rehabilitation.index': ({ daily }) => `Vuodenvaihteen indeksikorotuksen jälkeen ${amount(daily)} päivässä.`,
  'rehabilitation.minimum': ({ daily }) => `Vähimmäismäärä ${amount(daily)} päivässä.`,
  'rehabilitation.higher-minimum': ({ daily }) =>
    `Ennen vuotta 2024 alkaneen kuntoutuksen korkeampi vähimmäismäärä ${amount(daily)} päivässä.`,
  'rehabilitation.pensioner': ({ pension, daily }) =>
    `Täyden eläkkeen ${amount(pension)} kuukaudessa rinnalla kymmenesosa siitä: ${amount(daily)} päivässä.`,
  'rehabilitation.whole-period': () => 'Ohjelmasta maksetaan koko jakson ajalta, maanantaista lauantaihin.',
  'rehabilitation.attended-day': () => 'Ohjelmasta maksetaan kuntoutuspäiviltä.',
  'rehabilitation.flexible-day': () =>
    'Kolmesta tai neljästä kuntoutuspäivästä viikossa maksetaan maanantaista perjantaihin.',
  'rehabilitation.no-waiting': () => 'Ei omavastuuaikaa: muuta etuutta maksettiin kuntoutuksen alkuun asti.',
  'rehabilitation.interruption': ({ until }) =>
    `Sairaus kuntoutuksen aikana: kuntoutusraha jatkuu 25 arkipäivää, ${date(until)} asti.`,
  'rehabilitation.partial': ({ daily }) => `Osa-aikatyö: puolet määrästä, ${amount(daily)} päivässä.`,
  'rehabilitation.pay-limit': ({ pay, reduction, daily }) =>
    `Kuukauden palkka ${amount(pay)} ylittää rajan ja vähentää päivältä ${amount(reduction)}: ${amount(daily)} päivässä.`,
  'rehabilitation.reduction': ({ monthly, reduction, daily }) =>
    `Muu etuus ${amount(monthly)} kuukaudessa vähentää päivältä ${amount(reduction)}: ${amount(daily)} päivässä.`,
  'rehabilitation.waiting-pay': ({ daily }) => `Odotusaika ennen alkua: 80\u00a0% määrästä, ${amount(daily)} päivässä.`,
  'rehabilitation.interval-pay': ({ daily }) =>
    `Väliaika kahden jakson välissä: 80\u00a0% määrästä, ${amount(daily)} päivässä.`,
  'expense-compensation': ({ daily }) => `Kulukorvaus ${amount(daily)} osallistumispäivältä, veroton.`,
  'maintenance-compensation': ({ daily }) => `Ylläpitokorvaus ${amount(daily)} päivässä, veroton.`,
  'pay.wages': ({ monthly }) => `Palkka ${amount(monthly)} kuukaudessa.`,
  'pay.employer-sick-pay': ({ monthly }) => `Työnantaja maksaa sairausajalta ${amount(monthly)} kuukaudessa.`,
  'pension.stated': ({ monthly }) => `Eläke ${amount(monthly)} kuukaudessa, tapauksessa ilmoitettu määrä.`,
  'pension.national': ({ full, others, free, share: part, reduction, monthly }) =>
    reduction === 0
      ? `Täysi kansaneläke ${amount(full)} kuukaudessa.`
      : `Täysi kansaneläke ${amount(full)} kuukaudessa; muut eläkkeet ${amount(others)} vuodessa ylittävät ${amount(free)}, ja ylityksestä ${share(part)} vähentää kuukausieläkettä ${amount(reduction)}: ${amount(monthly)} kuukaudessa.`,
  'pension.guarantee': ({ full, pensions, monthly }) =>
    `Takuueläke ${amount(full)} kuukaudessa, josta vähennetään kansaneläke ja muut eläkkeet ${amount(pensions)}: ${amount(monthly)} kuukaudessa.`,
  'other.stated': ({ monthly }) => `${amount(monthly)} kuukaudessa, tapauksessa ilmoitettu määrä.`,
};
