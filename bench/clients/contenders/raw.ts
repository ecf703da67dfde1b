import { once } from "node:events";

import { hostOf, type Address, type Connected, type Contender } from "./contender.ts";
import { TightWebSocket } from "./socket.ts";

interface Frame {
  type: string;
  request_id: string;
  success: boolean;
  payload: unknown;
}

/** What a program does that has `ws` and no client. */
export const raw: Contender = {
  name: "raw `ws`",
  says: "`ws`, its event `message`, `JSON.parse` of each frame; requests are found again by their id in a map",
  connect: (address) => connect(address, true),
};

export const deaf: Contender = {
  name: "raw `ws`, pushes not parsed",
  says: "the same, but of a frame that is no response nothing is parsed, not even turned into text: the floor of all",
  connect: (address) => connect(address, false),
};

async function connect(address: Address, parses: boolean): Promise<Connected> {
  const socket = new TightWebSocket(`${address.tls ? "wss" : "ws"}://${hostOf(address)}/`);
  const waiting = new Map<string, (payload: unknown) => void>();
  let lastId = 0;
  let heard = 0;
  const call = (action: string, payload: object): Promise<unknown> =>
    new Promise((resolve) => {
      const request_id = String((lastId += 1));
      waiting.set(request_id, resolve);
      socket.send(JSON.stringify({ version: "3.6", request_id, action, payload }));
    });
  socket.on("message", (data: Buffer) => {
    // an answer begins with its id, and here a push has none
    if (!parses && data[2] !== REQUEST_ID) return;
    const frame = JSON.parse(data.toString()) as Frame;
    if (frame.type === "push") heard += 1;
    else {
      waiting.get(frame.request_id)!(frame.payload);
      waiting.delete(frame.request_id);
    }
  });
  await once(socket, "open");
  await call("login", { token: "Bearer token" });
  return { call, heard: () => (parses ? heard : undefined), close: () => socket.terminate() };
}

/** What the first name of an answer begins with. */
const REQUEST_ID = "r".charCodeAt(0);
