import type { ExactCents } from '../../money/exact.js';
import { roundExact } from '../../money/exact.js';
import type { RuleTexts } from '../../report/texts.js';
import { FORMATS } from './formats.js';

const { amount, share, date } = FORMATS;
const yearly = (exact: number) => amount(roundExact(exact as ExactCents));

export const RULES: RuleTexts = {
  'unemployment.full-amount': ({ daily, children, increase }) =>
    increase === 0
      ? `Fullt belopp ${amount(daily)} per dag.`
      : `Fullt belopp ${amount(daily)} per dag, varav barnförhöjning ${amount(increase)} (barn under 18 år: ${children}).`,
  'unemployment.earnings-related': ({ full, share: part, daily }) =>
    `Inkomstrelaterad dagpenning: ${share(part)} av ${amount(full)} är ${amount(daily)} per dag.`,
  'unemployment.service-supplement': ({ supplement, daily }) =>
    `Förhöjningsdel för tiden i service ${amount(supplement)}: ${amount(daily)} per dag.`,
  'unemployment.means-test': ({ income, limit, share: part, daily }) =>
    `Egna inkomster ${amount(income)} i månaden överskrider ${amount(limit)}; ${share(part)} av överskottet dras av: ${amount(daily)} per dag.`,
  'unemployment.benefit-deduction': ({ monthly, daily }) =>
    `En annan förmån på ${amount(monthly)} i månaden dras av i sin helhet: ${amount(daily)} per dag.`,
  'unemployment.parents-income': ({ income, limit, daily }) =>
    `Föräldrarnas inkomster ${amount(income)} i månaden överskrider ${amount(limit)}: ${amount(daily)} per dag.`,
  'unemployment.adjustment': ({ pay, reduction, daily }) =>
    `Månadens lön ${amount(pay)} minskar dagen med ${amount(reduction)}: jämkat ${amount(daily)} per dag.`,
  'unemployment.smallest-payment': ({ total, base, share: part }) =>
    `För månaden skulle betalas ${amount(total)}, mindre än ${share(part)} av ${amount(base)}: inget betalas.`,
  'unemployment.in-service': () =>
    'I sysselsättningsfrämjande service: ingen behovsprövning, ingen prövning av föräldrarnas inkomster, ingen självrisktid.',
  'unemployment.in-sickness-waiting': () =>
    'Betalas för självrisktiden för sjukdagpenning, eftersom förmånen betalades för vardagen (mån–fre) före insjuknandet.',
  'unemployment.after-sickness-maximum': () =>
    'Maximitiden för sjukdagpenning har löpt ut, och en ansökan om sjukpension är anhängig eller har avslagits.',
  'unemployment.paid-waiting': () => 'Självriskdagar som började i januari eller februari 2022 betalas.',
  'sickness.income-decided': ({ income }) => `Årsinkomst som FPA har fastställt: ${yearly(income)}.`,
  'sickness.annual-income': ({ wages, deduction, entrepreneur, benefitIncome, benefitDays, income }) => {
    const parts = [
      ...(wages > 0 ? [`löner ${amount(wages)} minskade med ${share(deduction)}`] : []),
      ...(entrepreneur > 0 ? [`företagarinkomst ${amount(entrepreneur)}`] : []),
      ...(benefitIncome > 0 ? [`förmånsbaserad inkomst ${amount(benefitIncome)} (${benefitDays} vardagar)`] : []),
    ];
    return `Årsinkomst ${yearly(income)}${parts.length > 0 ? `: ${parts.join(', ')}` : ''}.`;
  },
  'sickness.kept-income': ({ income }) =>
    `Inom 30 dagar från den sista dagen med sjukdagpenning: årsinkomsten är minst ${yearly(income)}.`,
  'sickness.decided-amount': ({ given }) => `Redan beslutat belopp ${amount(given)} per dag.`,
  'sickness.rate': ({ year, threshold, terms, daily }) =>
    threshold !== null && terms === null
      ? `Årsinkomsten ligger under gränsen ${amount(threshold)} för ${year}: inget belopp enligt inkomsten.`
      : `Enligt årsinkomsten med gränserna för ${year}: ${amount(daily)} per dag.`,
  'sickness.minimum': ({ daily }) => `Minimibelopp ${amount(daily)} per dag.`,
  'sickness.reduction': ({ monthly, reduction, daily }) =>
    `En annan förmån på ${amount(monthly)} i månaden minskar dagen med ${amount(reduction)}: ${amount(daily)} per dag.`,
  'sickness.employer-pay': ({ monthly, reduction, daily }) =>
    `Arbetsgivaren betalar ${amount(monthly)} i månaden och får ${amount(reduction)} av dagen; för klienten återstår ${amount(daily)} per dag.`,
  'sickness.partial': ({ daily }) => `Deltidsarbete: hälften av beloppet, ${amount(daily)} per dag.`,
  'sickness.no-waiting-after-rehabilitation': () => 'Ingen självrisktid direkt efter rehabiliteringspenning.',
  'sickness.relapse': () => 'Samma sjukdom på nytt inom 30 dagar: endast insjuknandedagen är självriskdag.',
  'sickness.extra-days': () => 'Tilläggsdagar efter maximitiden: klienten har arbetat i minst 30 dagar.',
  'rehabilitation.rate': ({ year, daily }) =>
    `Enligt årsinkomsten med gränserna för ${year}: ${amount(daily)} per dag.`,
  'rehabilitation.vocational-rate': ({ year, daily }) =>
    `Yrkesinriktad rehabilitering som började före 2024: 75\u00a0% av årsinkomsten ÷ 300 med talen för ${year}, ${amount(daily)} per dag.`,
  'rehabilitation.index': ({ daily }) => `Efter indexhöjningen vid årsskiftet ${amount(daily)} per dag.`,
  'rehabilitation.minimum': ({ daily }) => `Minimibelopp ${amount(daily)} per dag.`,
  'rehabilitation.higher-minimum': ({ daily }) =>
    `Högre minimibelopp för rehabilitering som började före 2024: ${amount(daily)} per dag.`,
  'rehabilitation.pensioner': ({ pension, daily }) =>
    `Vid sidan av full pension på ${amount(pension)} i månaden en tiondel av den: ${amount(daily)} per dag.`,
  'rehabilitation.whole-period': () => 'Programmet ger rehabiliteringspenning för hela perioden, måndag till lördag.',
  'rehabilitation.attended-day': () => 'Programmet ger rehabiliteringspenning för rehabiliteringsdagarna.',
  'rehabilitation.flexible-day': () => 'Tre eller fyra rehabiliteringsdagar i veckan ersätts från måndag till fredag.',
  'rehabilitation.no-waiting': () =>
    'Ingen självrisktid: en annan förmån betalades fram till rehabiliteringens början.',
  'rehabilitation.interruption': ({ until }) =>
    `Sjukdom under rehabiliteringen: rehabiliteringspenningen fortsätter i 25 vardagar, till ${date(until)}.`,
  'rehabilitation.partial': ({ daily }) => `Deltidsarbete: hälften av beloppet, ${amount(daily)} per dag.`,
  'rehabilitation.pay-limit': ({ pay, reduction, daily }) =>
    `Månadens lön ${amount(pay)} överskrider gränsen och minskar dagen med ${amount(reduction)}: ${amount(daily)} per dag.`,
  'rehabilitation.reduction': ({ monthly, reduction, daily }) =>
    `En annan förmån på ${amount(monthly)} i månaden minskar dagen med ${amount(reduction)}: ${amount(daily)} per dag.`,
  'rehabilitation.waiting-pay': ({ daily }) => `Väntetid före början: 80\u00a0% av beloppet, ${amount(daily)} per dag.`,
  'rehabilitation.interval-pay': ({ daily }) =>
    `Mellantid mellan två perioder: 80\u00a0% av beloppet, ${amount(daily)} per dag.`,
  'expense-compensation': ({ daily }) => `Kostnadsersättning ${amount(daily)} per deltagardag, skattefri.`,
  'maintenance-compensation': ({ daily }) => `Ersättning för uppehälle ${amount(daily)} per dag, skattefri.`,
  'pay.wages': ({ monthly }) => `Lön ${amount(monthly)} i månaden.`,
  'pay.employer-sick-pay': ({ monthly }) => `Arbetsgivaren betalar ${amount(monthly)} i månaden under sjukdomen.`,
  'pension.stated': ({ monthly }) => `Pension ${amount(monthly)} i månaden, enligt uppgift i fallet.`,
  'pension.national': ({ full, others, free, share: part, reduction, monthly }) =>
    reduction === 0
      ? `Full folkpension ${amount(full)} i månaden.`
      : `Full folkpension ${amount(full)} i månaden; andra pensioner ${amount(others)} om året överskrider ${amount(free)}, och ${share(part)} av överskottet minskar pensionen med ${amount(reduction)}: ${amount(monthly)} i månaden.`,
  'pension.guarantee': ({ full, pensions, monthly }) =>
    `Garantipension ${amount(full)} i månaden minus folkpension och andra pensioner ${amount(pensions)}: ${amount(monthly)} i månaden.`,
  'other.stated': ({ monthly }) => `${amount(monthly)} i månaden, enligt uppgift i fallet.`,
};
