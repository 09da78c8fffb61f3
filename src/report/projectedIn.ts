import type { FigureName } from '../law/rates/index.js';
import type { MonthMoney } from '../payments/money.js';
import type { MonthResult } from '../simulation/result.js';

/** Figures not yet enacted behind the days of a month or behind its tax, each once. */
export function projectedIn(month: MonthResult, money: MonthMoney): FigureName[] {
  return [...new Set([...month.projected, ...money.projected])].sort();
}
