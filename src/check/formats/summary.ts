import type { Cents } from '../../money/cents.js';
import { changedLines, reformLines } from '../../report/changedLines.js';
import { drawPlain } from '../../report/drawing/plainTable.js';
import { printable } from '../../report/drawing/printable.js';
import type { CaseTally, LowestMonth } from '../tally.js';
import type { FormatContext } from './format.js';

/** The numbers of a batch in groups, the most important last. */
export function summaryText(total: CaseTally, context: FormatContext): string {
  const changed = changedLines(context.settings, context.texts, context.settings.width).join('\n');
  const blocks = [changed, lowestBlock(total, context), gapsBlock(total, context), refusedBlock(total, context)];
  const last = [...asides(total, context), context.paint('strong', totalLine(total, context))].join('\n');
  return `${[...blocks.filter((block) => block !== ''), last].join('\n\n')}\n`;
}

/** The same in a few lines, beside a format that a program reads. */
export function shortSummary(total: CaseTally, context: FormatContext): string {
  return [...reformLines(context.settings, context.texts), ...asides(total, context), totalLine(total, context)].join(
    '\n',
  );
}

/** How many of what, in one line. */
function totalLine({ cases, paths, findings, invalid, failed }: CaseTally, { texts }: FormatContext): string {
  const { gap: gaps, warning: warnings, notice: notices } = findings;
  return texts.check.summary.total({ cases, paths, gaps, warnings, notices, invalid, failed });
}

/** What the numbers leave out, and what the scenarios expect of themselves. */
function asides({ known, met, unmet, notShown }: CaseTally, { texts }: FormatContext): string[] {
  const { summary } = texts.check;
  return [
    ...(notShown > 0 ? [summary.notShown(notShown)] : []),
    ...(known > 0 ? [summary.known(known)] : []),
    ...(met + unmet > 0 ? [summary.expectations(met, unmet)] : []),
  ];
}

function lowestBlock({ lowest, months, monthsWithoutSupport }: CaseTally, { texts, paint }: FormatContext): string {
  const { summary, path } = texts.check;
  const { formats } = texts;
  if (lowest.length === 0) return '';
  const where = ({ source, line }: LowestMonth) => printable(line === null ? source : `${source}:${line}`);
  const amounts = lowest.map(({ net, taxFree }) => formats.amount((net + taxFree) as Cents));
  const width = Math.max(...amounts.map(({ length }) => length));
  const lines = lowest.map((each, i) => {
    const parts = [amounts[i]?.padStart(width), formats.month(each.month), path(printable(each.path)), where(each)];
    return `  ${parts.join('  ')}`;
  });
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
