/** The rows as lines: what was measured, its limit, and whether it is met. */
export function tableOf(rows) {
  const width = Math.max(...rows.map(({ what }) => what.length));
  const lines = rows.map((row) => `${row.what.padEnd(width)}  ${verdictOf(row)}\n`);
  return `${'what'.padEnd(width)}  ${'measured'.padEnd(12)}${'limit'.padEnd(16)}met\n${lines.join('')}`;
}

export function isMet({ measured, limit }) {
  return 'below' in limit ? measured < limit.below : measured >= limit.atLeast;
}

function verdictOf(row) {
  const { measured, missing, met, limit, unit = '×', remark } = row;
  if (missing !== undefined) return missing;
  const bound = 'below' in limit ? `under ${limit.below} ${unit}` : `from ${limit.atLeast} ${unit}`;
  const figure = `${measured.toFixed(unit === '×' ? 2 : 0)} ${unit}`;
  return `${figure.padEnd(12)}${bound.padEnd(16)}${met ? 'yes' : 'no'}${remark === undefined ? '' : ` (${remark})`}`;
}
