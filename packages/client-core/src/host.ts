import type { Endpoint } from "./endpoint.js";
import type { Emitter } from "./events/emitter.js";
import type { Clock } from "./platform/clock.js";
import type { Protocol } from "./protocol.js";
import type { TokenStore } from "./token.js";
import type { Validate } from "./validation.js";

/** What a transport needs of the client that it serves. */
export interface Host extends Emitter {
  readonly protocol: Protocol;
  readonly clock: Clock;
  readonly tokens: TokenStore;
  readonly endpoint: Endpoint;
  readonly validate: Validate;
}
