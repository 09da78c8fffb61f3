/** Orders texts by their bytes in UTF-8, which is the order of their code points, in every locale. */
export function byBytes(a: string, b: string): number {
  return Buffer.compare(Buffer.from(a), Buffer.from(b));
}
