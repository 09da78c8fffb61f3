/** Tax withheld from a payment: the Tax Administration's decision for the year of payment (R27, TVL 110 §). */
import type { Day } from '../../calendar/day.js';
import type { Benefit } from '../benefits.js';
import { type FigureName, type LawReader, lawOn } from '../rates/index.js';
import { cardSection, decisionSection } from './decision.js';
import { type NoCardTable, noCardShare } from './noCardTable.js';
import type { TaxCards, TaxedPayment, Withholding, WithholdingRule } from './taxedPayment.js';

/**
 * How tax is withheld from a payment. The decision of the payment day governs, whatever time is paid for.
 * @param projected collects the figures read that are projected on the payment day
 */
export function withholdingOn(
  payDay: Day,
  payment: TaxedPayment,
  cards: TaxCards,
  projected?: Set<FigureName>,
): Withholding {
  const rules = RULES[payment.benefit];
  if (cards.benefitCard !== null && rules !== taxFree && rules !== wages) {
    return { rule: 'card-for-benefit', share: cards.benefitCard, section: cardSection(payDay) };
  }
  return rules({ payDay, law: lawOn(payDay, projected), payment, wageCard: cards.wageCard });
}

interface Asked {
  readonly payDay: Day;
  readonly law: LawReader;
  readonly payment: TaxedPayment;
  readonly wageCard: number | null;
}

type Rules = (asked: Asked) => Withholding;

const NOT_KNOWN: Withholding = { rule: 'not-known', share: 0, section: null };

function decided({ payDay }: Asked, rule: WithholdingRule, share: number, section: string): Withholding {
  return { rule, share, section: decisionSection(payDay, section) };
}

function taxFree(): Withholding {
  return { rule: 'tax-free', share: 0, section: 'TVL 92 §' };
}

/** Decree 1124/1996 4 §. What is withheld without a card is not among the figures. */
function wages({ wageCard }: Asked): Withholding {
  return wageCard === null ? NOT_KNOWN : { rule: 'wage-card', share: wageCard, section: '1124/1996 4 §' };
}

/** Unemployment benefits of Kela: the wage card has no part in it. */
function unemployment(asked: Asked): Withholding {
  if (isSmall(asked)) return decided(asked, 'small-payment', 0, '10.3 §');
  return decided(asked, 'flat', asked.law('tax.withheld-unemployment'), '10.2 §');
}

function earningsRelated(asked: Asked): Withholding {
  return cardWithFloor(asked, '10.1 §') ?? byTable(asked, 'unemployment', 'no-card-table', '10.4 §');
}

function sickness(asked: Asked): Withholding {
  const { law, payment } = asked;
  if (payment.atMinimum && isSmall(asked)) return decided(asked, 'small-payment', 0, '6.4 §');
  if (isForEarlierYear(asked)) return byTable(asked, 'sickness', 'earlier-year-table', '6.7 §');
  if (payment.atMinimum) return decided(asked, 'flat', law('tax.withheld-minimum'), '6.4 §');
  return cardWithFloor(asked, '6.1 §') ?? byTable(asked, 'sickness', 'no-card-table', '6.3 §');
}

/** The wage card as it is: the client is at work beside the allowance. */
function partialSickness(asked: Asked): Withholding {
  if (isSmall(asked)) return decided(asked, 'small-payment', 0, '6.4 §');
  if (isForEarlierYear(asked)) return byTable(asked, 'sickness', 'earlier-year-table', '6.7 §');
  if (asked.wageCard !== null) return decided(asked, 'wage-card', asked.wageCard, '6.2 §');
  return byTable(asked, 'sickness', 'no-card-table', '6.3 §');
}

