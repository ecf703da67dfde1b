import type { IncomingMessage } from "node:http";

import { ProtocolError } from "../protocol/protocol-error.js";

/** The body of a request, refused as soon as it is too large. */
export async function readBody(request: IncomingMessage, limit: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    // the rest is read and forgotten, so that the client gets to see the answer
    if (size <= limit) chunks.push(chunk);
    else chunks.length = 0;
  }
  if (size > limit) throw new ProtocolError("entity_too_large");
  return Buffer.concat(chunks);
}
