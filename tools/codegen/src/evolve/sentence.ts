import { isObject, type Json } from "../load/json-file.ts";
import type { Change, ListName, Place } from "./change.ts";
import { code, dotted, NOUNS, sibling, thing, value, whole } from "./words.ts";

/** What a change is, in a sentence that a user of the API understands, without its first capital and its full stop. */
export function sentenceOf(change: Change): string {
  const it = subject(change);
  switch (change.kind) {
    case "entity-added":
      return change.entity === "version" ? "new version of the API" : `new ${thing(change)}`;
    case "entity-removed":
      return change.entity === "version" ? "the version is gone" : `the ${thing(change)} is gone`;
    case "entity-renamed":
      return `the ${NOUNS[change.entity]} ${code(change.was)} is now ${code(change.name)}`;
    case "property-added":
      if (change.direction === "sent") return `new ${change.required ? "required " : ""}${it}`;
      return `new ${it}${change.required ? ", which is always there" : ""}`;
    case "property-removed":
      return `${here(change)} is gone from ${whole(change)}`;
    case "property-renamed":
      return `${code(dotted(sibling(change.path, change.was)))} is now ${it}`;
    case "required-changed":
      if (change.direction === "sent") return `${here(change)} is ${now(change.required)} required in ${whole(change)}`;
      return `${here(change)} ${change.required ? "is now always there" : "may now be missing"} in ${whole(change)}`;
    case "type-changed":
      return `${it} is now ${code(change.after)}, was ${code(change.before)}`;
    case "value-added":
      return `new value ${value(change.value)} of ${it}`;
    case "value-removed":
      return `${value(change.value)} is no longer a value of ${it}`;
    case "value-renamed":
      return `the value ${value(change.was)} of ${it} is now ${value(change.value)}`;
    case "member-added":
      return `${it} may now be ${code(change.member)}`;
    case "member-removed":
      return `${it} can no longer be ${code(change.member)}`;
    case "keyword-changed":
      return keywordSentence(change, it);
    case "listed":
    case "unlisted":
      return LISTS[change.list](code(change.name), code(change.item), change.kind === "listed");
    case "reworded":
      return change.entity === "version" ? "other words for the API" : `other words for the ${thing(change)}`;
    case "examples-changed":
      return `other examples of the ${thing(change)}`;
    case "type-gone":
      return `the type ${code(change.type)} is gone`;
  }
}

/** What stands at the path: `limit` in the request of `list_chats`. */
function subject(place: Place): string {
  return place.path === "" ? whole(place) : `${here(place)} in ${whole(place)}`;
}

const here = ({ path }: Place): string => code(dotted(path));

function keywordSentence(change: Extract<Change, { kind: "keyword-changed" }>, it: string): string {
  const { keyword, before, after } = change;
  if (keyword === "deprecated") return `${it} is ${now(after === true)} deprecated`;
  if (keyword === "pagination") return pagesSentence(change.name, after);
  if (keyword === "status") return `the version is now ${value(after)}, was ${value(before)}`;
  if (after === undefined) return `${it} no longer has a ${code(keyword)}`;
  return `the ${code(keyword)} of ${it} is now ${value(after)}${before === undefined ? "" : `, was ${value(before)}`}`;
}

function pagesSentence(action: string, pagination: Json | undefined): string {
  if (!isObject(pagination)) return `${code(action)} no longer answers in pages`;
  return `the records of a page of ${code(action)} are now in ${value(pagination["items"])}`;
}

const now = (is: boolean): string => (is ? "now" : "no longer");

const LISTS: Record<ListName, (action: string, item: string, listed: boolean) => string> = {
  transports: (action, item, listed) => `the action ${action} is ${now(listed)} there over ${item}`,
  scopes: (action, item, listed) => `the scope ${item} is ${now(listed)} enough for ${action}`,
  pushes: (action, item, listed) => `${action} ${listed ? "now" : "no longer"} causes the push ${item}`,
  webhooks: (action, item, listed) => `${action} ${listed ? "now" : "no longer"} causes the webhook ${item}`,
};
