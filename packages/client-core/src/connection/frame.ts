import { BadFrameError } from "../errors/connection-errors.js";
import type { Data } from "../platform/socket.js";

/** A frame of the server, as far as a connection looks into it. */
export interface Frame {
  readonly version?: unknown;
  readonly request_id?: unknown;
  readonly action: string;
  readonly type?: unknown;
  readonly success?: unknown;
  readonly payload?: unknown;
}

/** A push as it is documented, up to its payload, which stands last. */
const PUSH =
  /^{(?:"version":"([\w.-]+)",)?(?:"request_id":"([\w.-]+)",)?"action":"(\w+)","type":"push","payload":(?={)/;

/**
 * The action of a push, read from its text without parsing the rest; undefined where that is in doubt. The payload is
 * not looked at, so that it may be wrong unseen: a push that nobody listens to is dropped anyway.
 */
export const peekPush = (text: string): string | undefined => PUSH.exec(text)?.[3];

/** Parses what came as text, a string or bytes; a BadFrameError when it is no frame. */
export function parseFrame(data: Data, isText: boolean): Frame {
  let cause: unknown;
  try {
    const frame = isText && parseText(data.toString());
    if (frame && typeof frame.action === "string") return frame;
  } catch (error) {
    cause = error;
  }
  throw new BadFrameError("no object with `action`", data, cause);
}

/** As `JSON.parse`, but of a push only the payload is parsed: that saves as much time as it takes to validate it. */
function parseText(text: string): Frame | null {
  const head = text.endsWith("}}") && PUSH.exec(text);
  if (head)
    try {
      const payload: unknown = JSON.parse(text.slice(head[0].length, -1));
      return { version: head[1], request_id: head[2], action: head[3]!, type: "push", payload };
    } catch {
      // the payload is not the last, or broken
    }
  return JSON.parse(text) as Frame | null;
}
