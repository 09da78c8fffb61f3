/** The page of what can keep a benefit from being paid, section by section. */
import { causeOf } from '../../src/findings/causes.js';
import { EN } from '../../src/language/en.js';
import type { DailyFamily } from '../../src/law/benefits.js';
import { OBSTACLES, type ObstacleOf } from '../../src/law/obstacles.js';
import type { FigureName } from '../../src/law/rates/index.js';
import { citation, type Section } from '../../src/law/sections.js';
import { OBSTACLE_FIGURES } from './declaredFigures.js';
import { byDate, capitalised, figureTables } from './figureTables.js';

export const FAMILIES: readonly DailyFamily[] = ['rehabilitation', 'sickness', 'unemployment'];

export function obstacleFigures(family: DailyFamily): FigureName[] {
  const figures: readonly (readonly FigureName[])[] = Object.values(OBSTACLE_FIGURES[family]);
  return [...new Set(figures.flat())];
}

export function obstaclePage(family: DailyFamily): string {
  const sections: Readonly<Record<string, Section>> = OBSTACLES[family];
  const groups = new Map<string, string[]>();
  for (const [obstacle, section] of Object.entries(sections)) {
    const law = byDate((value) => citation(section, value));
    groups.set(law, [...(groups.get(law) ?? []), obstacle]);
  }
  const blocks = [
    `# What keeps ${EN.families[family]} from being paid`,
    'A day carries every obstacle that holds. Without one the right runs, and the calendar pays the day or not.',
    ...[...groups].flatMap(([law, obstacles]) => [`## ${law}`, groupText(family, obstacles)]),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function groupText(family: DailyFamily, obstacles: readonly string[]): string {
  const words: Readonly<Record<string, string>> = EN.obstacles[family];
  const known: Readonly<Record<string, readonly FigureName[]>> = OBSTACLE_FIGURES[family];
  const lines = obstacles.map((obstacle) => {
    const code = causeOf(family, obstacle as ObstacleOf[typeof family]);
    const told = code === null ? '' : `; told as \`${code}\`, ${EN.findings[code].name}`;
    return `- \`${obstacle}\`: ${capitalised(words[obstacle] as string)}${told}`;
  });
  const figures = [...new Set(obstacles.flatMap((obstacle) => known[obstacle] ?? []))];
  return [lines.join('\n'), ...(figures.length > 0 ? [figureTables(figures)] : [])].join('\n\n');
}
