/** What stands behind the months: the tax of years, how much of each right is used, and the rules of each period. */
import { sectionsOf } from '../../../law/reasons.js';
import type { BenefitPeriod, Counter } from '../../../simulation/result.js';
import { reasonText } from '../../reasons.js';
import { taxYearLines } from '../../simulate/taxYearsBlock.js';
import type { Texts } from '../../texts.js';
import { type Html, html } from '../html.js';
import { table } from '../table.js';
import { eachPath, list, section, type View } from '../view.js';

export function taxSection(view: View): Html {
  const { answer, texts } = view;
  const estimated = answer.paths.filter(({ taxYears }) => taxYears !== null);
  return section(
    view,
    'tax',
    texts.tax.title,
    eachPath(view, ({ taxYears }) => list((taxYears ?? []).flatMap((year) => taxYearLines(year, texts))), estimated),
  );
}

export function countersSection(view: View): Html {
  const { answer, texts } = view;
  const counted = answer.paths.filter(({ result }) => result.counters.length > 0);
  return section(
    view,
    'counters',
    texts.labels.counters,
    eachPath(view, ({ result }) => countersTable(result.counters, texts), counted),
  );
}

export function countersTable(counters: readonly Counter[], texts: Texts): Html {
  const { labels, formats, html: words } = texts;
  const { right, used, left, lastDay, law } = words.columns;
  const columns = [
    { heading: right },
    ...[used, left, lastDay].map((heading) => ({ heading, isNumber: true })),
    { heading: law },
  ];
  const rows = counters.map((each) => ({
    cells: [
      texts.counters[each.counter],
      each.used,
      each.left ?? '–',
      each.lastDay === null ? '–' : formats.shortDate(each.lastDay),
      html`<small>${each.law}</small>`,
    ],
  }));
  return table({ caption: labels.counters }, columns, rows);
}

/** The rules behind the amount of every run of equal days. */
export function rulesSection(view: View): Html {
  const { answer, texts } = view;
  const shown = answer.paths.filter(({ result }) => result.periods.length > 0);
  return section(
    view,
    'rules',
    texts.html.rules,
    eachPath(view, ({ result }) => result.periods.map((period) => periodOf(period, texts)), shown),
  );
}

function periodOf(period: BenefitPeriod, texts: Texts): Html {
  const { formats, labels, benefits } = texts;
  const count =
    period.dailyAmount === null
      ? labels.paidDays(period.days)
      : labels.daysTimes(period.days, formats.amount(period.dailyAmount));
  const reasons = period.reasons.map(
    (each) => html`${reasonText(each, texts)} <small>${sectionsOf([each], period.from).join('; ')}</small>`,
  );
  return html`<div class="period"><p><strong>${formats.period(period)}</strong> ${benefits[period.benefit]}: ${count} = ${formats.amount(period.gross)}</p>${list(reasons, 'notes')}</div>`;
}
