/** A small seeded generator (sfc32): the same town and the same cases on every machine. */
export function seeded(seed: number) {
  let [a, b, c, d] = [seed | 0, 0x9e3779b9 | 0, 0x243f6a88 | 0, 1];
  const next = (): number => {
    const t = (((a + b) | 0) + d) | 0;
    d = (d + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + t;
    return t >>> 0;
  };
  for (let i = 0; i < 15; i++) next();

  const unit = () => next() / 2 ** 32;
  const hex8 = () => next().toString(16).padStart(8, '0');
  return {
    unit,
    below: (n: number) => Math.floor(unit() * n),
    pick: <T>(list: readonly T[]): T => list[Math.floor(unit() * list.length)]!,
    normal: () => Math.sqrt(-2 * Math.log(1 - unit())) * Math.cos(2 * Math.PI * unit()),
    exponential: (mean: number) => -Math.log(1 - unit()) * mean,
    /** A UUIDv7 of this instant. */
    id: (at: number) => {
      const time = at.toString(16).padStart(12, '0');
      const rest = hex8() + hex8() + hex8();
      return `${time.slice(0, 8)}-${time.slice(8)}-7${rest.slice(0, 3)}-a${rest.slice(3, 6)}-${rest.slice(6, 18)}`;
    },
  };
}
export type Random = ReturnType<typeof seeded>;

/** Picks an index with the given weights. */
export function weighted(weights: readonly number[]): (random: Random) => number {
  const sums = new Float64Array(weights.length);
  let total = 0;
  for (const [i, weight] of weights.entries()) {
    total += weight;
    sums[i] = total;
  }
  return (random) => {
    const wanted = random.unit() * total;
    let [low, high] = [0, sums.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (sums[middle]! > wanted) high = middle;
      else low = middle + 1;
    }
    return low;
  };
}
