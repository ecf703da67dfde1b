import type { ActionMap, Call } from "./call.js";
import type { Protocol } from "./protocol.js";
import { RtmClient } from "./rtm-client.js";
import type { RtmOptions } from "./rtm-options.js";
import { WebClient } from "./web-client.js";
import type { WebOptions } from "./web-transport.js";

/** The generated stubs of a version: a class of methods over a `call`. */
type ApiClass<Actions extends ActionMap<Actions>, Api> = new (call: Call<Actions>) => Api;

export type RtmClientClass<Actions extends ActionMap<Actions>, Pushes, Api> = new (
  options: RtmOptions,
) => RtmClient<Actions, Pushes> & Api;
export type WebClientClass<Actions extends ActionMap<Actions>, Api> = new (
  options: WebOptions,
) => WebClient<Actions> & Api;

/** A client over RTM with a method for each action. The generated modules call this. */
export function defineRtmClient<Actions extends ActionMap<Actions>, Pushes, Api>(
  Stubs: ApiClass<Actions, Api>,
  protocol: Protocol,
): RtmClientClass<Actions, Pushes, Api> {
  return define(RtmClient, Stubs as AnyClass, protocol) as RtmClientClass<Actions, Pushes, Api>;
}

/** A client over HTTPS with a method for each action. The generated modules call this. */
export function defineWebClient<Actions extends ActionMap<Actions>, Api>(
  Stubs: ApiClass<Actions, Api>,
  protocol: Protocol,
): WebClientClass<Actions, Api> {
  return define(WebClient, Stubs as AnyClass, protocol) as WebClientClass<Actions, Api>;
}

type AnyClass = new (...values: never[]) => unknown;

/** The class for one version. The methods of the stubs use `this.call`, which the client has as well. */
function define(
  Base: new (protocol: Protocol, options: never) => object,
  Stubs: AnyClass,
  protocol: Protocol,
): AnyClass {
  class VersionClient extends Base {
    constructor(options: never) {
      super(protocol, options);
    }
  }
  const { constructor: _, ...methods } = Object.getOwnPropertyDescriptors(Stubs.prototype as object);
  Object.defineProperties(VersionClient.prototype, methods);
  return VersionClient;
}
