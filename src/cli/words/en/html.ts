import type { HtmlWords } from '../html.js';

export const HTML: HtmlWords = {
  format:
    'how the result is written; ics is a calendar file of the checkpoints, markdown pastes into a document, html is a report to read and print',
  documentExample: 'the result as text and tables for a document',
  example: 'a report to read in a browser and to print',
  clientExample: 'plain words and a sheet to take home for the client',
  reader:
    'for whom the html report is: the client, the network, the work ability team, consultation (as --anonymous) or the doctor',
  onlyHtml: '--for goes with the format html only. Add --format html.',
};
