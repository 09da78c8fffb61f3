/** The system's own Chromium, as far as there is one. */
import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const PLACES = [
  process.env.CHROMIUM,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

const found = PLACES.find((place) => place !== undefined && existsSync(place));

/** Where it is to prove the report, a missing one is a failure. */
export const isSkipped = found === undefined && process.env.NEEDS_CHROMIUM !== '1';

const QUIET = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export function launched(): Promise<Browser> {
  if (found === undefined)
    throw new Error('NEEDS_CHROMIUM is set, and no Chromium is installed (CHROMIUM names another)');
  return chromium.launch({ executablePath: found, args: QUIET });
}
