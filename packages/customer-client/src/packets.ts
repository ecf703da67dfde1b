/** A packet of socket.io 2.x, as its client knows it. */
interface Packet {
  /** As in the text of a packet: 0 connect, 1 disconnect, 2 event, 4 error. */
  readonly type: number;
  readonly nsp: "/";
  readonly data?: unknown;
}

/** An event `message` with one argument; where the server wants to know that it came, a number stands before it. */
const MESSAGE = /^2\d*\["message",(.*)\]$/s;

class Encoder {
  encode({ type, data }: Packet, write: (texts: string[]) => void): void {
    const [, frame] = (data ?? []) as string[];
    write([frame === undefined ? String(type) : `${type}["message",${frame}]`]);
  }
}

class Decoder {
  #listener: ((packet: Packet) => void) | undefined;

  /** There is one event, `decoded`. */
  on(_event: string, listener: (packet: Packet) => void): void {
    this.#listener = listener;
  }

  removeListener(): void {
    this.#listener = undefined;
  }

  add(received: unknown): void {
    this.#listener?.(decode(received));
  }

  destroy(): void {}
}

/**
 * The packets that carry the frames, in place of the client's own parser: that one throws at what it does not
 * understand, out of the handler of a socket. And here a frame stays text, so that only the connection parses it.
 */
export const packets: object = { Encoder, Decoder };

/** What is nothing else is handed on as a frame: the connection says what is wrong with it. */
function decode(received: unknown): Packet {
  const text = String(received);
  if (text === "0" || text === "1") return { type: Number(text), nsp: "/" };
  if (text.startsWith("4")) return { type: 4, nsp: "/", data: text.slice(1) };
  return { type: 2, nsp: "/", data: ["message", MESSAGE.exec(text)?.[1] ?? received] };
}
