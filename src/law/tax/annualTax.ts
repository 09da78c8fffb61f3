/** The final tax of a year on benefits and pensions, for a resident of the mainland (TVL; SVL 18:23; Act 484/2012). */
import { day } from '../../calendar/day.js';
import { type Cents, minusDownToZero, plus, ZERO } from '../../money/cents.js';
import { type FigureName, type LawReader, lawOn } from '../rates/index.js';
import { basicDeduction } from './basicDeduction.js';
import type { Deduction } from './deduction.js';
import { pensionDeduction } from './pensionDeduction.js';
import { stateTax } from './stateTax.js';
import type { TaxableIncome } from './taxableIncome.js';
import { type TaxItem, taxItem } from './taxItem.js';

export interface TaxYear {
  readonly year: number;
  readonly income: TaxableIncome;
  /** Hundred-thousandths, or the average of the country. */
  readonly municipalShare: number | 'average';
  /** Null: no member of a church. */
  readonly churchShare: number | 'average' | null;
  /** The years that the taxpayer turns in the year. */
  readonly age: number;
}

export interface AnnualTax {
  readonly year: number;
  /** Benefits and pensions before deductions. */
  readonly income: Cents;
  /** Null: no pension. */
  readonly pensionDeduction: Deduction | null;
  readonly basicDeduction: Deduction;
  readonly taxes: readonly TaxItem[];
  readonly total: Cents;
}

/** Why a year's tax is not computed. */
export type TaxNotCalculated =
  /** Deductions and credits from wages are not among the figures. */
  | 'wages'
  | 'other-income'
  /** Until 2022 state and municipality each had a pension deduction of its own. */
  | 'pension-before-2023'
  /** A pension above the limit of the extra tax of TVL 124.4 §. */
  | 'pension-surtax';

/**
 * The year's tax, item by item, each half up to the cent; or why it is not computed.
 * @param projected collects the figures read that are projected for the year
 */
export function annualTax(taxYear: TaxYear, projected?: Set<FigureName>): AnnualTax | TaxNotCalculated {
  const { benefits, pensions, wages, other } = taxYear.income;
  if (wages > 0) return 'wages';
  if (other > 0) return 'other-income';
  const law = lawOn(day(`${taxYear.year}-01-01`), projected);
  if (pensions > 0 && law('tax.pension-deduction-multiple') === 0) return 'pension-before-2023';

  const income = plus(benefits, pensions);
  const ofPension = pensions > 0 ? pensionDeduction(law, pensions, income) : null;
  if (ofPension && pensions - ofPension.amount > law('tax.pension-surtax-limit')) return 'pension-surtax';

  const afterPension = minusDownToZero(income, ofPension?.amount ?? ZERO);
  const basic = basicDeduction(law, afterPension);
  const taxes = taxesOn(law, taxYear, { income, afterPension, taxable: minusDownToZero(afterPension, basic.amount) });
  return {
    year: taxYear.year,
    income,
    pensionDeduction: ofPension,
    basicDeduction: basic,
    taxes,
    total: taxes.reduce((sum, { amount }) => plus(sum, amount), ZERO),
  };
}

interface Bases {
  readonly income: Cents;
  readonly afterPension: Cents;
  readonly taxable: Cents;
}

function taxesOn(law: LawReader, taxYear: TaxYear, { income, afterPension, taxable }: Bases): readonly TaxItem[] {
  const { municipalShare, churchShare, age } = taxYear;
  const municipal = municipalShare === 'average' ? law('tax.municipal-average') : municipalShare;
  const church = churchShare === 'average' ? law('tax.church-average') : churchShare;
  // Until 2022 the basic deduction was made in the municipality's tax only.
  const stateBase = law('tax.basic-deduction-in-state-tax') === 1 ? taxable : afterPension;
  return [
    stateTax(law, stateBase),
    flat('municipal', taxable, municipal, 'TVL 130 §'),
    ...(church === null ? [] : [flat('church', taxable, church, '652/2023')]),
    flat('health', taxable, law('tax.health-share'), 'SVL 18:23'),
    ...(age >= law('tax.yle-age') ? [yleTax(law, income)] : []),
  ];
}

function flat(tax: TaxItem['tax'], base: Cents, share: number, section: string): TaxItem {
  return taxItem({ tax, base, above: ZERO, share, upTo: ZERO, most: null, section });
}

function yleTax(law: LawReader, income: Cents): TaxItem {
  const above = law('tax.yle-floor') as Cents;
  const most = law('tax.yle-most') as Cents;
  const share = law('tax.yle-share');
  return taxItem({ tax: 'yle', base: income, above, share, upTo: ZERO, most, section: '484/2012 2 §' });
}
