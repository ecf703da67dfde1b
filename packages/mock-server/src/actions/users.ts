import { ProtocolError } from "../protocol/protocol-error.js";
import { viewChat } from "../view/chat-view.js";
import { viewUser } from "../view/user-view.js";
import { activeThread, agentsOf, isPresent, lastThread, type Chat } from "../world/chat.js";
import { join, leave } from "../world/threads.js";
import type { ActionTable, Context } from "./action.js";
import { either, only, usersOf } from "./audience.js";
import { checkPresence, openThread } from "./presence.js";

interface AddRequest {
  chat_id: string;
  user_id: string;
  user_type: string;
  visibility?: string;
  ignore_requester_presence?: boolean;
}

function addUserToChat(context: Context, request: AddRequest): void {
  const { world, user: requester, push } = context;
  const chat = world.chat(request.chat_id, requester);
  const user = world.user(request.user_id);
  if (isPresent(chat, user.id)) throw new ProtocolError("validation", "The user takes part in the chat already.");
  join(chat, user, request.visibility);
  push(
    "user_added_to_chat",
    (viewer: Context) => ({
      ...placeOf(chat),
      user: viewUser(viewer, user, chat),
      user_type: user.type,
      reason: "manual",
      requester_id: requester.id,
    }),
    usersOf(chat),
  );
  welcome(context, chat, user.id);
}

/** A user who comes into a chat hears of it as of a new one. */
function welcome({ user, push }: Context, chat: Chat, userId: string, transferred_from?: object): void {
  const thread = activeThread(chat) ?? lastThread(chat);
  const payload = (viewer: Context): object => ({
    requester_id: user.id,
    transferred_from,
    chat: viewChat(viewer, chat, { thread }),
  });
  push("incoming_chat", payload, only(userId), { requester: false });
}

interface RemoveRequest {
  chat_id: string;
  user_id: string;
  ignore_requester_presence?: boolean;
}

function removeUserFromChat(context: Context, { chat_id, user_id, ignore_requester_presence }: RemoveRequest): void {
  const { world, user: requester, push } = context;
  const chat = world.chat(chat_id, requester);
  checkPresence(context, chat, ignore_requester_presence);
  if (!isPresent(chat, user_id)) throw new ProtocolError("validation", "The user does not take part in the chat.");
  const audience = either(usersOf(chat), only(user_id));
  leave(chat, user_id);
  const user_type = world.user(user_id).type;
  push(
    "user_removed_from_chat",
    { ...placeOf(chat), user_id, user_type, reason: "manual", requester_id: requester.id },
    audience,
  );
}

interface TransferRequest {
  id: string;
  target?: { type: "group" | "agent"; ids: (string | number)[] };
  ignore_agents_availability?: boolean;
  ignore_requester_presence?: boolean;
}

function transferChat(context: Context, { id, target, ignore_requester_presence }: TransferRequest): void {
  const { world, user: requester, push } = context;
  const chat = world.chat(id, requester);
  checkPresence(context, chat, ignore_requester_presence);
  openThread(chat);
  const before = { group_ids: chat.groupIds, agent_ids: agentsOf(chat).map((agent) => agent.id) };
  const wanted = target?.type === "agent" ? target.ids.map((each) => world.user(String(each))) : context.freeAgents();
  const agent = wanted.find((each) => !isPresent(chat, each.id));
  const audience = either(usersOf(chat), only(...before.agent_ids));
  if (target?.type === "group") chat.groupIds = target.ids.map(Number);
  if (agent !== undefined) {
    for (const agentId of before.agent_ids) leave(chat, agentId);
    join(chat, agent);
  }
  const agentIds = agentsOf(chat).map((each) => each.id);
  push(
    "chat_transferred",
    {
      ...placeOf(chat),
      requester_id: requester.id,
      reason: "manual",
      transferred_to: { group_ids: chat.groupIds, agent_ids: agentIds },
      // what 3.1 says instead
      type: target?.type ?? "group",
      ids: target?.ids ?? chat.groupIds,
    },
    audience,
  );
  if (agent !== undefined) welcome(context, chat, agent.id, before);
}

const placeOf = (chat: Chat): object => ({ chat_id: chat.id, thread_id: (activeThread(chat) ?? lastThread(chat))?.id });

interface FollowRequest {
  id: string;
}

function followChat({ world, user, push }: Context, { id }: FollowRequest): void {
  const chat = world.chat(id, user);
  chat.followers.add(user.id);
  const thread = activeThread(chat) ?? lastThread(chat);
  push("incoming_chat", (viewer: Context) => ({ chat: viewChat(viewer, chat, { thread }) }), only(user.id));
}

function unfollowChat({ world, user, push }: Context, { id }: FollowRequest): object {
  const chat = world.chat(id, user);
  if (isPresent(chat, user.id)) throw new ProtocolError("validation", "A user of the chat cannot unfollow it.");
  chat.followers.delete(user.id);
  push("chat_unfollowed", { chat_id: chat.id }, only(user.id));
  return { chat_id: chat.id };
}

export const userActions: ActionTable = {
  add_user_to_chat: addUserToChat,
  remove_user_from_chat: removeUserFromChat,
  transfer_chat: transferChat,
  follow_chat: followChat,
  unfollow_chat: unfollowChat,
};
