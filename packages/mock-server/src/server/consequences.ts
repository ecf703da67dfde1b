import type { Payload, PushOptions } from "../actions/action.js";
import type { Audience } from "../actions/audience.js";
import type { ActionFacts } from "../protocol/facts.js";
import type { User } from "../world/people.js";
import type { Viewer } from "../view/viewer.js";
import type { Connection } from "./connection.js";
import type { Request } from "./request.js";
import type { Stage } from "./stage.js";

interface Push {
  name: string;
  payload: Payload;
  to: Audience;
  options: PushOptions;
}

/** The pushes and webhooks that a request causes, until its answer has gone. */
export class Consequences {
  readonly #stage: Stage;
  readonly #request: Request;
  readonly #action: ActionFacts;
  readonly #user: User;
  readonly #pushes: Push[] = [];
  readonly #webhooks: { name: string; payload: Payload }[] = [];
  readonly #raw: { action: string; payload: unknown }[] = [];

  constructor(stage: Stage, request: Request, action: ActionFacts, user: User) {
    this.#stage = stage;
    this.#request = request;
    this.#action = action;
    this.#user = user;
  }

  addPush(name: string, payload: Payload, to: Audience, options: PushOptions = {}): void {
    this.#pushes.push({ name, payload, to, options });
    this.addWebhook(name, payload);
  }

  addWebhook(name: string, payload: Payload): void {
    this.#webhooks.push({ name, payload });
  }

  /** What the spec shows of the pushes of an action that changes nothing here. */
  addExamples(): void {
    const { pushes } = this.#request.protocol.facts;
    for (const action of this.#action.pushes ?? []) this.#raw.push({ action, payload: pushes[action]?.examples[0] });
  }

  /** Sends them to whoever is connected now. */
  send(): void {
    const { connection, requestId } = this.#request;
    for (const { action, payload } of this.#raw) connection?.push(action, payload, requestId);
    for (const push of this.#pushes) for (const each of this.#stage.connections) this.#sendTo(each, push);
    this.#callWebhooks();
  }

  #sendTo(connection: Connection, { name, payload, to, options }: Push): void {
    const { user, protocol } = connection;
    if (user === undefined) return;
    const viewer: Viewer = { user, protocol, world: this.#stage.world };
    const written = protocol.writePush(name, evaluate(payload, viewer));
    if (written === undefined) return;
    if (connection !== this.#request.connection) {
      if (to(user)) connection.push(written.action, written.payload);
      return;
    }
    const isListed = this.#action.pushes?.includes(written.action) ?? false;
    if (options.requester ?? isListed)
      connection.push(written.action, written.payload, isListed ? this.#request.requestId : undefined);
  }

  #callWebhooks(): void {
    const { webhooks, world } = this.#stage;
    for (const wire of this.#action.webhooks ?? []) {
      const found = this.#webhooks.find(({ name }) => name === webhooks.nameOf(wire));
      const agent = [...world.agents.values()][0] ?? this.#user;
      // a webhook shows what an agent sees
      if (found)
        webhooks.call(
          wire,
          evaluate(found.payload, { user: agent, protocol: this.#request.protocol, world }),
          this.#user,
        );
    }
  }
}

function evaluate(payload: Payload, viewer: Viewer): unknown {
  return typeof payload === "function" ? (payload as (viewer: Viewer) => unknown)(viewer) : payload;
}
