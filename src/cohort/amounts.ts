import type { Cents } from '../money/cents.js';

/** Amounts of many cases, eight bytes each, whose median can be told. */
export class Amounts {
  #values = new Float64Array(16);
  #count = 0;

  get count(): number {
    return this.#count;
  }

  add(amount: Cents): void {
    if (this.#count === this.#values.length) {
      const wider = new Float64Array(this.#count * 2);
      wider.set(this.#values);
      this.#values = wider;
    }
    this.#values[this.#count] = amount;
    this.#count += 1;
  }

  addAll(other: Amounts): void {
    for (const amount of other.#values.subarray(0, other.#count)) this.add(amount as Cents);
  }

  /** Cents; of an even number the mean of the middle two, half up. Null: no amounts. */
  median(): Cents | null {
    if (this.#count === 0) return null;
    const sorted = this.#values.slice(0, this.#count).sort();
    const [low, high] = [sorted[(this.#count - 1) >> 1], sorted[this.#count >> 1]] as [number, number];
    return Math.round((low + high) / 2) as Cents;
  }
}
