/** Random draws that are the same for the same seed and number of the case, on any machine. */
export class Draw {
  /** A case has its own stream, so that what one draws changes no other. */
  constructor(seed, number) {
    this.state = mixed(mixed(seed) ^ Math.imul(number, 0x9e3779b1));
  }

  /** From 0 up to, not including, 1 (mulberry32). */
  share() {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let value = Math.imul(this.state ^ (this.state >>> 15), this.state | 1);
    value ^= value + Math.imul(value ^ (value >>> 7), value | 61);
    return ((value ^ (value >>> 14)) >>> 0) / 4294967296;
  }

  /** A whole number, both ends included. */
  whole(least, most) {
    return least + Math.floor(this.share() * (most - least + 1));
  }

  /** True in that share of cases. */
  chance(share) {
    return this.share() < share;
  }

  one(list) {
    return list[Math.floor(this.share() * list.length)];
  }

  /** One of `[weight, value]`. */
  weighted(table) {
    let left = this.share() * table.reduce((sum, [weight]) => sum + weight, 0);
    for (const [weight, value] of table) {
      left -= weight;
      if (left < 0) return value;
    }
    return table[table.length - 1][1];
  }

  /** Euros and cents; mostly round, as people write them. */
  euros(least, most) {
    if (this.chance(0.7)) return this.whole(least, most);
    return this.whole(least * 100, most * 100) / 100;
  }
}

/** Every bit of the input reaches every bit of the outcome (murmur3's last step). */
function mixed(value) {
  let hash = value | 0;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}
