import type { EntityKind, Place } from "./change.ts";
import { ITEM, VALUE } from "./path.ts";

export const NOUNS: Record<EntityKind, string> = {
  action: "action",
  push: "push",
  webhook: "webhook",
  object: "object",
  envelope: "envelope",
  error: "error",
  disconnect: "disconnect reason",
  connection: "connection",
  version: "version",
};

export const PLURALS: Record<EntityKind, string> = {
  action: "actions",
  push: "pushes",
  webhook: "webhooks",
  object: "objects",
  envelope: "envelopes",
  error: "errors",
  disconnect: "disconnect reasons",
  connection: "connections",
  version: "versions",
};

/** An entity: the push `incoming_chat`. */
export const thing = ({ entity, name }: Place): string => `${NOUNS[entity]} ${code(name)}`;

/** The part of an entity that a path starts from. */
export function whole(place: Place): string {
  return place.among === undefined ? part(place) : `${part(place)} where it is ${code(place.among)}`;
}

function part(place: Place): string {
  if (place.entity === "connection") return `the ${place.name}`;
  if (place.part === "request" || place.part === "response") return `the ${place.part} of ${code(place.name)}`;
  if (place.part === "data") return `the data of the error ${code(place.name)}`;
  return place.entity === "object" ? code(place.name) : `the ${thing(place)}`;
}

/** A path as people write it: `chats[].thread`, `properties.*.value`. */
export function dotted(path: string): string {
  const steps = path.split("/").slice(1);
  const words = steps.map((step) => (step === ITEM ? "[]" : `.${step === VALUE ? "*" : unescape(step)}`));
  return words.join("").replace(/^\./, "");
}

const unescape = (step: string): string => step.replaceAll("~1", "/").replaceAll("~0", "~");

/** The path with another last step. */
export const sibling = (path: string, name: string): string =>
  `${path.slice(0, path.lastIndexOf("/"))}/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`;

export const value = (json: unknown): string => code(typeof json === "string" ? json : JSON.stringify(json));

/** Text from the spec as code of Markdown, on one line. */
export function code(text: string): string {
  const line = text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, " ");
  return line.includes("`") ? `\`\` ${line} \`\`` : `\`${line}\``;
}

/** With its first capital, unless it begins with a name, and its full stop. */
export const asSentence = (sentence: string): string => `${sentence.slice(0, 1).toUpperCase()}${sentence.slice(1)}.`;
