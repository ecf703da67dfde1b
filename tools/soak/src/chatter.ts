import type { ClientEvents } from "@chatwire/client-core";

/** What stands in each write, so that the server can tell it from all others. */
export const MARK = /write-\d+-\d+/;

/** Of a client, whatever its API and its transport, what a chatter uses. */
export interface AnyClient {
  call(action: string, payload: object): Promise<unknown>;
}

export interface AnyRtmClient extends AnyClient {
  readonly state: string;
  connect(): Promise<unknown>;
  close(): Promise<void>;
  on<Name extends keyof ClientEvents>(name: Name, listener: (event: ClientEvents[Name]) => void): () => void;
  onAny(listener: () => void): () => void;
}

/** What all chatters did together. */
export class Tally {
  made = 0;
  answered = 0;
  readonly failed: Record<string, number> = {};
  /** By the time of the clients. */
  longest = 0;
  connected = 0;
  resumed = 0;
  errors = 0;
  pushes = 0;
}

interface Habits {
  readonly number: number;
  readonly tally: Tally;
  /** The write of its API, with a mark. */
  readonly write: (mark: string) => [action: string, payload: object];
  /** Milliseconds between two requests, on average. */
  readonly pause: number;
  readonly now: () => number;
  /** Ends the chatting. */
  readonly signal: AbortSignal;
}

/** Makes one request after the other, reads and writes, until it is told to stop; ends when all are settled. */
export async function chatter(client: AnyClient, habits: Habits): Promise<void> {
  const { number, tally, write, pause, now, signal } = habits;
  const open = new Set<Promise<void>>();
  for (let n = 0; !signal.aborted; n += 1) {
    const [action, payload] = n % 2 === 0 ? ["list_chats", {}] : write(`write-${number}-${n}`);
    const begun = now();
    tally.made += 1;
    const request: Promise<void> = client
      .call(action as string, payload as object)
      .then(
        () => void (tally.answered += 1),
        ({ name, type }: { name: string; type?: string }) => {
          const what = type === undefined ? name : `${name} ${type}`;
          tally.failed[what] = (tally.failed[what] ?? 0) + 1;
        },
      )
      .finally(() => {
        tally.longest = Math.max(tally.longest, now() - begun);
        open.delete(request);
      });
    open.add(request);
    await new Promise((resolve) => setTimeout(resolve, Math.random() * 2 * pause));
  }
  await Promise.all(open);
}

/** Chats over a connection, which it also closes and makes anew now and then. */
export async function rtmChatter(client: AnyRtmClient, habits: Habits): Promise<void> {
  const { tally, signal } = habits;
  const offs = [
    client.on("connected", () => (tally.connected += 1)),
    client.on("resumed", () => (tally.resumed += 1)),
    client.on("error", () => (tally.errors += 1)),
    client.onAny(() => (tally.pushes += 1)),
  ];
  await client.connect();
  await chatter(
    {
      async call(action, payload) {
        // one in two hundred; what is in flight is settled by that, too
        if (Math.random() < 0.005) await client.close();
        if (client.state === "closed" && !signal.aborted) client.connect().catch(() => {});
        return client.call(action, payload);
      },
    },
    habits,
  );
  await client.close();
  for (const off of offs) off();
}
