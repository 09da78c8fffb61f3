// A worker for tests: repeats each case; some words do it harm.
export const work = async ({ cases, bytes }) => {
  const results = [];
  let at = 0;
  for (const { line, content } of cases) {
    at += content;
    const text = Buffer.from(bytes.subarray(at - content, at)).toString();
    if (text === 'throw') throw new Error('beyond the task');
    if (text === 'die') await death();
    results.push(`${line} ${text}`);
  }
  return results;
};

/** Ends the thread, as running out of memory does. */
function death() {
  setImmediate(() => {
    throw new Error('died');
  });
  return new Promise(() => undefined);
}
