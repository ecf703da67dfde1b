/// <reference lib="esnext.disposable" preserve="true" />
import type { Log } from "../log/log.js";
import { MockServerError, type ApiName } from "../protocol/known-versions.js";
import type { ConnectOutcome, Fault, Outcome, OutcomeFunction, SeenRequest } from "../script/outcome.js";
import type { Script, ScriptOptions, SeenConnect, SeenPush } from "../script/scripts.js";
import type { Webhook } from "../webhooks/webhooks.js";
import type { User } from "../world/people.js";
import type { TokenOptions } from "../world/tokens.js";
import type { World } from "../world/world.js";
import { answer } from "./answer.js";
import type { Connection } from "./connection.js";
import type { RateLimit } from "./rate-limit.js";
import type { Stage } from "./stage.js";

/** The addresses of an API. */
export interface ApiUrls {
  /** `ws://127.0.0.1:41234/v3.6/agent/rtm/ws`; the query of the version comes behind it. */
  readonly rtm: string;
  /** `http://127.0.0.1:41234/v3.6/agent/action`; the action comes behind it. */
  readonly web: string;
  /** The query parameters that RTM needs, and the Web API of customers, too. */
  readonly query: readonly string[];
  /** Of 0.3, where socket.io is there: the address and the `path` that its client takes. */
  readonly socketio?: { readonly url: string; readonly path: string };
}

type Push = string;
type Peers = { readonly connection?: Connection; readonly api?: ApiName };

/** A running server. */
export class MockServer {
  readonly #stage: Stage;
  readonly #close: () => Promise<void>;
  readonly port: number;
  /** The addresses of each API that is served. */
  readonly urls: Readonly<Partial<Record<ApiName, ApiUrls>>>;

  constructor(stage: Stage, port: number, urls: Partial<Record<ApiName, ApiUrls>>, close: () => Promise<void>) {
    this.#stage = stage;
    this.#close = close;
    this.port = port;
    this.urls = urls;
  }

  /** `http://127.0.0.1:41234`. */
  get origin(): string {
    return this.#stage.origin();
  }

  /** All that passed. */
  get log(): Log {
    return this.#stage.log;
  }

  /** The organization, its people and their chats. */
  get world(): World {
    return this.#stage.world;
  }

