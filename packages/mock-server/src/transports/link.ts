/** One end of an open socket, whatever it speaks. */
export interface Link {
  readonly transport: "rtm" | "socketio";
  send(text: string): void;
  sendBinary(bytes: Uint8Array): void;
  /** Sends the beginning of a frame and destroys the socket; `at` is between 0 and 1. */
  cut(text: string, at: number): void;
  close(code: number): void;
  destroy(): void;
  /** Stops and starts reading. */
  pause(): void;
  resume(): void;
}
