import { BadFrameError } from "../errors/connection-errors.js";
import { ANY } from "../events/emitter.js";
import type { Host } from "../host.js";
import type { Data } from "../platform/socket.js";
import type { Protocol } from "../protocol.js";

/** A frame of the server, as far as a connection looks into it. */
export interface Frame {
  readonly version?: unknown;
  readonly request_id?: unknown;
  readonly action: string;
  readonly type?: unknown;
  readonly success?: unknown;
  readonly payload?: unknown;
}

/** The version as the frames of a protocol say it; earlier ones do not. */
export const versionIn = ({ versioned, version }: Protocol): string | undefined => (versioned ? version : undefined);

/** Parses what came as text, a string or bytes; nothing for a push that nobody wants, a BadFrameError for what is no frame. */
export type ReadFrame = (data: Data, isText: boolean) => Frame | undefined;

/** Stands between the action of a push and its payload, which is last, as they are documented. */
const MIDDLE = '","type":"push","payload":';

/** What stands before the payload of a push. All clients of a version share it. */
const heads = new WeakMap<Protocol, RegExp>();

/**
 * Reads frames as `JSON.parse` does, but of a push no more than is needed: the payload alone where somebody wants it,
 * which saves some of the time that it takes to validate it, and nothing behind the action where nobody does. What is
 * not read may be wrong unseen.
 */
export function frameReader({ protocol, emitter }: Pick<Host, "protocol" | "emitter">): ReadFrame {
  const version = versionIn(protocol);
  const start = JSON.stringify({ version, action: "" }).slice(0, -2);
  const head = heads.get(protocol) ?? new RegExp(`${start.replace(".", "\\.")}\\w+${MIDDLE}`, "y");
  heads.set(protocol, head);

  function parse(text: string): Frame | null | undefined {
    head.lastIndex = 0;
    if (head.test(text)) {
      // the listener's own text: a part of this one would keep all of it in memory
      const action = emitter.find(text.slice(start.length, head.lastIndex - MIDDLE.length));
      if (!action && !emitter.find(ANY)) return undefined;
      if (action && text.endsWith("}}"))
        try {
          return { version, action, type: "push", payload: JSON.parse(text.slice(head.lastIndex, -1)) };
        } catch {
          // the payload is not the last, or broken
        }
    }
    return JSON.parse(text) as Frame | null;
  }

  return (data, isText) => {
    let cause: unknown;
    try {
      const frame = isText ? parse(data.toString()) : null;
      if (frame === undefined || typeof frame?.action === "string") return frame;
    } catch (error) {
      cause = error;
    }
    throw new BadFrameError("no object with `action`", data, cause);
  };
}
