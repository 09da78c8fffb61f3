import type { TaxYearEstimate } from '../../payments/taxYears.js';
import type { Paint } from '../drawing/paint.js';
import { wrap } from '../drawing/wrap.js';
import type { Texts } from '../texts.js';

/** The estimated final tax of each year, item by item, and what comes back or is still to be paid. */
export function taxYearsBlock(years: readonly TaxYearEstimate[], texts: Texts, width: number, paint: Paint): string {
  const lines = years
    .flatMap((year) => taxYearLines(year, texts))
    .map((line) => wrap(line, width, { first: '  ', rest: '    ' }));
  return [paint('strong', texts.tax.title), ...lines].join('\n');
}

/** The same for one year, not yet broken. */
export function taxYearLines(
  { year, withheld, tax, refund }: TaxYearEstimate,
  { tax: words, formats }: Texts,
): string[] {
  if (typeof tax === 'string') return [`${year}: ${words.notCalculated[tax]}`];
  const items = tax.taxes
    .filter(({ amount }) => amount > 0)
    .map((item) => `${words.items[item.tax]} ${formats.amount(item.amount)}`);
  const list = items.length > 0 ? ` (${items.join(', ')})` : '';
  const total = words.total({ income: formats.amount(tax.income), tax: formats.amount(tax.total) });
  return [`${year}: ${total}${list}. ${settled(withheld, refund, { tax: words, formats })}`];
}

function settled(
  withheld: TaxYearEstimate['withheld'],
  refund: TaxYearEstimate['refund'],
  { tax: words, formats }: Pick<Texts, 'tax' | 'formats'>,
): string {
  const difference = Math.abs(refund ?? 0) as typeof withheld;
  return words.settled({
    withheld: formats.amount(withheld),
    difference: formats.amount(difference),
    owed: (refund ?? 0) < 0,
  });
}
