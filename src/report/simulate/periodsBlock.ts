import { sectionsOf } from '../../law/reasons.js';
import type { BenefitPeriod } from '../../simulation/result.js';
import type { Paint } from '../drawing/paint.js';
import { wrap } from '../drawing/wrap.js';
import { reasonText } from '../reasons.js';
import type { Texts } from '../texts.js';

/** Every run of equal days with the rules behind its amount, one a line with its section. */
export function periodsBlock(periods: readonly BenefitPeriod[], texts: Texts, width: number, paint: Paint): string {
  return [paint('strong', texts.labels.periods), ...periods.map((each) => periodText(each, texts, width))].join('\n\n');
}

function periodText(period: BenefitPeriod, texts: Texts, width: number): string {
  const { formats, labels, benefits } = texts;
  const headline = wrap(`${formats.period(period)}  ${benefits[period.benefit]}`, width);
  const count =
    period.dailyAmount === null
      ? labels.paidDays(period.days)
      : labels.daysTimes(period.days, formats.amount(period.dailyAmount));
  const reasons = period.reasons.map((each) => {
    const sections = sectionsOf([each], period.from).join('; ');
    return wrap(`${reasonText(each, texts)} (${sections})`, width, { first: '  – ' });
  });
  return [headline, `  ${count} = ${formats.amount(period.gross)}`, ...reasons].join('\n');
}
