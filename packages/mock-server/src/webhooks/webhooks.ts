import type { Log } from "../log/log.js";
import type { Facts } from "../protocol/facts.js";
import { writeShape } from "../protocol/shape.js";
import type { Timers } from "../time/timers.js";
import type { User } from "../world/people.js";
import type { World } from "../world/world.js";
import { webhookBody } from "./webhook-body.js";

/** A webhook as it is registered. */
export interface Webhook {
  readonly url: string;
  /** Sent in the body, which is all the proof that there is. */
  readonly secretKey: string;
  /** Which ones, by their names in the version; all by default. */
  readonly actions?: readonly string[];
  readonly id?: string;
}

export interface WebhookOptions {
  /** How long to wait before each retry, in milliseconds; three within a minute by default. */
  readonly retryAfter?: readonly number[];
  /** How long an answer may take; 10,000 ms by default. */
  readonly timeout?: number;
}

const RETRY_AFTER = [10_000, 20_000, 30_000];
const TIMEOUT = 10_000;

/** Calls the webhooks that are registered, again and again until one answers 200. */
export class Webhooks {
  readonly #facts: Facts | undefined;
  readonly #world: World;
  readonly #log: Log;
  readonly #timers: Timers;
  readonly #options: WebhookOptions;
  readonly #registered: Webhook[] = [];
  readonly #stop = new AbortController();

  constructor(facts: Facts | undefined, world: World, log: Log, timers: Timers, options: WebhookOptions) {
    this.#facts = facts;
    this.#world = world;
    this.#log = log;
    this.#timers = timers;
    this.#options = options;
  }

  add(webhook: Webhook): void {
    this.#registered.push({ id: this.#world.chance.hex(25), ...webhook });
  }

  /** The newest name of a webhook. */
  nameOf(wire: string): string {
    return this.#facts?.webhooks[wire]?.is ?? wire;
  }

  /** Tells everybody who wants to know; the payload is in the newest names. */
  call(wire: string, payload: unknown, requester?: User): void {
    const webhook = this.#facts?.webhooks[wire];
    if (this.#facts === undefined || webhook === undefined) return;
    this.#tell(this.#facts, wire, writeShape(payload, webhook.payload, this.#facts.received), requester);
  }

  #tell(facts: Facts, wire: string, payload: unknown, requester?: User): void {
    for (const registered of this.#registered) {
      if (registered.actions?.includes(wire) === false) continue;
      const body = webhookBody(facts, this.#world, registered, wire, payload, requester);
      void this.#deliver(registered.url, wire, body, 0);
    }
  }

  /** Sends a payload as it is given; without one, that of the spec's first example. */
  callRaw(wire: string, payload?: unknown): void {
    const [example] = (this.#facts?.webhooks[wire]?.examples ?? []) as { payload: unknown }[];
    if (this.#facts !== undefined) this.#tell(this.#facts, wire, payload === undefined ? example?.payload : payload);
  }

  close(): void {
    this.#stop.abort();
  }

  async #deliver(url: string, action: string, body: object, attempt: number): Promise<void> {
    if (this.#stop.signal.aborted) return;
    this.#log.add({ kind: "out", transport: "webhook", action, frame: body });
    const { status, note } = await this.#post(url, body);
    if (this.#stop.signal.aborted) return;
    this.#log.add({
      kind: "in",
      transport: "webhook",
      action,
      ...(status === undefined ? {} : { status }),
      ...(note === undefined ? {} : { note }),
    });
    const wait = (this.#options.retryAfter ?? RETRY_AFTER)[attempt];
    if (status !== 200 && wait !== undefined)
      this.#timers.after(wait, () => void this.#deliver(url, action, body, attempt + 1));
  }

  async #post(url: string, body: object): Promise<{ status?: number; note?: string }> {
    const late = new AbortController();
    const cancel = this.#timers.after(this.#options.timeout ?? TIMEOUT, () =>
      late.abort(new Error("no answer in time")),
    );
    try {
      const signal = AbortSignal.any([late.signal, this.#stop.signal]);
      const response = await fetch(url, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify(body),
        signal,
      });
      await response.body?.cancel();
      return { status: response.status };
    } catch (error) {
      return { note: error instanceof Error ? error.message : String(error) };
    } finally {
      cancel();
    }
  }
}
