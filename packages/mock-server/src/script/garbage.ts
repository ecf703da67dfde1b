import type { GarbageKind } from "./outcome.js";

/** Things that a client must survive. */
const GARBAGE: Readonly<Record<GarbageKind, string>> = {
  malformed: '{"type":"push","action":"incoming_event","payload":{"chat_id":',
  "non-object": '["incoming_event",null,42]',
  "unknown-response": '{"request_id":"nobody-asked","action":"get_chat","type":"response","success":true,"payload":{}}',
  "unknown-push": '{"action":"a_push_of_the_future","type":"push","payload":{"field":"value"}}',
  proto:
    '{"action":"__proto__","type":"push","request_id":"constructor","__proto__":{"polluted":true},"payload":{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}}',
  binary: "\u0000\u0001\u0002\u00ff",
  empty: "",
};

export const garbage = (kind: GarbageKind = "malformed"): string => GARBAGE[kind];

/** A well-formed push of about so many bytes, of a kind that no version has. */
export function giant(bytes = 2 ** 20): string {
  const [before, after] = ['{"action":"a_giant_push","type":"push","payload":{"padding":"', '"}}'];
  return `${before}${"x".repeat(Math.max(0, bytes - before!.length - after!.length))}${after}`;
}
