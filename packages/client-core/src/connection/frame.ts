import { BadFrameError } from "../errors/connection-errors.js";

/** A frame of the server, as far as a connection looks into it. */
export interface Frame {
  readonly type?: unknown;
  readonly action: string;
  readonly request_id?: unknown;
  readonly success?: unknown;
  readonly payload?: unknown;
}

/** Parses a frame; a BadFrameError when it is no frame. */
export function parseFrame(text: unknown): Frame {
  if (typeof text !== "string") throw new BadFrameError("it is not text", String(text));
  let frame: unknown;
  try {
    frame = JSON.parse(text);
  } catch (cause) {
    throw new BadFrameError("it is no JSON", text, { cause });
  }
  if (typeof frame !== "object" || frame === null || Array.isArray(frame)) throw new BadFrameError("it is no object", text);
  if (typeof (frame as Frame).action !== "string") throw new BadFrameError("it has no action", text);
  return frame as Frame;
}

const MEMBER = /[{,]\s*"(\w+)"\s*:\s*("(?:[^"\\]|\\.)*"|true|false|null|-?\d[\d.eE+-]*)/y;

/**
 * The action of a push, read from the start of its text without parsing the rest; undefined when the frame is
 * something else, or when its payload comes first.
 */
export function peekPush(text: unknown): string | undefined {
  if (typeof text !== "string") return undefined;
  let action: string | undefined;
  let isPush = false;
  MEMBER.lastIndex = 0;
  for (let member = MEMBER.exec(text); member !== null; member = MEMBER.exec(text)) {
    const [, key, value] = member;
    if (key === "action" && /^"\w*"$/.test(value!)) action = value!.slice(1, -1);
    if (key === "type") isPush = value === '"push"';
    if (isPush && action !== undefined) return action;
  }
  return undefined;
}
