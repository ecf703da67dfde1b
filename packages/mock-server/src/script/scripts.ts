import type { ApiName } from "../protocol/known-versions.js";
import type { ConnectOutcome, Fault, Outcome, OutcomeFunction, SeenRequest } from "./outcome.js";

export interface ScriptOptions<Subject> {
  /** How often it applies; always, when left out. */
  readonly times?: number;
  /** How many it lets pass first. */
  readonly after?: number;
  /** Which ones it is for; all, when left out. */
  readonly when?: (subject: Subject) => boolean;
}

/** A push on its way to somebody. */
export interface SeenPush {
  readonly api: ApiName;
  readonly action: string;
  readonly payload: unknown;
  /** The id of the connection. */
  readonly connection: string;
}

/** A connection that is being opened. */
export interface SeenConnect {
  readonly api: ApiName;
  /** With its query. */
  readonly url: string;
}

/** What `on` returns: whether it has come to its end, and the way to end it. */
export interface Script {
  /** How often it has applied. */
  readonly uses: number;
  remove(): void;
}

interface Entry<Effect, Subject> {
  names: readonly string[];
  options: ScriptOptions<Subject>;
  effect: Effect;
  seen: number;
  uses: number;
}

/** Scripts of one kind; the one that was added last comes first. `*` stands for every name but `ping`. */
class Book<Effect, Subject> {
  #entries: Entry<Effect, Subject>[] = [];

  add(name: string | readonly string[], options: ScriptOptions<Subject>, effect: Effect): Script {
    const entry: Entry<Effect, Subject> = { names: [name].flat(), options, effect, seen: 0, uses: 0 };
    this.#entries.unshift(entry);
    return {
      get uses() {
        return entry.uses;
      },
      remove: () => {
        this.#entries = this.#entries.filter((each) => each !== entry);
      },
    };
  }

  take(names: readonly string[], subject: Subject): Effect | undefined {
    for (const entry of this.#entries) {
      const { when, after = 0, times = Infinity } = entry.options;
      if (!entry.names.some((name) => names.includes(name) || (name === "*" && !names.includes("ping")))) continue;
      if (when !== undefined && !when(subject)) continue;
      entry.seen += 1;
      if (entry.seen <= after || entry.uses >= times) continue;
      entry.uses += 1;
      return entry.effect;
    }
    return undefined;
  }

  clear(): void {
    this.#entries = [];
  }
}

/** All that was scripted. */
export class Scripts {
  readonly requests = new Book<Outcome | OutcomeFunction, SeenRequest>();
  readonly pushes = new Book<Fault, SeenPush>();
  readonly connects = new Book<ConnectOutcome, SeenConnect>();

  clear(): void {
    this.requests.clear();
    this.pushes.clear();
    this.connects.clear();
  }
}
