import type { Action, Context } from "../actions/action.js";
import { actionTable } from "../actions/action-table.js";
import { agentsOnCall } from "./agents-on-call.js";
import type { ActionFacts } from "../protocol/facts.js";
import { ProtocolError } from "../protocol/protocol-error.js";
import type { User } from "../world/people.js";
import { Consequences } from "./consequences.js";
import type { Request } from "./request.js";
import type { Stage } from "./stage.js";

type NamedAction = ActionFacts & { name: string };

/** Carries out a request, or throws a ProtocolError. Gives the response as the version writes it, and what follows. */
export function perform(stage: Stage, request: Request): { payload?: unknown; consequences?: Consequences } {
  const { protocol, transport, payload = {} } = request;
  // no version lists it among its actions
  if (transport === "rtm" && request.action === "ping") return {};
  const action = protocol.action(request.action);
  if (action === undefined) throw new ProtocolError("validation", `Unknown action: ${request.action}`);
  if (!action.transports.includes(transport))
    throw new ProtocolError(
      "validation",
      `${request.action} is not there over ${transport === "rtm" ? "RTM" : "the Web API"}.`,
    );
  if (request.user === undefined) stage.rates.check(request.action);
  checkVersion(request);
  const issue = protocol.issueOf(request.action, payload);
  if (issue !== undefined) throw new ProtocolError("validation", `Wrong format of request: ${issue}`);
  if (request.user === undefined) stage.region.check(protocol, tokenOf(request, action));
  const user = authorOf(stage, request, identify(stage, request, action));
  const consequences = new Consequences(stage, request, action, user);
  return { payload: respond(stage, request, action, consequences, user), consequences };
}

function respond(stage: Stage, request: Request, action: NamedAction, consequences: Consequences, user: User): unknown {
  const { protocol } = request;
  const table = actionTable(protocol);
  const carryOut = Object.hasOwn(table, action.name) ? (table[action.name] as Action<unknown>) : undefined;
  if (carryOut === undefined) {
    consequences.addExamples();
    return action.examples[0];
  }
  const context: Context = {
    user,
    world: stage.world,
    protocol,
    action: request.action,
    session: request.connection,
    tokens: stage.tokens,
    freeAgents: () => agentsOnCall(stage),
    file: request.file,
    fileUrl: ({ name }) => `${stage.origin()}/files/${stage.world.chance.hex(16)}/${encodeURIComponent(name)}`,
    push: (...push) => consequences.addPush(...push),
    webhook: (...webhook) => consequences.addWebhook(...webhook),
  };
  const response = carryOut(context, protocol.readRequest(request.action, request.payload ?? {}));
  return action.answers ? protocol.writeResponse(request.action, response ?? {}) : undefined;
}

/** A lower version than that of the connection is prohibited; a higher one is another server's. */
function checkVersion({ protocol, version }: Request): void {
  if (version === undefined || version === protocol.version) return;
  throw new ProtocolError("unsupported_version", `The version is ${protocol.version} here, not ${version}.`);
}

function tokenOf({ connection, payload, token }: Request, { name }: NamedAction): string | undefined {
  return name === "login" ? String((payload as { token?: unknown }).token) : (token ?? connection?.token);
}

/** Whose request it is; the pages that customers load before they have a token are anybody's. */
function identify({ tokens, world }: Stage, request: Request, action: NamedAction): User {
  const { protocol, transport, connection } = request;
  if (request.user !== undefined) return request.user;
  if (transport === "rtm" && action.name !== "login") {
    if (connection?.user === undefined) throw new ProtocolError("authentication", "Log in first.");
    tokens.userOf(protocol.api, connection.token);
    return connection.user;
  }
  const token = tokenOf(request, action);
  if (token !== undefined) return tokens.userOf(protocol.api, token);
  const [anybody] = world.customers.values();
  if (action.method === "GET" && anybody !== undefined) return anybody;
  throw new ProtocolError("authentication", "The header Authorization is missing.");
}

/** Agents can act for a bot. */
function authorOf({ world }: Stage, { authorId, protocol }: Request, user: User): User {
  if (authorId === undefined || protocol.api !== "agent") return user;
  return world.agents.get(authorId) ?? world.addAgent(authorId);
}
