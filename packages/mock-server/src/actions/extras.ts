import { viewUser } from "../view/user-view.js";
import type { ActionTable, Context } from "./action.js";
import { nobody, only } from "./audience.js";

/** What a customer's page asks for around a chat. */

interface GreetingRequest {
  unique_id: string;
}

function answering(push: string) {
  return (context: Context, { unique_id }: GreetingRequest): void => {
    context.push(push, { unique_id }, only(context.user.id));
  };
}

function requestWelcomeMessage(context: Context, { id = context.world.chance.hex(16) }: { id?: string }): object {
  const [agent] = context.world.agents.values();
  const event = {
    type: "message",
    author_id: agent?.id,
    created_at: context.world.stamp(),
    text: "Hello. How can I help you?",
  };
  context.push("incoming_welcome_message", { id, event }, nobody);
  return { id, predicted_agent: agent && viewUser(context, agent), queue: false };
}

function getPredictedAgent(context: Context): object {
  const [agent] = context.world.agents.values();
  const view = agent === undefined ? {} : viewUser(context, agent);
  // up to 3.2 the agent is the response
  return { ...view, agent: view, queue: false };
}

interface StatusesRequest {
  all?: boolean;
  group_ids?: number[];
  /** What 3.1 calls them. */
  groups?: number[];
}

function listGroupStatuses({ freeAgents }: Context, { all, group_ids, groups }: StatusesRequest): object {
  const ids = all === true ? [0] : (group_ids ?? groups ?? [0]);
  const status = freeAgents().length > 0 ? "online" : "offline";
  return { groups_status: Object.fromEntries(ids.map((id) => [String(id), status])) };
}

function uploadFile(context: Context): object {
  const { file, world } = context;
  if (file === undefined) return {};
  const url = context.fileUrl(file);
  world.files.set(url, file);
  return { url };
}

export const extraActions: ActionTable = {
  accept_greeting: answering("greeting_accepted"),
  cancel_greeting: answering("greeting_canceled"),
  request_welcome_message: requestWelcomeMessage,
  get_predicted_agent: getPredictedAgent,
  list_group_statuses: listGroupStatuses,
  upload_file: uploadFile,
};
