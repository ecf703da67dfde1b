import type { ActionMap } from "./call.js";
import { Client, type ClientOptions } from "./client.js";
import type { Protocol } from "./protocol.js";
import { webTransport, type WebTransport, type WebTransportOptions } from "./web-transport.js";

export interface WebOptions extends ClientOptions, WebTransportOptions {}

/** A client over HTTPS, one request at a time: no connection, no pushes. */
export class WebClient<Actions extends ActionMap<Actions>> extends Client<Actions> {
  protected readonly request: WebTransport;

  constructor(protocol: Protocol, options: WebOptions) {
    super(protocol, options);
    this.request = webTransport(this.host, options);
  }
}
