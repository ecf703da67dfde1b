/** A browser's sockets take none. */
export function socketOptions(): undefined {
  return undefined;
}
