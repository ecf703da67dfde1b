import { WebSocket } from "ws";

/** `ws` set up as chatwire sets it up: nothing is compressed, and a frame has its limit. */
export class TightWebSocket extends WebSocket {
  constructor(address: string) {
    super(address, { perMessageDeflate: false, maxPayload: 2 ** 25 });
  }
}
