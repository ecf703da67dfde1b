export function median(values: readonly number[]): number {
  if (values.length === 0) throw new Error("there is no median of nothing");
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

/** The `e` of `y ~ x ** e` between two points: 1 is linear, 2 the square. */
export function exponent(from: { x: number; y: number }, to: { x: number; y: number }): number {
  return Math.log(to.y / from.y) / Math.log(to.x / from.x);
}
