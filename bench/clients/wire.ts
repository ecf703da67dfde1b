/** A text as a WebSocket frame of a server: final, not masked, not compressed (RFC 6455, 5.2). */
export function toWire(text: string): Buffer {
  const payload = Buffer.from(text);
  const { length } = payload;
  if (length < 126) return Buffer.concat([Buffer.from([TEXT, length]), payload]);
  if (length < 2 ** 16) return Buffer.concat([Buffer.from([TEXT, 126, length >> 8, length & 255]), payload]);
  const head = Buffer.alloc(10);
  head.set([TEXT, 127]);
  head.writeBigUInt64BE(BigInt(length), 2);
  return Buffer.concat([head, payload]);
}

const TEXT = 0x81;
