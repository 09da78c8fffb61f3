import type { WaitingCase } from './source.js';

type Event<R> = { readonly came: IteratorResult<readonly WaitingCase[]> } | { readonly done: readonly R[] };

/**
 * The results of groups that are worked on at the same time, in the order of the groups, each as soon as it is its turn.
 * @param window so many groups at most are read and not yet taken over: who takes the results sets the pace
 */
export async function* inOrder<R>(
  groups: AsyncIterator<readonly WaitingCase[]>,
  run: (group: readonly WaitingCase[]) => Promise<readonly R[]>,
  window: number,
): AsyncGenerator<readonly R[]> {
  const running: Promise<Event<R>>[] = [];
  let coming: Promise<Event<R>> | undefined;
  let ended = false;
  while (true) {
    if (!ended && running.length < window) coming ??= groups.next().then((came) => ({ came }));
    const waiting = [...running.slice(0, 1), ...(coming ? [coming] : [])];
    if (waiting.length === 0) return;
    const event = await Promise.race(waiting);
    if ('done' in event) {
      running.shift();
      yield event.done;
      continue;
    }
    coming = undefined;
    ended = event.came.done ?? false;
    if (!event.came.done) running.push(run(event.came.value).then((done) => ({ done })));
  }
}
