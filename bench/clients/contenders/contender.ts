/** Someone who takes pushes in and makes requests. */
export interface Contender {
  name: string;
  says: string;
  /** Connects and logs in. */
  connect(address: Address): Promise<Connected>;
}

/** A server: `127.0.0.1` is its name without TLS, `localhost` that of its certificate. */
export interface Address {
  port: number;
  tls: boolean;
}

export interface Connected {
  /** Makes a request; the promise is kept when its answer is there. */
  call(action: string, payload: object): Promise<unknown>;
  /** How many pushes were handed out so far; undefined where nobody listens. */
  heard(): number | undefined;
  close(): void;
}

export const hostOf = ({ port, tls }: Address): string => `${tls ? "localhost" : "127.0.0.1"}:${port}`;
