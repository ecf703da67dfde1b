import type { Loss } from "../connection/connection.js";

/** What a client tells about itself, beside the pushes. */
export interface ClientEvents<Login = unknown> {
  /** An attempt to connect begins. */
  connecting: [];
  /** The first login succeeded; its response. */
  connected: [login: Login];
  /** A login after a lost connection succeeded; its response. Pushes of the time between are not sent again: catch up. */
  resumed: [login: Login];
  /** The connection was lost, and why; whether and when there will be another attempt. */
  disconnected: [loss: Loss];
  /** Nothing more will happen until `connect()` is called again; the reason when it was not `close()`. */
  closed: [end: { readonly reason: string | undefined; readonly error: Error | undefined }];
  /** A bad frame, an error in a listener, an invalid push: reported, and nothing else happens. */
  error: [error: Error];
  /** The version is being retired, as the `Legacy` or `Deprecation` header of the Web API says; once each. */
  lifecycle: [notice: { readonly header: "Legacy" | "Deprecation"; readonly date: string }];
}

/** The channel of each event: a number, so that a push of the same name is not mistaken for it. */
export const EVENT = {
  connecting: 0,
  connected: 1,
  resumed: 2,
  disconnected: 3,
  closed: 4,
  error: 5,
  lifecycle: 6,
} satisfies Record<keyof ClientEvents, number>;
