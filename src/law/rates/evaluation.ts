/** The evaluation under way: each figure that it reads is marked with its number. */

let evaluation = 1;

/** Begins another evaluation, which has read nothing yet. */
export function startReadLog(): void {
  evaluation += 1;
}

/** What can be read, with the number of the evaluation that read it last. */
interface Readable {
  readIn: number;
}

export function noteRead(read: Readable): void {
  read.readIn = evaluation;
}

export function isRead({ readIn }: Readable): boolean {
  return readIn === evaluation;
}
