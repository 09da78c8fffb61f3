import type { RoutesFormatName } from '../formatNames.js';
import type { Look } from '../table.js';
import type { Texts } from '../texts.js';
import type { RoutesAnswer } from './routesAnswer.js';
import { routesCsv } from './routesCsv.js';
import { routesJson } from './routesJson.js';
import { routesMarkdown } from './routesMarkdown.js';
import { routesTable } from './routesTable.js';

type RoutesReport = (answer: RoutesAnswer, texts: Texts, look: Look) => string;

/** How each format is written. */
export const ROUTES_REPORTS: Readonly<Record<RoutesFormatName, RoutesReport>> = {
  table: routesTable,
  json: routesJson,
  csv: routesCsv,
  markdown: routesMarkdown,
};
