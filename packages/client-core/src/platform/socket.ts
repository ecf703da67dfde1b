/** The part of the platform's WebSocket that a connection uses; `ws` has it too. */
export interface Socket {
  onopen: ((event: never) => void) | null;
  onmessage: ((event: { data: unknown }) => void) | null;
  onclose: ((event: { code?: number; reason?: string }) => void) | null;
  onerror: ((event: never) => void) | null;
  send(data: string): void;
  close(code?: number, reason?: string): void;
}

export type SocketConstructor = new (url: string) => Socket;

/** The constructor to use: the given one, or the platform's. */
export function socketConstructor(given: SocketConstructor | undefined): SocketConstructor | undefined {
  return given ?? (globalThis as { WebSocket?: SocketConstructor }).WebSocket;
}

/** Lets go of a socket: nothing that it does later is heard, even if closing it hangs. */
export function dropSocket(socket: Socket): void {
  socket.onopen = socket.onmessage = socket.onclose = null;
  socket.onerror = ignore; // `ws` throws an error that nobody hears
  try {
    socket.close();
  } catch {
    // a socket that cannot be closed is gone already
  }
}

function ignore(): void {}
