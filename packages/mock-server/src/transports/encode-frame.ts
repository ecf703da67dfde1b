/** A text frame of a server as WebSocket (RFC 6455) puts it on the wire. */
export function encodeTextFrame(text: string): Buffer {
  const payload = Buffer.from(text);
  return Buffer.concat([header(payload.length), payload]);
}

const FINAL_TEXT = 0x81;

function header(length: number): Buffer {
  if (length < 126) return Buffer.from([FINAL_TEXT, length]);
  const bytes = Buffer.alloc(length < 2 ** 16 ? 4 : 10);
  bytes[0] = FINAL_TEXT;
  bytes[1] = bytes.length === 4 ? 126 : 127;
  if (bytes.length === 4) bytes.writeUInt16BE(length, 2);
  else bytes.writeBigUInt64BE(BigInt(length), 2);
  return bytes;
}
