import type { HtmlWords } from '../html.js';

export const HTML: HtmlWords = {
  format: 'how the result is written; ics is a calendar file of the checkpoints, html a report to read and print',
  example: 'a report to read in a browser and to print',
};
