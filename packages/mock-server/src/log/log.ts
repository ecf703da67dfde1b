import type { ApiName } from "../protocol/known-versions.js";
import { MockServerError } from "../protocol/known-versions.js";
import type { Clock } from "../time/clock.js";

/** Something that passed. */
export interface LogEntry {
  /** Counts up from 1. */
  readonly n: number;
  /** Milliseconds since 1970, by the clock of the server. */
  readonly at: number;
  /** `in` and `out` as the server sees them; `fault` says what was done to the frame before it. */
  readonly kind: "open" | "close" | "in" | "out" | "fault";
  readonly transport: "rtm" | "socketio" | "web" | "webhook";
  readonly api?: ApiName;
  /** The id of the connection. */
  readonly connection?: string;
  /** The action, push or webhook. */
  readonly action?: string;
  readonly requestId?: string;
  /** What was sent, as JSON or, where it is none, as text. */
  readonly frame?: unknown;
  /** Of an answer over HTTP. */
  readonly status?: number;
  readonly note?: string;
}

export type NewEntry = Omit<LogEntry, "n" | "at">;
type Predicate = (entry: LogEntry) => boolean;

interface Waiting {
  predicate: Predicate;
  found: (entry: LogEntry) => void;
  failed: (error: Error) => void;
}

export interface WaitOptions {
  /** Only entries after this `n`; by default those that have passed count, too. */
  readonly after?: number;
  readonly signal?: AbortSignal;
}

/** All that passed, the newest of it. */
export class Log {
  readonly #clock: Clock;
  readonly #limit: number;
  readonly #waiting = new Set<Waiting>();
  readonly #listeners = new Set<(entry: LogEntry) => void>();
  #entries: LogEntry[] = [];
  #count = 0;

  constructor(clock: Clock, limit: number) {
    this.#clock = clock;
    this.#limit = limit;
  }

  /** Oldest first. */
  get entries(): readonly LogEntry[] {
    return this.#entries;
  }

  /** The entries that have all of the given values. */
  filter(values: Partial<LogEntry>): LogEntry[] {
    return this.#entries.filter(having(values));
  }

  /** The first entry that has all of the given values, if there is one. */
  find(values: Partial<LogEntry>): LogEntry | undefined {
    return this.#entries.find(having(values));
  }

  /** The first entry that fits, now or as soon as there is one. */
  waitFor(wanted: Predicate | Partial<LogEntry>, { after = 0, signal }: WaitOptions = {}): Promise<LogEntry> {
    const fits = typeof wanted === "function" ? wanted : having(wanted);
    const predicate: Predicate = (entry) => entry.n > after && fits(entry);
    const there = this.#entries.find(predicate);
    if (there !== undefined) return Promise.resolve(there);
    const promise = new Promise<LogEntry>((found, failed) => {
      const waiting = { predicate, found, failed };
      this.#waiting.add(waiting);
      signal?.addEventListener("abort", () => {
        if (this.#waiting.delete(waiting)) failed(signal.reason as Error);
      });
    });
    // whoever waits no longer when the server closes is not to bring the process down
    promise.catch(() => {});
    return promise;
  }

  onEntry(listener: (entry: LogEntry) => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  clear(): void {
    this.#entries = [];
  }

  add(entry: NewEntry): void {
    this.#count += 1;
    const full: LogEntry = { n: this.#count, at: this.#clock.now(), ...entry };
    this.#keep(full);
    for (const listener of this.#listeners) listener(full);
    for (const waiting of this.#waiting) {
      if (waiting.predicate(full) && this.#waiting.delete(waiting)) waiting.found(full);
    }
  }

  close(): void {
    for (const { failed } of this.#waiting)
      failed(new MockServerError("The server was closed before what was waited for had passed."));
    this.#waiting.clear();
  }

  #keep(entry: LogEntry): void {
    if (this.#limit === 0) return;
    this.#entries.push(entry);
    // cut now and then, as every cut copies
    if (this.#entries.length >= this.#limit * 2) this.#entries = this.#entries.slice(-this.#limit);
  }
}

function having(values: Partial<LogEntry>): Predicate {
  const wanted = Object.entries(values);
  return (entry) => wanted.every(([key, value]) => entry[key as keyof LogEntry] === value);
}
