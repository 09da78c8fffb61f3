/** The results until they end, or until nobody reads them any more, even though the next may never come. */
export async function* whileRead<R>(
  results: AsyncGenerator<R>,
  whenUnread: (stop: () => void) => void,
): AsyncGenerator<R> {
  let stop: () => void = () => undefined;
  whenUnread(() => stop());
  try {
    while (true) {
      const next = await new Promise<IteratorResult<R>>((resolve, reject) => {
        stop = () => resolve({ done: true, value: undefined });
        results.next().then(resolve, reject);
      });
      if (next.done) return;
      yield next.value;
    }
  } finally {
    // Not waited for: a stream that is read from may stay silent for ever.
    results.return(undefined).catch(() => undefined);
  }
}
