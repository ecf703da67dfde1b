import type { ActionMap } from "./call.js";
import type { Protocol } from "./protocol.js";
import { RtmClient } from "./rtm-client.js";
import type { RtmOptions } from "./rtm-options.js";
import { WebClient } from "./web-client.js";
import type { WebOptions } from "./web-transport.js";

export type RtmClientClass<Actions extends ActionMap<Actions>, Pushes, Api> = new (
  options: RtmOptions,
) => RtmClient<Actions, Pushes> & Api;
export type WebClientClass<Actions extends ActionMap<Actions>, Api> = new (
  options: WebOptions,
) => WebClient<Actions> & Api;

/** A client over RTM with a method for each action, as `Api` has them. The generated modules call this. */
export function defineRtmClient<Actions extends ActionMap<Actions>, Pushes, Api>(
  protocol: Protocol,
): RtmClientClass<Actions, Pushes, Api> {
  return define(RtmClient, protocol) as RtmClientClass<Actions, Pushes, Api>;
}

/** A client over HTTPS with a method for each action, as `Api` has them. The generated modules call this. */
export function defineWebClient<Actions extends ActionMap<Actions>, Api>(
  protocol: Protocol,
): WebClientClass<Actions, Api> {
  return define(WebClient, protocol) as WebClientClass<Actions, Api>;
}

interface Caller {
  call(action: string, ...given: unknown[]): unknown;
}

/** The class for one version. Its methods are made of the names of the actions: a table is smaller than a class. */
function define(Base: new (protocol: Protocol, options: never) => object, protocol: Protocol): unknown {
  class VersionClient extends Base {
    constructor(options: never) {
      super(protocol, options);
    }
  }
  const methods = VersionClient.prototype as Record<string, unknown>;
  for (const action of protocol.actions) {
    const method = action.replace(/_(.)/g, (_, letter: string) => letter.toUpperCase());
    const nothing = protocol.bare?.includes(action) ? [undefined] : [];
    methods[method] = function (this: Caller, ...given: unknown[]): unknown {
      return this.call(action, ...nothing, ...given);
    };
  }
  return VersionClient;
}
