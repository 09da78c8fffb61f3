/** One path as blocks of a document, in the order of the table. */
import type { PathAnswer } from '../../answer/answer.js';
import type { Checkpoint } from '../../checkpoints/checkpoint.js';
import { sectionsOf } from '../../law/reasons.js';
import type { BenefitPeriod, Counter } from '../../simulation/result.js';
import { checkpointText } from '../checkpointText.js';
import { markdownLines, markdownList, markdownTableOf, markdownText } from '../drawing/markdown.js';
import { unpainted } from '../drawing/paint.js';
import { UNBROKEN } from '../drawing/wrap.js';
import { reasonText } from '../reasons.js';
import { columnNotes } from '../simulate/columnNotes.js';
import { dayBlock, legend } from '../simulate/dayBlock.js';
import { dayList } from '../simulate/dayList.js';
import { monthNotes } from '../simulate/monthNotes.js';
import { monthTable } from '../simulate/monthTable.js';
import { firstPaymentLines, paymentsTable } from '../simulate/paymentsBlock.js';
import { reductionNotes } from '../simulate/reductionNotes.js';
import { safetyNetHeadings, safetyNetLines, safetyNetTable } from '../simulate/safetyNetBlock.js';
import { taxYearLines } from '../simulate/taxYearsBlock.js';
import type { Detail } from '../table.js';
import type { Texts } from '../texts.js';
import { findingDocument } from './findingDocument.js';

export function pathDocument(
  path: PathAnswer,
  branches: readonly PathAnswer[],
  texts: Texts,
  detail: Detail,
): readonly string[] {
  const { findings, checkpoints, result, taxYears } = path;
  const { labels } = texts;
  const told = [
    ...listed(
      labels.checkpoints,
      checkpoints.map((each) => checkpointItem(each, texts)),
    ),
    ...(detail.explain
      ? listed(
          labels.periods,
          result.periods.map((each) => periodItem(each, texts)),
        )
      : []),
    ...listed(texts.tax.title, (taxYears ?? []).flatMap((year) => taxYearLines(year, texts)).map(markdownText)),
    ...listed(
      labels.counters,
      result.counters.map((each) => counterItem(each, texts)),
    ),
  ];
  return [
    pathHeading(path, texts),
    ...(detail.quiet ? [] : monthBlocks(path, branches, texts, detail)),
    ...(findings.length === 0
      ? [labels.noFindings]
      : [`### ${labels.findings}`, ...findings.map((each) => findingDocument(each, texts))]),
    ...(detail.quiet ? [] : told),
  ];
}

function pathHeading({ result: { path } }: PathAnswer, { labels, whatIf }: Texts): string {
  const { name, title, branchOf, refused } = path;
  const heading = `## ${labels.path} ${markdownText(name)}${title === name ? '' : ` – ${markdownText(title)}`}`;
  return branchOf && refused ? `${heading}\n\n${markdownText(whatIf.branch(branchOf, refused))}` : heading;
}

function monthBlocks(
  path: PathAnswer,
  branches: readonly PathAnswer[],
  texts: Texts,
  { days, payments }: Detail,
): string[] {
  const { result, money, safetyNet } = path;
  const { labels } = texts;
  const table = monthTable(path, texts, UNBROKEN, branches);
  const notes = [
    labels.euros,
    ...columnNotes(table.income, result, texts, UNBROKEN),
    ...reductionNotes(result, texts, UNBROKEN),
    ...monthNotes(path, texts, UNBROKEN, branches),
  ];
  return [
    markdownTableOf(table, table.headings),
    markdownLines(notes.map(markdownText)),
    ...listed(labels.payments.first, firstPaymentLines(money, texts).map(markdownText)),
    ...(days
      ? [
          preformatted([dayBlock(path, texts, UNBROKEN, unpainted), '', dayList(result, texts, UNBROKEN)].join('\n')),
          markdownText(legend(result.days, texts, UNBROKEN)),
        ]
      : []),
    ...(payments ? [`### ${labels.payments.title}`, paymentsDocument(path, texts)] : []),
    ...(safetyNet
      ? [
          `### ${texts.safetyNet.title}`,
          markdownTableOf(safetyNetTable(safetyNet, texts), safetyNetHeadings(safetyNet, texts)),
          markdownLines(safetyNetLines(safetyNet, texts).map(markdownText)),
        ]
      : []),
  ];
}

function paymentsDocument({ money }: PathAnswer, texts: Texts): string {
  const table = paymentsTable(money, texts, 1);
  return markdownTableOf(
    table,
    table.head.map((lines) => lines.join(' ')),
  );
}

function checkpointItem(checkpoint: Checkpoint, texts: Texts): string {
  const { formats, labels, owners } = texts;
  const { date, alsoOn, owner, law } = checkpoint;
  const { name, toDo } = checkpointText(checkpoint, texts);
  const others = alsoOn.length === 0 ? '' : ` (${labels.alsoOn(alsoOn.map(formats.shortDate).join(', '))})`;
  const sources = [owners[owner], law.join('; ')].filter((each) => each !== '').join('; ');
  return `**${markdownText(formats.shortDate(date))}** ${markdownText(`${name}${others}. ${toDo} (${sources})`)}`;
}

/** With the rules behind its amount as a list below it. */
function periodItem(period: BenefitPeriod, texts: Texts): string {
  const { formats, labels, benefits } = texts;
  const count =
    period.dailyAmount === null
      ? labels.paidDays(period.days)
      : labels.daysTimes(period.days, formats.amount(period.dailyAmount));
  const reasons = period.reasons.map((each) => {
    return `  - ${markdownText(`${reasonText(each, texts)} (${sectionsOf([each], period.from).join('; ')})`)}`;
  });
  const headline = `${formats.period(period)} ${benefits[period.benefit]}: ${count} = ${formats.amount(period.gross)}`;
  return [markdownText(headline), ...reasons].join('\n');
}

function counterItem({ counter, used, left, lastDay, law }: Counter, { counters, labels, formats }: Texts): string {
  const shown = { used, left, lastDay: lastDay === null ? null : formats.shortDate(lastDay) };
  return markdownText(`${counters[counter]}: ${labels.counter(shown)} (${law})`);
}

/** A heading with a list; nothing without items. */
function listed(title: string, items: readonly string[]): string[] {
  return items.length === 0 ? [] : [`### ${title}`, markdownList(items)];
}

function preformatted(text: string): string {
  return `\`\`\`\n${text}\n\`\`\``;
}
