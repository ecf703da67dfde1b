import { WebSocket } from "ws";

/** `ws` as it is set up for this protocol: nothing is compressed, and nothing may be larger than a list of archives. */
export class TightWebSocket extends WebSocket {
  constructor(address: string) {
    super(address, { perMessageDeflate: false, maxPayload: 16 * 1024 * 1024 });
  }
}
