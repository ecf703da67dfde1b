import type { Direction } from "../../../src/load/dialect.ts";
import { objectType } from "../../../src/load/naming.ts";
import type { EntityKind, Part, Place } from "../../../src/evolve/change.ts";
import type { Side } from "../../../src/evolve/comparison.ts";
import type { PlainSchema } from "../../../src/project/plain-schema.ts";

/** Where the ways of a record start: the place, and the schema there. */
export interface Root {
  place: Place;
  schema: PlainSchema;
}

/** The objects of the documentation that are no type of their own here: what they describe. */
const OBJECTS: Record<string, string> = { "Form fields": "FormChatEvent", "Filled form fields": "FilledFormChatEvent" };

/** What `in` of a record names, in one version. `nameOf` says what that version calls it. */
export function rootsOf(side: Side, where: string, nameOf: (entity: EntityKind, name: string) => string): Root[] {
  const [kind, names, part] = where.split(":") as [string, string, string?];
  const wire = side.document["x-chatwire"];
  switch (kind) {
    case "action": {
      const name = nameOf("action", names);
      const schema = wire.actions[name]?.[part as "request" | "response"];
      return rootOf("action", name, part as Part, part === "request" ? "sent" : "received", schema);
    }
    case "push": {
      const name = nameOf("push", names);
      return rootOf("push", name, "payload", "received", wire.pushes[name]);
    }
    case "webhook":
      return webhooksOf(names, Object.keys(wire.webhooks), nameOf).flatMap((name) =>
        rootOf("webhook", name, "body", "received", wire.webhooks[name]),
      );
    case "envelope": {
      const name = names.replace(/^(rtm|web)_/, "");
      return rootOf("envelope", name, "whole", name === "request" ? "sent" : "received", wire.envelopes[name]);
    }
    case "object":
      return objectsOf(side, names, nameOf).flatMap((name) =>
        (["sent", "received"] as const).flatMap((direction) =>
          rootOf("object", name, "whole", direction, side.form(name, direction)),
        ),
      );
    default:
      throw new Error(`no such place: ${where}`);
  }
}

function rootOf(
  entity: EntityKind,
  name: string,
  part: Part,
  direction: Direction,
  schema: PlainSchema | null | undefined,
): Root[] {
  return schema ? [{ place: { entity, name, part, path: "", direction }, schema }] : [];
}

/** `*` are all webhooks; `configuration` those that the Configuration API causes, which are no chat's. */
function webhooksOf(
  name: string,
  all: readonly string[],
  nameOf: (entity: EntityKind, name: string) => string,
): string[] {
  if (name === "*") return [...all];
  if (name === "configuration") return all.filter((webhook) => /^(agent|bot|group|tag|auto_access)/.test(webhook));
  return [nameOf("webhook", name)];
}

/** `Event` is each type of event; the others go by their name, events with an ending. */
function objectsOf(side: Side, name: string, nameOf: (entity: EntityKind, name: string) => string): string[] {
  const types = [...side.objects.keys()];
  if (name === "Event") return types.filter((type) => /.ChatEvent$/.test(type) && !type.startsWith("Restricted"));
  const type = OBJECTS[name] ?? objectType(name);
  return [`${type}ChatEvent`, type]
    .map((each) => nameOf("object", each))
    .filter((each) => types.includes(each))
    .slice(0, 1);
}
