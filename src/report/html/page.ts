import { type Html, html } from './html.js';
import { patternDefinitions } from './styles/patterns.js';
import { STYLES } from './styles.js';

/** The browser is told to fetch and run nothing, whatever may stand in the page. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'";

/** One file that needs no other. @param title no more of a case than its code */
export function page(language: string, title: string, articles: readonly Html[]): string {
  const { markup } = html`<!DOCTYPE html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style>
${{ markup: STYLES }}
</style>
</head>
<body>
${patternDefinitions()}
<main>
${articles}
</main>
</body>
</html>
`;
  return markup;
}
