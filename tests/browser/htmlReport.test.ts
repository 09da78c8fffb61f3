/** The report as a browser shows it: nothing fetched, nothing cut, nothing that assistive technology stumbles over. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import axe, { type AxeResults } from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { anonymously } from '../../src/answer/anonymity.js';
import type { Answer } from '../../src/answer/answer.js';
import { caseAnswerOf } from '../../src/answer/caseAnswer.js';
import { loadTexts } from '../../src/language/languages.js';
import { htmlReport } from '../../src/report/html/htmlReport.js';
import { READERS, type Reader } from '../../src/report/html/readers.js';
import { emptyFolder } from '../cli/program.js';
import { isSkipped, launched } from './chromium.js';

const FOLDER = 'scenarios';
const NAMES = readdirSync(FOLDER).filter((name) => name.endsWith('.yaml'));
const LANGUAGES = ['fi', 'sv', 'en'] as const;
/** A telephone, a screen, and A4 between its margins. */
const WIDTHS = [360, 1280] as const;
const PAPER = 688;
/** A4 between its margins: 297 less 29 millimetres. */
const SHEET = 1012;

describe.skipIf(isSkipped)('in Chromium (skipped where there is none)', () => {
  let browser: Browser;
  let page: Page;
  let asked: string[] = [];
  beforeAll(async () => {
    browser = await launched();
    page = await browser.newPage();
    page.on('console', (message) => asked.push(`console: ${message.text()}`));
    page.on('pageerror', (error) => asked.push(`error: ${error}`));
    page.on('request', (request) => asked.push(request.url()));
  });
  afterAll(async () => browser?.close());

  /** Opens a report from a file as a reader would. It asks for itself and nothing else, and nothing complains. */
  async function show(text: string, media: 'screen' | 'print' = 'screen'): Promise<void> {
    const file = join(emptyFolder(), 'report.html');
    writeFileSync(file, text);
    asked = [];
    await page.emulateMedia({ media });
    await page.setViewportSize({ width: PAPER, height: 1000 });
    const { href } = pathToFileURL(file);
    await page.goto(href);
    expect(asked).toEqual([href]);
  }

  /** Each scenario in one language, and for the expert and one other reader: languages and readers take turns. */
  test.each(NAMES.map((name, i) => [name, turn(LANGUAGES, i), turn(READERS, i)] as const))(
    '%s in %s for the expert and for the %s',
    async (name, language, reader) => {
      for (const each of [undefined, reader]) {
        await show(await reportOf(name, language, each));
        for (const width of WIDTHS) {
          await page.setViewportSize({ width, height: 900 });
          expect(await overflowing(page), `at ${width}`).toEqual([]);
        }
        await page.emulateMedia({ media: 'print' });
        await page.setViewportSize({ width: PAPER, height: 1000 });
        expect(await overflowing(page), 'in print').toEqual([]);
      }
    },
  );

  /** A gap, two causes, two paths; the time that axe-core takes grows with the days. */
  test.each([undefined, ...READERS])('nothing keeps assistive technology out (reader: %s)', async (reader) => {
    await show(await reportOf('falls-ill-while-unemployed.yaml', 'fi', reader));
    expect(await complaints(page)).toEqual([]);
  });

  test.each(NAMES.map((name, i) => [name, turn(LANGUAGES, i + 1)] as const))(
    '%s in %s: the doctor has one page of A4, and each take-home sheet fits on one',
    async (name, language) => {
      await show(await reportOf(name, language, 'doctor'), 'print');
      const pdf = await page.pdf({ preferCSSPageSize: true });
      expect(pdf.toString('latin1').match(/\/Type \/Page\b/g)).toHaveLength(1);
      await show(await reportOf(name, language, 'client'), 'print');
      const heights = await page.evaluate<number[]>(
        `[...document.querySelectorAll('.sheet')].map((each) => each.getBoundingClientRect().height)`,
      );
      expect(heights.length).toBeGreaterThan(0);
      for (const height of heights) expect(height).toBeLessThanOrEqual(SHEET);
    },
  );
});

function turn<T>(all: readonly T[], i: number): T {
  return all[i % all.length] as T;
}

async function reportOf(name: string, language: (typeof LANGUAGES)[number], reader?: Reader): Promise<string> {
  const asked = { annualTax: true, safetyNet: true };
  const texts = await loadTexts(language);
  const report = () => {
    const { answer } = caseAnswerOf(readFileSync(join(FOLDER, name)), name, { asked, options: {} });
    return htmlReport([answer as Answer], texts, { explain: true, reader });
  };
  return reader === 'consultation' ? anonymously(report) : report();
}

/** What reaches beyond the page, and whether the page can be moved sideways. */
function overflowing(page: Page): Promise<string[]> {
  return page.evaluate<string[]>(`(() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    const beyond = [...document.querySelectorAll('body *')].filter(
      (each) => each.getBoundingClientRect().right > clientWidth + 1,
    );
    return [
      ...(scrollWidth > clientWidth ? [scrollWidth + ' wide'] : []),
      ...beyond.slice(0, 5).map((each) => each.outerHTML.slice(0, 120)),
    ];
  })()`);
}

/** What axe-core finds, contrast included. The page itself lets nothing run; the test reaches in beside it. */
async function complaints(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate<AxeResults>('axe.run()');
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160)}`);
}
