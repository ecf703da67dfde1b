import type { ActionMap, Call } from "./call.js";
import type { Protocol } from "./protocol.js";
import { RtmClient, type RtmOptions } from "./rtm-client.js";
import { WebClient, type WebOptions } from "./web-client.js";

/** The generated stubs of a version: a class of methods over a `call`. */
type ApiClass<Actions extends ActionMap<Actions>, Api> = new (call: Call<Actions>) => Api;

export type RtmClientClass<Actions extends ActionMap<Actions>, Pushes, Api> = new (options: RtmOptions) => RtmClient<Actions, Pushes> & Api;
export type WebClientClass<Actions extends ActionMap<Actions>, Api> = new (options: WebOptions) => WebClient<Actions> & Api;

/** A client over RTM with a method for each action. The generated modules call this. */
export function defineRtmClient<Actions extends ActionMap<Actions>, Pushes, Api>(Stubs: ApiClass<Actions, Api>, protocol: Protocol): RtmClientClass<Actions, Pushes, Api> {
  return withStubs(
    class extends RtmClient<Actions, Pushes> {
      constructor(options: RtmOptions) {
        super(protocol, options);
      }
    },
    Stubs,
  );
}

/** A client over HTTPS with a method for each action. The generated modules call this. */
export function defineWebClient<Actions extends ActionMap<Actions>, Api>(Stubs: ApiClass<Actions, Api>, protocol: Protocol): WebClientClass<Actions, Api> {
  return withStubs(
    class extends WebClient<Actions> {
      constructor(options: WebOptions) {
        super(protocol, options);
      }
    },
    Stubs,
  );
}

/** Gives a client the methods of its stubs, each bound to the stubs that use the client's `call`. */
function withStubs<Client, Api>(Base: new (options: never) => object, Stubs: new (call: never) => Api): Client {
  const stubs = new WeakMap<object, Api>();
  for (const name of Object.getOwnPropertyNames(Stubs.prototype)) {
    if (name === "constructor" || name in Base.prototype) continue;
    Object.defineProperty(Base.prototype, name, {
      configurable: true,
      writable: true,
      value(this: { call: never }, ...values: unknown[]): unknown {
        let api = stubs.get(this);
        if (api === undefined) stubs.set(this, (api = new Stubs(this.call)));
        return (api as Record<string, (...all: unknown[]) => unknown>)[name]!(...values);
      },
    });
  }
  return Base as Client;
}
