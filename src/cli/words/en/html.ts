import type { HtmlWords } from '../html.js';

export const HTML: HtmlWords = {
  format:
    'how the result is written; ics is a calendar file of the checkpoints, markdown pastes into a document, html is a report to read and print',
  documentExample: 'the result as text and tables for a document',
  example: 'a report to read in a browser and to print',
};
