import { formatMonth } from '../../calendar/day.js';
import type { Cents } from '../../money/cents.js';
import { changedLines } from '../../report/changedLines.js';
import { drawPlain } from '../../report/plainTable.js';
import { printable } from '../../report/printable.js';
import type { CaseTally, LowestMonth } from '../tally.js';
import type { FormatContext } from './format.js';

/** The numbers of a batch in groups, the most important last. */
export function summaryText(total: CaseTally, context: FormatContext): string {
  const changed = changedLines(context.settings, context.texts, context.settings.width).join('\n');
  const blocks = [changed, lowestBlock(total, context), gapsBlock(total, context), refusedBlock(total, context)];
  return `${[...blocks.filter((block) => block !== ''), context.paint('strong', totalLine(total, context))].join('\n\n')}\n`;
}

/** How many of what, in one line. */
export function totalLine({ cases, paths, findings, invalid, failed }: CaseTally, { texts }: FormatContext): string {
  const { gap: gaps, warning: warnings, notice: notices } = findings;
  return texts.check.summary.total({ cases, paths, gaps, warnings, notices, invalid, failed });
}

function lowestBlock({ lowest, months, monthsWithoutSupport }: CaseTally, { texts, paint }: FormatContext): string {
  const { summary, path } = texts.check;
  if (lowest.length === 0) return '';
  const where = ({ source, line }: LowestMonth) => printable(line === null ? source : `${source}:${line}`);
  const lines = lowest.map(
    (each) =>
      `  ${texts.formats.amount(each.amount as Cents)}  ${formatMonth(each.month)}  ${path(printable(each.path))}  ${where(each)}`,
  );
  return [paint('strong', summary.lowest), ...lines, summary.withoutSupport(monthsWithoutSupport, months)].join('\n');
}

function gapsBlock({ gaps }: CaseTally, { texts, paint }: FormatContext): string {
  const { summary } = texts.check;
  const rows = Object.entries(gaps).sort(([a, one], [b, other]) => other.count - one.count || (a < b ? -1 : 1));
  if (rows.length === 0) return '';
  return drawPlain(
    {
      head: [[summary.gapsByCause], [summary.columns.count], [summary.columns.days], [summary.columns.lost]],
      rows: rows.map(([code, { count, calendarDays, loss }]) => [
        { text: `  ${code}` },
        { text: String(count) },
        { text: String(calendarDays) },
        { text: texts.formats.amount(loss as Cents) },
      ]),
      spacing: 2,
    },
    paint,
  );
}

function refusedBlock({ refused, invalid, failed }: CaseTally, { texts, paint }: FormatContext): string {
  const { summary } = texts.check;
  if (refused.length === 0) return '';
  const more = invalid + failed - refused.length;
  const names = [...refused.map(printable), ...(more > 0 ? [summary.andMore(more)] : [])];
  return [paint('strong', summary.refused), ...names.map((name) => `  ${name}`)].join('\n');
}
