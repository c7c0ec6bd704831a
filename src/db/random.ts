import { randomBytes } from 'node:crypto';

/** Drawn in stock: to ask the system for a few bytes each time costs more than what they are for. */
let stock = Buffer.alloc(0);

export function draw(count: number): Buffer {
  if (stock.length < count) stock = randomBytes(4096);
  const drawn = stock.subarray(0, count);
  stock = stock.subarray(count);
  return drawn;
}
