import * as LIMITS from "../policy/limits.js";
import type { SocketConstructor } from "./socket.js";

/** What `ws` is told; the platform's sockets do not look at it. */
export interface SocketOptions {
  readonly perMessageDeflate: boolean;
  readonly maxPayload: number;
  readonly skipUTF8Validation: boolean;
  readonly secureContext?: SecureContext | undefined;
}

/** That of `node:tls`. */
interface SecureContext {
  readonly context: unknown;
}

/**
 * To compress short frames costs more than it saves, above all in memory. What is no UTF-8 is read with replacement
 * characters: `ws` would end the connection, and the next one, as long as such a text is in a chat.
 */
const FRAMES: SocketOptions = { perMessageDeflate: false, maxPayload: LIMITS.frameSize, skipUTF8Validation: true };

/** Node, as far as it is needed, wherever this runs. */
interface Platform {
  readonly process?: { getBuiltinModule?(name: "node:tls"): { createSecureContext(): SecureContext } };
}

let secureContext: SecureContext | undefined;

/**
 * What a socket is to be told. All sockets of `ws` share one set of certificates and ciphers, which it would make anew
 * for each: a fifth of the memory of a connection. A class that extends `ws` is given none, as it may have its own. In a
 * browser's bundle `no-socket-options.ts` takes the place of this file, as package.json says.
 */
export function socketOptions({ prototype }: SocketConstructor): SocketOptions {
  if (!Object.hasOwn(Object(prototype) as object, "terminate")) return FRAMES;
  const { process } = globalThis as Platform;
  secureContext ??= process?.getBuiltinModule?.("node:tls").createSecureContext();
  return { ...FRAMES, secureContext };
}
