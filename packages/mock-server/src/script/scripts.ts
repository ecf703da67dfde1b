import type { ConnectOutcome, Fault, Outcome, OutcomeFunction, SeenRequest } from "./outcome.js";

export interface ScriptOptions {
  /** How often it applies; always, when left out. */
  readonly times?: number;
  /** How many it lets pass first. */
  readonly after?: number;
}

export interface RequestScriptOptions extends ScriptOptions {
  readonly when?: (request: SeenRequest) => boolean;
}

/** What `on` returns: whether it has come to its end, and the way to end it. */
export interface Script {
  /** How often it has applied. */
  readonly uses: number;
  remove(): void;
}

interface Entry<Effect> {
  names: readonly string[];
  options: RequestScriptOptions;
  effect: Effect;
  seen: number;
  uses: number;
}

/** Scripts of one kind; the one that was added last comes first. `*` stands for every name but `ping`. */
class Book<Effect> {
  #entries: Entry<Effect>[] = [];

  add(name: string | readonly string[], options: RequestScriptOptions, effect: Effect): Script {
    const entry: Entry<Effect> = { names: [name].flat(), options, effect, seen: 0, uses: 0 };
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

  take(names: readonly string[], request?: SeenRequest): Effect | undefined {
    for (const entry of this.#entries) {
      const { when, after = 0, times = Infinity } = entry.options;
      if (!entry.names.some((name) => names.includes(name) || (name === "*" && !names.includes("ping")))) continue;
      if (when !== undefined && request !== undefined && !when(request)) continue;
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
  readonly requests = new Book<Outcome | OutcomeFunction>();
  readonly pushes = new Book<Fault>();
  readonly connects = new Book<ConnectOutcome>();

  clear(): void {
    this.requests.clear();
    this.pushes.clear();
    this.connects.clear();
  }
}