/** The flat share of 6.4 § names SVL 11:10 only: from the minimum of KKRL at least the floor is withheld (R27). */
function rehabilitation(asked: Asked): Withholding {
  const { law, payment } = asked;
  if (isSmall(asked)) return decided(asked, 'small-payment', 0, '6.4 §');
  if (payment.besidePension) return decided(asked, 'beside-pension', law('tax.withheld-beside-pension'), '6.6 §');
  if (isForEarlierYear(asked)) return byTable(asked, 'sickness', 'earlier-year-table', '6.7 §');
  const byCard = cardWithFloor(asked, '6.1 §');
  if (byCard !== null) return byCard;
  const withoutCard = byTable(asked, 'sickness', 'no-card-table', '6.3 §');
  const floor = law('tax.withheld-at-least');
  if (!payment.atMinimum || withoutCard.share >= floor) return withoutCard;
  return decided(asked, 'card-with-floor', floor, '6.1 §');
}

function homeCare(asked: Asked): Withholding {
  return cardWithFloor(asked, '13.1 §') ?? NOT_KNOWN;
}

function studyGrant(asked: Asked): Withholding {
  return decided(asked, 'study-grant', 0, '14 §');
}

function nationalPension(asked: Asked): Withholding {
  const { law, payment } = asked;
  const share = law('tax.withheld-pension');
  if (!payment.fullPension) return decided(asked, 'pension-reduced-no-card', share, '5.1 §');
  if (payment.earlierYear) return decided(asked, 'pension-earlier-year', share, '5.5 §');
  return decided(asked, 'pension-full-no-card', 0, '5.4 §');
}

function guaranteePension(asked: Asked): Withholding {
  if (asked.payment.earlierYear) {
    return decided(asked, 'pension-earlier-year', asked.law('tax.withheld-pension'), '5.5 §');
  }
  return decided(asked, 'guarantee-pension-no-card', 0, '5.2 §');
}

function otherPension(asked: Asked): Withholding {
  return decided(asked, 'pension-no-card', asked.law('tax.withheld-pension'), '4.2 §');
}

function notKnown(): Withholding {
  return NOT_KNOWN;
}

function isSmall({ law, payment }: Asked): boolean {
  return payment.perDay <= law('tax.withheld-above');
}

/** 6.7 § stood in the decisions to 2025. */
function isForEarlierYear({ law, payment }: Asked): boolean {
  return payment.earlierYear && law('tax.no-card-earlier-year') === 1;
}

function cardWithFloor(asked: Asked, section: string): Withholding | null {
  const { law, wageCard } = asked;
  if (wageCard === null) return null;
  return decided(asked, 'card-with-floor', Math.max(wageCard, law('tax.withheld-at-least')), section);
}

function byTable(asked: Asked, table: NoCardTable, rule: WithholdingRule, section: string): Withholding {
  return decided(asked, rule, noCardShare(asked.law, table, asked.payment.perDay), section);
}

const RULES: Readonly<Record<Benefit, Rules>> = {
  'labour-market-subsidy': unemployment,
  'basic-unemployment-allowance': unemployment,
  'general-social-security-benefit': unemployment,
  'earnings-related-allowance': earningsRelated,
  'sickness-allowance': sickness,
  'partial-sickness-allowance': partialSickness,
  'rehabilitation-allowance': rehabilitation,
  'partial-rehabilitation-allowance': rehabilitation,
  'young-persons-rehabilitation-allowance': rehabilitation,
  'disability-pension': nationalPension,
  'rehabilitation-subsidy': nationalPension,
  'guarantee-pension': guaranteePension,
  'old-age-pension': otherPension,
  'partial-disability-pension': otherPension,
  'earnings-related-pension': otherPension,
  'foreign-pension': notKnown,
  'home-care-allowance': homeCare,
  'study-grant': studyGrant,
  'parental-allowance': notKnown,
  other: notKnown,
  wages,
  'employer-sick-pay': wages,
  'expense-compensation': taxFree,
  'maintenance-compensation': taxFree,
  'basic-social-assistance': taxFree,
  'general-housing-allowance': taxFree,
};
