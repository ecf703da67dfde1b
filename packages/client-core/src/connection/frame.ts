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
