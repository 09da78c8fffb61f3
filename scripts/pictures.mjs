// Takes the pictures that the README shows, with the program as built and the system's Chromium (CHROMIUM names another).
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';

const root = fileURLToPath(new URL('..', import.meta.url));
const CASE = 'scenarios/falls-ill-while-unemployed.yaml';

const folder = mkdtempSync(join(tmpdir(), 'etuuspolku-'));
const report = join(folder, 'report.html');
execFileSync(
  process.execPath,
  [
    'bin/etuuspolku.js',
    'simulate',
    CASE,
    '--path',
    'search-ended',
    '--set',
    'horizon.months=3',
    '--format',
    'html',
    '--lang',
    'en',
    '-o',
    report,
  ],
  {
    cwd: root,
  },
);
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--headless', '--no-sandbox', '--disable-gpu', '--disable-background-networking'],
});
const page = await browser.newPage({ viewport: { width: 708, height: 1000 } });
await page.goto(pathToFileURL(report).href);
// The months as a picture and as a table, then every day.
const top = await page.locator('.months figure').boundingBox();
const end = await page.locator('.calendar').boundingBox();
const clip = { x: 0, y: top.y - 2, width: 708, height: end.y + end.height - top.y + 32 };
await page.screenshot({ path: join(root, 'docs/report.png'), fullPage: true, clip });
await browser.close();
rmSync(folder, { recursive: true });
