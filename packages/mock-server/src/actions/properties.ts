import { deleteProperties, readNames, readProperties, updateProperties, type Properties } from "../world/properties.js";
import type { Action, ActionTable, Context } from "./action.js";
import { usersOf } from "./audience.js";
import { findEvent } from "./events.js";
import type { Chat } from "../world/chat.js";

interface PropertiesRequest {
  /** A chat, where it stands alone. */
  id: string;
  chat_id: string;
  thread_id: string;
  event_id: string;
  properties: unknown;
}

/** Something with properties, and how a push names it. */
interface Owner {
  holder: { properties: Properties };
  chat: Chat;
  place: object;
}

type Find = (context: Context, request: PropertiesRequest) => Owner;

const ofChat: Find = ({ world, user }, { id, chat_id }) => {
  // some versions name it `chat_id` here, and the rest of the chat's places too
  const chat = world.chat(id ?? chat_id, user);
  return { holder: chat, chat, place: { chat_id: chat.id } };
};

const ofThread: Find = ({ world, user }, { chat_id, thread_id }) => {
  const chat = world.chat(chat_id, user);
  return { holder: world.thread(chat, thread_id), chat, place: { chat_id, thread_id } };
};

const ofEvent: Find = (context, { chat_id, thread_id, event_id }) => {
  const { chat, event } = findEvent(context, { chat_id, thread_id, event_id });
  return { holder: event, chat, place: { chat_id, thread_id, event_id } };
};

function updating(push: string, find: Find): Action<PropertiesRequest> {
  return (context, request) => {
    const { holder, chat, place } = find(context, request);
    holder.properties = updateProperties(holder.properties, request.properties);
    context.push(push, { ...place, properties: readProperties(request.properties) }, usersOf(chat));
  };
}

function deleting(push: string, find: Find): Action<PropertiesRequest> {
  return (context, request) => {
    const { holder, chat, place } = find(context, request);
    const names = readNames(request.properties);
    holder.properties = deleteProperties(holder.properties, names);
    context.push(push, { ...place, properties: names }, usersOf(chat));
  };
}

export const propertyActions: ActionTable = {
  update_chat_properties: updating("chat_properties_updated", ofChat),
  delete_chat_properties: deleting("chat_properties_deleted", ofChat),
  update_thread_properties: updating("thread_properties_updated", ofThread),
  delete_thread_properties: deleting("thread_properties_deleted", ofThread),
  update_event_properties: updating("event_properties_updated", ofEvent),
  delete_event_properties: deleting("event_properties_deleted", ofEvent),
};
