/** A simulation in Markdown, through the program. */
import { describe, expect, test } from 'vitest';
import { etuuspolku } from './program.js';
import { GAP } from './scenarios.js';

const SICK = 'scenarios/falls-ill-while-unemployed.yaml';
const AWAITED = 'scenarios/decisions-awaited.yaml';

function markdown(args: readonly string[], input = '') {
  return etuuspolku(['simulate', ...args, '--format', 'markdown'], { input });
}

/** The rows of each table, as many cells in each. */
function tablesOf(text: string): string[][][] {
  const blocks = text.split('\n\n').filter((block) => block.startsWith('| '));
  return blocks.map((block) => block.split('\n').map((row) => row.split(/(?<!\\)\|/).slice(1, -1)));
}

test('tables have as many cells in every row', async () => {
  const { stdout } = await markdown([AWAITED, '--payments', '--safety-net', '--tax', 'annual', '--explain', '--days']);
  const tables = tablesOf(stdout);
  // Months, payments and safety net of two paths and two branches.
  expect(tables).toHaveLength(12);
  for (const rows of tables) expect(new Set(rows.map((row) => row.length)).size).toBe(1);
});

test('a month, by hand: 23 × 37.21 = 855.83 less 20 %, 684.66', async () => {
  const { stdout } = await markdown(['-'], GAP);
  expect(stdout).toContain(
    '| Month | Unemployment | Gross | Net | Arrives | Days without support |\n' +
      '| --- | ---: | ---: | ---: | ---: | ---: |\n' +
      '| 2026-12\\* | 855.83 | 855.83 | 684.66 | 595.36 | – |\n',
  );
  expect(stdout).toMatch(/^\*\*GAP 2026-12-01 – 2026-12-31\*\* `gap\.no-jobseeker-registration` {2}$/m);
});

describe.each(['en', 'fi', 'sv'])('in %s', (lang) => {
  test('all findings, remedies, checkpoints, assumptions and what is not calculated are there', async () => {
    const [document, json] = await Promise.all([
      markdown([SICK, '--lang', lang]),
      etuuspolku(['simulate', SICK, '--format', 'json', '--lang', lang]),
    ]);
    const plain = document.stdout
      .replace(/\\(.)/g, '$1')
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&amp;', '&');
    const { paths, assumptions, notCalculated, etuuspolku: head } = JSON.parse(json.stdout);
    const texts: string[] = [
      ...assumptions,
      ...notCalculated,
      head.rules.slice('sha256:'.length, 'sha256:'.length + 8),
      ...paths.flatMap(({ findings, checkpoints }: { findings: Told[]; checkpoints: Told[] }) => [
        ...findings.flatMap(({ code = '', remedy = '', law = [] }) => [`\`${code}\``, remedy, ...law]),
        ...checkpoints.map(({ message }) => message),
      ]),
    ];
    expect(texts.length).toBeGreaterThan(30);
    for (const text of texts) expect(plain).toContain(text);
  });
});

interface Told {
  readonly code?: string;
  readonly remedy?: string;
  readonly law?: readonly string[];
  readonly message: string;
}

describe('text of the scenario', () => {
  const HOSTILE = GAP.replace('reference: T-1', 'reference: "<b>&amp;|x"')
    .replace('client:', 'note: "# no heading `x` [a](javascript:b) ~~c~~ $d$"\nclient:')
    .replace(
      'name: nothing',
      'name: "1. <script>alert(1)</script> | a | *b* _c_"\n    title: "- t\\\\ \\n## h\\n| --- |"',
    );

  test('is neither markup, nor a cell, nor a line of its own', async () => {
    const { code, stdout } = await markdown(['-'], HOSTILE);
    expect(code).toBe(0);
    expect(stdout).not.toContain('<');
    expect(stdout).toContain('> \\# no heading \\`x\\` \\[a\\](javascript:b) \\~\\~c\\~\\~ \\$d\\$');
    expect(stdout).toContain(
      '## Path 1\\. &lt;script&gt;alert(1)&lt;/script&gt; \\| a \\| \\*b\\* \\_c\\_ – \\- t\\\\  \\#\\# h \\| --- \\|',
    );
    expect(stdout).toContain('# &lt;b&gt;&amp;amp;\\|x · standard input');
    expect(stdout.match(/^#{1,4} .*$/gm)?.filter((line) => /^# |^## Path/.test(line))).toHaveLength(3);
    for (const rows of tablesOf(stdout)) expect(new Set(rows.map((row) => row.length)).size).toBe(1);
  });
});

test('--quiet leaves the findings, --path one path', async () => {
  const { stdout } = await markdown([SICK, '--quiet', '--path', 'search-ended']);
  expect(stdout).toContain('gap.no-jobseeker-registration');
  expect(stdout).not.toContain('| Month');
  expect(stdout).not.toContain('## Assumptions');
});

test('two scenarios follow each other, and what was set is said', async () => {
  const { stdout } = await markdown([SICK, AWAITED, '--set', 'note=other']);
  expect(stdout.match(/^# /gm)).toHaveLength(2);
  expect(stdout).toContain('- Changed for this run: note=other');
});

test('people read it in their own language, as the table', async () => {
  const { stdout } = await etuuspolku(['simulate', SICK, '--format', 'markdown'], { env: { LANG: 'fi_FI.UTF-8' } });
  expect(stdout).toContain('### Havainnot');
  expect(stdout).not.toMatch(/Findings|Assumptions|Receipt|Month/);
});
