import type { ClientError } from "../../src/index.js";
import { seeded } from "../virtual/clock.js";
import type { SentFrame, ServerEnd } from "../virtual/server-end.js";
import { VirtualWorld } from "../virtual/world.js";
import { breach } from "./law.js";
import type { Step, TokenMood } from "./step.js";

/** A request of a schedule, and what is known of it. */
interface Call {
  readonly n: number;
  readonly isWrite: boolean;
  /** When it must have ended. */
  readonly deadline: number;
  readonly abort: AbortController;
  outcome: "waits" | "answered" | "aborted" | ClientError;
}

/** A world that a schedule is played in, and what must hold in it whatever the schedule. */
export class Play {
  readonly world: VirtualWorld;
  readonly calls: Call[] = [];
  /** Requests of the current connection that the server has not answered. */
  #asked: { readonly socket: ServerEnd; readonly frame: SentFrame }[] = [];
  readonly #refused = new Set<unknown>();
  #isKind = false;
  #tokens = 0;
  #mood: TokenMood = "works";

  constructor(api: string, seed: number) {
    this.world = new VirtualWorld({ api, random: seeded(seed), options: () => ({ token: () => this.#token() }) });
    const note = (socket: ServerEnd, frame: SentFrame): void => {
      if (this.#isKind) socket.answer(frame);
      else this.#asked.push({ socket, frame });
    };
    this.world.server.on("get_chat", note);
    this.world.server.on("send_event", note);
  }

  async step(step: Step): Promise<void> {
    const { world } = this;
    const { server, client, clock } = world;
    switch (step.do) {
      case "connect":
        client.connect().catch(() => {});
        break;
      case "close":
        await client.close();
        break;
      case "read":
      case "write":
        this.#call(step.do === "write", step.timeout);
        break;
      case "abort":
        this.calls[step.which % Math.max(1, this.calls.length)]?.abort.abort();
        break;
      case "answer":
      case "answerTwice":
        this.#reply(step.which, ({ socket, frame }) => {
          socket.answer(frame);
          if (step.do === "answerTwice") socket.answer(frame);
        });
        break;
      case "refuse":
        this.#reply(step.which, ({ socket, frame }) => {
          this.#refused.add(frame.payload["n"]);
          socket.refuse(frame, step.type);
        });
        break;
      case "advance":
        await clock.advance(step.by);
        break;
      case "farewell":
        if (server.sockets.length > 0) world.farewell(step.reason, { region: `r${server.sockets.length % 4}` });
        break;
      case "say":
        server.sockets.at(-1)?.say(step.text);
        break;
      case "push":
        server.sockets.at(-1)?.push("incoming_event");
        break;
      case "cut":
        server.sockets.at(-1)?.cut();
        break;
      case "late":
        // whatever an old socket still says
        for (const socket of server.sockets.slice(0, -1)) {
          socket.say("{}");
          socket.cut();
        }
        break;
      case "unreachable":
        server.onConnect = () => {};
        break;
      case "reachable":
        server.onConnect = (socket) => void clock.setTimeout(() => socket.open(), 5);
        break;
      case "loginsFail":
        server.on("login", (socket, frame) => socket.refuse(frame, "internal"));
        break;
      case "loginsHang":
        server.on("login", () => {});
        break;
      case "loginsWork":
        server.on("login", (socket, frame) => socket.answer(frame));
        break;
      case "sendFails":
        if (server.sockets.length > 0) server.socket.state = "closing";
        break;
      case "deaf":
        server.on("ping", () => {});
        break;
      case "token":
        this.#mood = step.how;
        break;
      case "kind":
        this.#isKind = true;
        for (const { socket, frame } of this.#asked.splice(0)) socket.answer(frame);
        break;
    }
    await clock.advance(0);
    this.check();
  }

  /** What must hold at any moment. */
  check(): void {
    const { world } = this;
    const broken = breach(world.events);
    if (broken !== undefined) throw new Error(`the law of events: ${broken}`);
    if (world.server.mostPending > 10) throw new Error(`${world.server.mostPending} requests on the wire`);
    const now = world.clock.now();
    for (const { n, deadline, outcome } of this.calls) {
      if (outcome === "waits" && now > deadline) throw new Error(`request ${n} has not settled in its time`);
    }
    const sent = this.#sent();
    if (new Set(sent).size < sent.length) throw new Error(`a write was sent twice: ${sent}`);
    for (const { n, isWrite, outcome } of this.calls) {
      if (!isWrite || typeof outcome === "string" || this.#refused.has(n)) continue;
      if (outcome.outcomeUnknown !== sent.includes(n))
        throw new Error(`write ${n}: ${outcome.name} does not say whether it was sent`);
    }
  }

  /** Closes, and looks for what is left. */
  async end(): Promise<void> {
    const { client, timers, server } = this.world;
    await client.close();
    await this.world.advance(0);
    this.check();
    if (timers.size > 0) throw new Error(`${timers.size} timers are left`);
    const left = server.sockets.flatMap(({ listeners }) => listeners);
    if (left.length > 0) throw new Error(`listeners are left: ${left}`);
    const open = this.calls.filter(({ outcome }) => outcome === "waits");
    if (open.length > 0) throw new Error(`${open.length} requests are left`);
  }

  /** The writes that were handed to a socket, in order. */
  #sent(): unknown[] {
    const frames = this.world.server.sockets.flatMap(({ sent, swallowed }) => [...sent, ...swallowed]);
    return frames.filter(({ action }) => action === "send_event").map(({ payload }) => payload["n"]);
  }

  #token(): string | Promise<string> {
    if (this.#mood === "throws") throw new Error("no token today");
    if (this.#mood === "hangs") return new Promise(() => {});
    return this.#mood === "is empty" ? "" : `token${(this.#tokens += 1)}`;
  }

  #call(isWrite: boolean, timeout: number | undefined): void {
    const { client, clock } = this.world;
    const abort = new AbortController();
    const call: Call = {
      n: this.calls.length,
      isWrite,
      deadline: clock.now() + (timeout ?? 16_000),
      abort,
      outcome: "waits",
    };
    this.calls.push(call);
    const options = { signal: abort.signal, ...(timeout === undefined ? {} : { timeout }) };
    client.call(isWrite ? "send_event" : "get_chat", { n: call.n }, options).then(
      () => (call.outcome = "answered"),
      (error: ClientError) => (call.outcome = error.name === "AbortError" ? "aborted" : error),
    );
  }

  #reply(which: number, reply: (asked: { socket: ServerEnd; frame: SentFrame }) => void): void {
    if (this.#asked.length === 0) return;
    const [asked] = this.#asked.splice(which % this.#asked.length, 1);
    reply(asked!);
  }
}
