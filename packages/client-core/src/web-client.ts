import type { ActionMap } from "./call.js";
import { Client } from "./client.js";
import type { Protocol } from "./protocol.js";
import { webTransport, type WebOptions, type WebTransport } from "./web-transport.js";

/** A client over HTTPS, each request by itself: no connection, no pushes. */
export class WebClient<Actions extends ActionMap<Actions>> extends Client<Actions, {}, WebOptions> {
  protected readonly request: WebTransport;

  constructor(protocol: Protocol, options: WebOptions) {
    super(protocol, options);
    this.request = webTransport(this.host);
  }
}
