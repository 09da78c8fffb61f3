/** Every version of some figures, as Markdown. */
import { day } from '../../src/calendar/day.js';
import { EN } from '../../src/language/en.js';
import { FIGURES } from '../../src/law/rates/figures.js';
import type { Figure, FigureName } from '../../src/law/rates/index.js';
import { figureName } from '../../src/report/figureNames.js';

export function figureTables(names: readonly FigureName[]): string {
  return names.map(figureTable).join('\n\n');
}

function figureTable(name: FigureName): string {
  const { unit, section, versions }: Figure = FIGURES[name];
  const rows = versions.map(
    ({ from, value, status, checked, source }) =>
      `| ${from} | ${EN.rates.units[unit](value)} | ${status} | ${checked} | ${source} |`,
  );
  return [
    `**${capitalised(figureName(name, EN))}** (\`${name}\`, ${section})`,
    '',
    '| from | value | status | checked | source |',
    '|---|---|---|---|---|',
    ...rows,
  ].join('\n');
}

export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The law of a page by date: one section, or before and from the day of the change. */
export function byDate(sectionOn: (iso: ReturnType<typeof day>) => string): string {
  const [before, from] = [sectionOn(day('2026-04-30')), sectionOn(day('2026-05-01'))];
  return before === from ? from : `${before} until 30 April 2026, ${from} from 1 May 2026`;
}
