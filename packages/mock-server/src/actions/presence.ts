import { ProtocolError } from "../protocol/protocol-error.js";
import { activeThread, isPresent, type Chat, type Thread } from "../world/chat.js";
import type { Context } from "./action.js";

/** Since 3.4 an agent who is no user of a chat has to say that this is meant. */
export function checkPresence({ user, protocol }: Context, chat: Chat, ignore: boolean | undefined): void {
  const isFree = ignore === true || Number(protocol.version.split(".")[1]) < 4 || user.type === "customer";
  if (isFree || isPresent(chat, user.id)) return;
  throw new ProtocolError("authorization", "The requester is not a user of the chat.");
}

/** The thread that is open, or an error of a type of its own. */
export function openThread(chat: Chat): Thread {
  const thread = activeThread(chat);
  if (thread === undefined) throw new ProtocolError("chat_inactive");
  return thread;
}
