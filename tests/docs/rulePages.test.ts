/** The pages of the rules are what the rules, their figures and their examples say; `npm run docs:rules` writes them. */
import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { EN } from '../../src/language/en.js';
import { FIGURES } from '../../src/law/rates/figures.js';
import type { FigureName } from '../../src/law/rates/index.js';
import type { RuleId } from '../../src/law/reasons.js';
import { groupOf } from '../../src/report/rates/rateNames.js';
import { capitalised, figureTables } from './figureTables.js';
import { FAMILIES, obstacleFigures, obstaclePage } from './obstaclePage.js';
import { figuresOf, RULES, rulePage } from './rulePage.js';

const FOLDER = 'docs/rules';
/** Beside this file, as file snapshots are named. */
const path = (name: string): string => `../../${FOLDER}/${name}`;
const fileOf = (rule: RuleId): string => `${rule}.md`;

describe('docs/rules', () => {
  test.each(RULES)('%s', async (rule) => {
    await expect(rulePage(rule)).toMatchFileSnapshot(path(fileOf(rule)));
  });

  test.each(FAMILIES)('obstacles of %s', async (family) => {
    await expect(obstaclePage(family)).toMatchFileSnapshot(path(`obstacles-${family}.md`));
  });

  test('the other figures', async () => {
    await expect(otherFigures()).toMatchFileSnapshot(path('figures.md'));
  });

  test('the list of pages', async () => {
    await expect(index()).toMatchFileSnapshot(path('README.md'));
  });

  test('holds no other page', () => {
    const pages = [
      ...RULES.map(fileOf),
      ...FAMILIES.map((family) => `obstacles-${family}.md`),
      'figures.md',
      'README.md',
    ];
    expect(readdirSync(FOLDER).sort()).toEqual(pages.sort());
  });
});

/** Figures that no rule of a day reads: of tax, payment days, checkpoints and the safety net. */
function otherFigures(): string {
  const shown = new Set<FigureName>([...RULES.flatMap(figuresOf), ...FAMILIES.flatMap(obstacleFigures)]);
  const others = (Object.keys(FIGURES) as FigureName[]).filter((name) => !shown.has(name));
  const groups = [...new Set(others.map(groupOf))];
  const blocks = groups.flatMap((group) => [
    `## ${EN.rates.groups[group]}`,
    figureTables(others.filter((name) => groupOf(name) === group)),
  ]);
  return `${['# Figures beside the rules of days', ...blocks].join('\n\n')}\n`;
}

function index(): string {
  const obstacles = FAMILIES.map((family) => `- [${capitalised(EN.families[family])}](obstacles-${family}.md)`);
  const rows = RULES.map((rule) => `| [${EN.explanation.rules[rule]}](${fileOf(rule)}) | \`${rule}\` |`);
  return `${[
    '# Rules',
    'Written by the tests from the rules, the figures that they read and the worked examples; `npm run docs:rules` writes them anew.',
    'Days are decided in this order: rehabilitation allowance, sickness allowance, unemployment benefit. What keeps each of them from being paid:',
    obstacles.join('\n'),
    'What makes an amount:',
    ['| rule | name |', '|---|---|', ...rows].join('\n'),
    'Figures of tax, payment days, checkpoints and the safety net: [figures](figures.md).',
  ].join('\n\n')}\n`;
}
