import type { ClientOptions } from "./client.js";
import type { Emitter } from "./events/emitter.js";
import type { Clock } from "./platform/clock.js";
import type { Protocol } from "./protocol.js";
import type { TokenStore } from "./token.js";
import type { Validate } from "./validation.js";

/** What a client is made of, and what its transport needs of it. */
export interface Host<Options = ClientOptions> {
  readonly protocol: Protocol;
  readonly options: Options;
  readonly clock: Clock;
  readonly tokens: TokenStore;
  readonly emitter: Emitter;
  readonly validate: Validate | undefined;
}
