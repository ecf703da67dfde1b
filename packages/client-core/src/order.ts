/** The whole second, in milliseconds since 1970, and the digits below it. What is no instant comes last. */
function instantOf(text: string): readonly [second: number, fraction: string] {
  const [fraction = ""] = /\.\d+/.exec(text) ?? [];
  const second = Date.parse(text.replace(fraction, ""));
  return [Number.isNaN(second) ? Infinity : second, fraction.replace(/0+$/, "")];
}

/**
 * Compares what was created when, such as events and threads, for `sort`: by `created_at` as instants, to the last digit
 * and whatever their offset. Pushes come in no promised order.
 */
export function byCreatedAt(a: { readonly created_at: string }, b: { readonly created_at: string }): number {
  const [one, other] = [instantOf(a.created_at), instantOf(b.created_at)];
  if (one[0] !== other[0]) return one[0] < other[0] ? -1 : 1;
  return one[1] === other[1] ? 0 : one[1] < other[1] ? -1 : 1;
}

/** Compares events of the Customer API 0.3, whose `timestamp` says nothing of their order, for `sort`: by `order`. */
export const byOrder = (a: { readonly order: number }, b: { readonly order: number }): number => a.order - b.order;
