import type { HtmlWords } from '../html.js';

export const HTML: HtmlWords = {
  format: 'hur resultatet skrivs; ics är en kalenderfil med kontrolldatumen, html en rapport att läsa och skriva ut',
  example: 'en rapport att läsa i webbläsaren och skriva ut',
};
