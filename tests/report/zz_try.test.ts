import { test } from 'vitest';
import { madeAnswer } from '/work/main/tests/report/madeAnswer.js';
import { tableReport, PLAIN_LOOK } from '/work/main/src/report/table.js';
import { drawFramed } from '/work/main/src/report/framedTable.js';
import { jsonReport } from '/work/main/src/report/json.js';
import { csvReport } from '/work/main/src/report/csv.js';
import { loadTexts } from '/work/main/src/language/languages.js';
test('x', async () => {
  const lang = (process.env.L ?? 'en') as 'en';
  const texts = await loadTexts(lang);
  const look = process.env.F ? { ...PLAIN_LOOK, draw: drawFramed } : PLAIN_LOOK;
  if (process.env.J) console.log(jsonReport([madeAnswer()], texts, false, false), csvReport([madeAnswer()], texts));
  else console.log(tableReport(madeAnswer(), texts, { days: !!process.env.D, explain: true, quiet: false }, look));
});
