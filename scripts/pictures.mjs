// Takes the pictures that the README shows, with the program as built and the system's Chromium (CHROMIUM names another).
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

const root = fileURLToPath(new URL('..', import.meta.url));
const docs = (name) => fileURLToPath(new URL(`../docs/${name}`, import.meta.url));
const etuuspolku = (...args) =>
  execFileSync(process.execPath, ['bin/etuuspolku.js', ...args, '--lang', 'en'], { cwd: root, encoding: 'utf8' });

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--headless', '--no-sandbox', '--disable-gpu', '--disable-background-networking'],
});
await takeReport(await browser.newPage({ viewport: { width: 708, height: 1000 } }));
await takeTerminal(await browser.newPage({ viewport: { width: 760, height: 1000 } }));
await browser.close();

/** The months as a picture and as a table, then every day. */
async function takeReport(page) {
  const scenario = 'scenarios/falls-ill-while-unemployed.yaml';
  const options = ['--path', 'search-ended', '--set', 'horizon.months=3', '--format', 'html'];
  await page.setContent(etuuspolku('simulate', scenario, ...options));
  const top = await page.locator('.months figure').boundingBox();
  const end = await page.locator('.calendar').boundingBox();
  const clip = { x: 0, y: top.y - 2, width: 708, height: end.y + end.height - top.y + 32 };
  await page.screenshot({ path: docs('report.png'), fullPage: true, clip });
}

/** What a terminal shows, in the colours that it is sent. */
async function takeTerminal(page) {
  const command = ['compare', 'scenarios/rehabilitation-from-sickness.yaml'];
  const shown = inColours(etuuspolku(...command, '--color').trimEnd());
  const style = `margin: 0; padding: 16px 20px; color: #e4e7eb; background: #16202b; font: 14px/1.35 monospace`;
  await page.setContent(
    `<body style="margin: 0"><pre style="${style}">$ etuuspolku ${command.join(' ')}\n${shown}</pre>`,
  );
  await page.locator('pre').screenshot({ path: docs('terminal.png') });
}

/** Each sign for bold, faint or a colour as an element; what ends one ends the innermost. */
function inColours(text) {
  const opening = { 1: 'font-weight: bold', 2: 'opacity: 0.65', 31: 'color: #ff8a80', 33: 'color: #ffd180' };
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the signs begin with one
  return escaped.replace(/\u001b\[(\d+)m/g, (_, code) =>
    code in opening ? `<span style="${opening[code]}">` : '</span>',
  );
}
