// The part of socket.io-client 2.x that is used; the package has no types of its own.
declare module "socket.io-client" {
  interface Engine {
    onPacket(packet: unknown): void;
    readonly transport: { readonly ws?: { terminate?(): void } };
  }

  export interface SocketIoSocket {
    readonly connected: boolean;
    readonly io: { readonly engine?: Engine };
    on(event: "connect", listener: () => void): void;
    on(event: "message", listener: (message: unknown) => void): void;
    on(event: "disconnect", listener: (reason: string) => void): void;
    on(event: "connect_error" | "error", listener: (error: unknown) => void): void;
    open(): void;
    send(message: string): void;
    close(): void;
  }

  const io: {
    (origin: string, options: object): SocketIoSocket;
    /** Of the packets: 4 in 2.x, 5 in 3.x and 4.x. */
    readonly protocol: number;
  };
  // eslint-disable-next-line import/no-default-export -- it is how the package is
  export default io;
}
