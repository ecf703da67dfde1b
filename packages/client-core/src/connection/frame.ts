import { BadFrameError } from "../errors/connection-errors.js";
import type { Data } from "../platform/socket.js";

/** A frame of the server, as far as a connection looks into it. */
export interface Frame {
  readonly type?: unknown;
  readonly action: string;
  readonly request_id?: unknown;
  readonly success?: unknown;
  readonly payload?: unknown;
}

/** Parses what came as text, a string or bytes; a BadFrameError when it is no frame. */
export function parseFrame(data: Data, isText: boolean): Frame {
  let frame: Partial<Frame> | null = null;
  let cause: unknown;
  try {
    if (isText) frame = JSON.parse(data.toString()) as Frame;
  } catch (error) {
    cause = error;
  }
  if (typeof frame?.action !== "string") throw new BadFrameError("no object with an `action`", data, cause);
  return frame as Frame;
}
