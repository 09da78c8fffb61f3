import type { HtmlWords } from '../html.js';

export const HTML: HtmlWords = {
  format:
    'hur resultatet skrivs; ics är en kalenderfil med kontrolldatumen, markdown klistras in i ett dokument, html är en rapport att läsa och skriva ut',
  documentExample: 'resultatet som text och tabeller för ett dokument',
  example: 'en rapport att läsa i webbläsaren och skriva ut',
  clientExample: 'en sida i klarspråk och en minneslista åt klienten',
  reader:
    'för vem html-rapporten är: klienten, nätverket, teamet för stöd för arbetsförmågan, konsultation (som --anonymous) eller läkaren',
  onlyHtml: '--for går bara ihop med formatet html. Lägg till --format html.',
};
