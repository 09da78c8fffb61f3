import type { HtmlWords } from '../html.js';

export const HTML: HtmlWords = {
  format:
    'hur resultatet skrivs; ics är en kalenderfil med kontrolldatumen, markdown klistras in i ett dokument, html är en rapport att läsa och skriva ut',
  documentExample: 'resultatet som text och tabeller för ett dokument',
  example: 'en rapport att läsa i webbläsaren och skriva ut',
};
