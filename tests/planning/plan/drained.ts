/** What comes of work that is done bit by bit. */
export function drained<Result>(work: Generator<unknown, Result>): Result {
  for (;;) {
    const { value, done } = work.next();
    if (done) return value;
  }
}