  /** The open connections, oldest first. */
  get connections(): Connection[] {
    return [...this.#stage.connections];
  }

  /** Says what becomes of requests of an action: `on("send_event", { times: 1 }, { fault: "drop" })`. */
  on(action: string | readonly string[], outcome: Outcome | OutcomeFunction): Script;
  on(
    action: string | readonly string[],
    options: ScriptOptions<SeenRequest>,
    outcome: Outcome | OutcomeFunction,
  ): Script;
  on(
    action: string | readonly string[],
    first: ScriptOptions<SeenRequest> | Outcome | OutcomeFunction,
    second?: Outcome | OutcomeFunction,
  ): Script {
    const { scripts, scriptNames } = this.#stage;
    const outcome = second ?? (first as Outcome | OutcomeFunction);
    scriptNames.check("action", action);
    scriptNames.checkOutcome(outcome);
    return scripts.requests.add(action, second === undefined ? {} : (first as ScriptOptions<SeenRequest>), outcome);
  }

  /** Says what becomes of a push on its way. */
  onPush(push: Push | readonly Push[], fault: Fault): Script;
  onPush(push: Push | readonly Push[], options: ScriptOptions<SeenPush>, fault: Fault): Script;
  onPush(push: Push | readonly Push[], first: ScriptOptions<SeenPush> | Fault, second?: Fault): Script {
    const { scripts, scriptNames } = this.#stage;
    const fault = second ?? (first as Fault);
    scriptNames.check("push", push);
    scriptNames.checkOutcome(fault);
    return scripts.pushes.add(push, second === undefined ? {} : (first as ScriptOptions<SeenPush>), fault);
  }

  /** Says what becomes of connections that are opened. */
  onConnect(outcome: ConnectOutcome): Script;
  onConnect(options: ScriptOptions<SeenConnect>, outcome: ConnectOutcome): Script;
  onConnect(first: ScriptOptions<SeenConnect> | ConnectOutcome, second?: ConnectOutcome): Script {
    const { scripts, scriptNames } = this.#stage;
    const outcome = second ?? (first as ConnectOutcome);
    scriptNames.checkOutcome(outcome);
    return scripts.connects.add("connect", second === undefined ? {} : (first as ScriptOptions<SeenConnect>), outcome);
  }

  /** Forgets all scripts. */
  clearScripts(): void {
    this.#stage.scripts.clear();
  }

  /** Sends a push to those who are logged in, as it is given; without a payload, that of the spec's first example. */
  push(name: Push, payload?: unknown, to: Peers = {}): void {
    // one that is given whole may be of any kind
    if (payload === undefined) this.#stage.scriptNames.check("push", name);
    for (const connection of this.#peers(to)) {
      const example = connection.protocol.facts.pushes[name]?.examples[0];
      if (connection.user !== undefined) connection.push(name, payload === undefined ? example : payload);
    }
  }

  /** Ends connections as the protocol does: a push with the reason, then the close. */
  disconnect(reason: string, data?: unknown, to: Peers = {}): void {
    this.#stage.scriptNames.check("disconnect reason", reason);
    for (const connection of this.#peers(to)) connection.disconnect(reason, data);
  }

  /** Makes a request in somebody's name, and gives its response; that others hear of it is as with any other request. */
  async act(user: User | string, action: string, payload: unknown = {}): Promise<unknown> {
    const who = typeof user === "string" ? this.#stage.world.user(user) : user;
    const protocol = this.#stage.actors.get(who.type);
    if (protocol === undefined) throw new MockServerError(`There is no ${who.type} API in this version.`);
    const transport = protocol.action(action)?.transports[0] ?? "rtm";
    const given = await answer(this.#stage, { protocol, transport, action, payload, user: who });
    given.follow();
    if (given.error !== undefined) throw new MockServerError(`${action}: ${given.error.type}: ${given.error.message}`);
    return given.payload;
  }

  /** A token of a user. */
  issueToken(user: User | string, options?: TokenOptions): string {
    return this.#stage.tokens.issue(typeof user === "string" ? this.#stage.world.user(user) : user, options);
  }

  /** Lets a token expire now; the connections that use it are closed. */
  expireToken(token: string): void {
    this.#end(token, "access_token_expired");
  }

  /** Takes a token back; the connections that use it are closed. */
  revokeToken(token: string): void {
    this.#end(token, "access_token_revoked");
  }

  /** Sends those who come to another region, for so many requests. */
  misdirect(region: string, times?: number): void {
    this.#stage.region.misdirect(region, times);
  }

  /** Refuses what is too much; `undefined` lifts the limit. */
  limitRate(limit: RateLimit | undefined): void {
    this.#stage.rates.set(limit);
  }

  addWebhook(webhook: Webhook): void {
    this.#stage.webhooks.add(webhook);
  }

  /** Calls a webhook as if something had happened; without a payload, with that of the spec's first example. */
  callWebhook(action: string, payload?: unknown): void {
    this.#stage.webhooks.callRaw(action, payload);
  }

  /** Ends all connections and lets go of the port. */
  close(): Promise<void> {
    return this.#close();
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.#close();
  }

  #peers({ connection, api }: Peers): Connection[] {
    if (connection !== undefined) return [connection];
    return this.connections.filter(({ protocol }) => api === undefined || protocol.api === api);
  }

  #end(token: string, reason: "access_token_expired" | "access_token_revoked"): void {
    const { tokens } = this.#stage;
    for (const api of this.#stage.protocols.keys())
      tokens[reason === "access_token_expired" ? "expire" : "revoke"](api, token);
    for (const connection of this.connections)
      if (tokens.isSame(connection.token, token)) connection.disconnect(reason);
  }
}
