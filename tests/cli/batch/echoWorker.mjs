// A worker for tests: repeats each case after some work; some words do it harm.
export const work = ({ cases, bytes }) => {
  let at = 0;
  return cases.map(({ line, content }) => {
    at += content;
    const text = Buffer.from(bytes.subarray(at - content, at)).toString();
    if (text === 'exhaust') exhaust();
    if (text === 'throw') throw new Error('beyond the task');
    return `${line} ${text}`;
  });
};

function exhaust() {
  const kept = [];
  for (;;) kept.push(new Array(10_000).fill(0.5));
}
