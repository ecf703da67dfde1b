/** The part of the platform's WebSocket that a connection uses; `ws` has it too. */
export interface Socket {
  onopen: ((event: never) => void) | null;
  onmessage: ((event: { data: unknown }) => void) | null;
  onclose: ((event: { code?: number; reason?: string }) => void) | null;
  onerror: ((event: never) => void) | null;
  send(data: string): void;
  close(code?: number, reason?: string): void;
  /** Of `ws`: without waiting for the other side. */
  terminate?: (() => void) | undefined;
}

export type SocketConstructor = new (url: string) => Socket;

/** Lets go of a socket: nothing that it does later is heard, even if closing it hangs. */
export function dropSocket(socket: Socket, isDead: boolean): void {
  socket.onopen = socket.onmessage = socket.onclose = null;
  socket.onerror = ignore; // `ws` throws an error that nobody hears
  try {
    // where the other side is gone, `ws` would keep the process alive for 30 s
    if (isDead && socket.terminate) socket.terminate();
    else socket.close();
  } catch {
    // a socket that cannot be closed is gone already
  }
}

function ignore(): void {}
