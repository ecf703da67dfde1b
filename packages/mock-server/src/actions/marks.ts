import type { ActionTable, Context } from "./action.js";
import { agents, usersOf } from "./audience.js";

interface TagRequest {
  chat_id: string;
  thread_id: string;
  tag: string;
}

function tagThread({ world, user, push }: Context, { chat_id, thread_id, tag }: TagRequest): void {
  const chat = world.chat(chat_id, user);
  const thread = world.thread(chat, thread_id);
  if (!thread.tags.includes(tag)) thread.tags.push(tag);
  push("thread_tagged", { chat_id, thread_id, tag }, usersOf(chat, "agents"));
}

function untagThread({ world, user, push }: Context, { chat_id, thread_id, tag }: TagRequest): void {
  const chat = world.chat(chat_id, user);
  const thread = world.thread(chat, thread_id);
  thread.tags = thread.tags.filter((each) => each !== tag);
  push("thread_untagged", { chat_id, thread_id, tag }, usersOf(chat, "agents"));
}

/** Up to 3.3 access is given group by group; up to 3.1 to customers, too. */
interface AccessRequest {
  resource?: string;
  id: string;
  access: { type: string; id: number | string };
}

/** What becomes of the groups of a chat, and the push that tells it. */
function changingAccess(push: string, change: (groups: number[], group: number) => number[]) {
  return (context: Context, { resource = "chat", id, access }: AccessRequest): void => {
    const chat = resource === "chat" ? context.world.chat(id, context.user) : undefined;
    const groups = change(chat?.groupIds ?? [], Number(access.id));
    if (chat !== undefined && access.type === "group") chat.groupIds = groups;
    context.push(push, { resource, id, access: { group_ids: groups } }, agents);
  };
}

export const markActions: ActionTable = {
  tag_thread: tagThread,
  untag_thread: untagThread,
  grant_chat_access: changingAccess("chat_access_granted", (groups, group) => [...new Set([...groups, group])]),
  revoke_chat_access: changingAccess("chat_access_revoked", (groups, group) => groups.filter((each) => each !== group)),
  set_access: changingAccess("access_set", (_, group) => [group]),
};
