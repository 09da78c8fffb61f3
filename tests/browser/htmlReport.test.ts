/** The report as a browser shows it: nothing fetched, nothing cut, nothing that assistive technology stumbles over. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import axe, { type AxeResults } from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Answer } from '../../src/answer/answer.js';
import { caseAnswerOf } from '../../src/answer/caseAnswer.js';
import { loadTexts } from '../../src/language/languages.js';
import { htmlReport } from '../../src/report/html/htmlReport.js';
import { emptyFolder } from '../cli/program.js';
import { isSkipped, launched } from './chromium.js';

const FOLDER = 'scenarios';
const NAMES = readdirSync(FOLDER).filter((name) => name.endsWith('.yaml'));
const LANGUAGES = ['fi', 'sv', 'en'] as const;
/** A telephone, a screen, and A4 between its margins. */
const WIDTHS = [360, 1280] as const;
const PAPER = 688;
/** A gap, a reduction, two paths; the time that axe-core takes grows with the days. */
const EXAMINED = 'falls-ill-while-unemployed.yaml';

describe.skipIf(isSkipped)('in Chromium (skipped where there is none)', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launched();
  });
  afterAll(async () => browser?.close());

  /** Each scenario in one language, so that the languages take turns. */
  test.each(NAMES.map((name, i) => [name, LANGUAGES[i % LANGUAGES.length] as (typeof LANGUAGES)[number]] as const))(
    '%s in %s',
    async (name, language) => {
      const page = await shown(browser, await reportOf(name, language));
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 900 });
        expect(await overflowing(page), `at ${width}`).toEqual([]);
      }
      if (name === EXAMINED) expect(await complaints(page)).toEqual([]);
      await page.emulateMedia({ media: 'print' });
      await page.setViewportSize({ width: PAPER, height: 1000 });
      expect(await overflowing(page), 'in print').toEqual([]);
      await page.context().close();
    },
  );
});

async function reportOf(name: string, language: (typeof LANGUAGES)[number]): Promise<string> {
  const asked = { annualTax: true, safetyNet: true };
  const { answer } = caseAnswerOf(readFileSync(join(FOLDER, name)), name, { asked, options: {} });
  return htmlReport([answer as Answer], await loadTexts(language), { explain: true });
}

/** The page, opened from a file as a reader would; whatever it asks for or complains of fails the test. */
async function shown(browser: Browser, text: string): Promise<Page> {
  const file = join(emptyFolder(), 'report.html');
  writeFileSync(file, text);
  const context = await browser.newContext({ bypassCSP: false });
  const page = await context.newPage();
  page.on('console', (message) => expect.soft(message.text(), 'on the console').toBe(''));
  page.on('pageerror', (error) => expect.soft(String(error), 'an error').toBe(''));
  const { href } = pathToFileURL(file);
  page.on('request', (request) => expect.soft(request.url(), 'asked for').toBe(href));
  await page.goto(href);
  return page;
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
