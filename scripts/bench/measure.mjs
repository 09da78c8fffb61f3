function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/**
 * Measures two things by turns, so that what else the machine does falls on both; each answers with a duration.
 * @returns the median of the ratios of the pairs, and the medians of both in milliseconds
 */
export async function sideBySide(rounds, subject, yardstick) {
  const pairs = [];
  for (let round = 0; round < rounds; round += 1) {
    const base = await yardstick();
    pairs.push({ subject: await subject(), base });
  }
  return {
    measured: median(pairs.map((pair) => pair.subject / pair.base)),
    milliseconds: median(pairs.map((pair) => pair.subject)),
    against: median(pairs.map((pair) => pair.base)),
  };
}
