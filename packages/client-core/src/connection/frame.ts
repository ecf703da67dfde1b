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
  let frame: Partial<Frame> | null = null;
  let cause: unknown;
  try {
    // anything but text would be turned into text
    if (typeof text === "string") frame = JSON.parse(text) as Frame;
  } catch (error) {
    cause = error;
  }
  if (typeof frame?.action !== "string") throw new BadFrameError("it is no object with an `action`", text, cause);
  return frame as Frame;
}

/** Only the head is looked at: the names come first, and a hostile text shall not cost a search through all of it. */
const HEAD = 300;
/** The members before the payload, where none of them is nested or escaped. */
const MEMBERS = /^\s*{([^{[\\]*)"payload"/;

/**
 * The action of a push, read from the start of its text without parsing the rest; undefined when the frame is
 * something else, or when its payload comes first.
 */
export function peekPush(text: unknown): string | undefined {
  const [, members = ""] = (typeof text === "string" && MEMBERS.exec(text.slice(0, HEAD))) || [];
  return /"type"\s*:\s*"push"/.test(members) ? /"action"\s*:\s*"(\w+)"/.exec(members)?.[1] : undefined;
}
