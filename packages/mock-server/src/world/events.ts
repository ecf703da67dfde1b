import type { ChatEvent, Thread } from "./chat.js";
import type { User } from "./people.js";
import { readProperties } from "./properties.js";
import type { World } from "./world.js";

/** An event as it is sent. */
export interface EventRequest {
  type: string;
  visibility?: string;
  recipients?: string;
  properties?: unknown;
  url?: string;
  [content: string]: unknown;
}

/** What was sent becomes what is received: the server adds an id, a time, an author, and what it knows of a file. */
export function createEvent(world: World, thread: Thread, author: User | undefined, request: EventRequest): ChatEvent {
  const { visibility, recipients, properties, ...content } = request;
  const who = visibility ?? recipients ?? "all";
  return {
    ...content,
    id: `${thread.id}_${thread.events.length + 1}`,
    type: request.type,
    created_at: world.stamp(),
    timestamp: world.seconds(),
    order: world.nextOrder(),
    ...(author === undefined || request.type === "system_message" ? {} : { author_id: author.id }),
    visibility: who,
    recipients: who,
    properties: readProperties(properties),
    ...(request.type === "file" ? fileOf(world, request) : {}),
  };
}

function fileOf(world: World, { url = "", name, content_type }: EventRequest): object {
  const uploaded = world.files.get(url);
  const fallback = {
    name: name ?? url.split("/").pop() ?? "file",
    content_type: content_type ?? "application/octet-stream",
  };
  return { url, ...fallback, ...uploaded };
}
