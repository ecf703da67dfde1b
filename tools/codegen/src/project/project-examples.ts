import type { Direction, Example, Examples, InvalidExample } from "../load/dialect.ts";
import { isObject, pointerOf, type Json, type Path } from "../load/json-file.ts";
import { envelopeDirection, nameIn } from "../load/naming.ts";
import { pathOf } from "../load/meta-schemas.ts";
import { entitiesOf, type Entity, type EntityOf, type Spec, type Tree } from "../load/spec.ts";
import { rangeCovers } from "../load/version-range.ts";
import { makingIn } from "./making.ts";
import { projectPath, projectPathBack, projectValue } from "./project-value.ts";
import { entitiesIn, reachIn } from "./reach-in.ts";
import { valueBelow, type Site, type View } from "./site.ts";

/** An example as one version writes it. */
export interface ProjectedExample {
  title: string;
  /** What it is an example of: a payload of a push, a part of an action, the whole body of a webhook. */
  part: "payload" | "request" | "response" | "object" | "webhook" | "envelope";
  direction: Direction;
  valid: boolean;
  value: Json;
  /** The JSON Pointer and the keyword of an issue that an invalid value gives. */
  at?: string;
  keyword?: string;
  /** Where it stands in its file. */
  place: Path;
}

/** The way of a value and of a pointer into it to a version, and of the pointer back. */
interface Projection {
  value(value: Json, kept?: Path): Json;
  path(path: Path, value: Json): Path;
  pathBack(path: Path, value: Json): Path;
}

interface Part {
  part: ProjectedExample["part"];
  directions: Direction[];
  examples: Examples | undefined;
  projection(view: View): Projection;
}

/**
 * The examples of an entity that are true for a version, in the words of that version. Which ways an object goes depends
 * on the tree that uses it, which for one in `shared` is not its own.
 */
export function projectExamples(
  spec: Spec,
  entity: Entity,
  version: string,
  tree: Tree = entity.tree,
): ProjectedExample[] {
  const set = spec.examples.get(entity.file.path);
  if (set === undefined || !rangeCovers(entity.versions, version)) return [];
  return makingIn(spec, tree, version).ofAll("examples", madeFrom(spec, entity), [set.file], () =>
    partsOf(spec, entity, version, tree).flatMap((part) => [
      ...projectPart(part, "valid", { spec, version }),
      ...projectPart(part, "invalid", { spec, version }),
    ]),
  );
}

/** The entities that the examples of an entity are of: a webhook goes in its envelope. */
export function madeFrom(spec: Spec, entity: Entity): Entity[] {
  return entity.kind === "webhooks" ? [entity, envelopeOf(spec, entity)] : [entity];
}

/** The valid examples of one part of an entity, and nothing else of them. */
export function projectValidExamples(
  spec: Spec,
  entity: Entity,
  version: string,
  part: Part["part"],
  tree: Tree = entity.tree,
): Json[] {
  return projectExamples(spec, entity, version, tree)
    .filter((example) => example.valid && example.part === part)
    .map(({ value }) => value);
}

/** The way in the newest names, as its author writes it, to a place in an example, or to one that this lacks. */
export function wayInFile(spec: Spec, entity: Entity, version: string, example: ProjectedExample, path: Path): Path {
  const { part, direction, place } = example;
  const { projection } = partsOf(spec, entity, version, entity.tree).find((each) => each.part === part)!;
  const written = place.reduce(
    (at: Json | undefined, key) => valueBelow(at, String(key)),
    spec.examples.get(entity.file.path)!.file.value,
  );
  const value = valueBelow(written, "value")!;
  return projection({ spec, version, direction }).pathBack(path, value);
}

/** What a version has and refers to, by its names of then, and the examples of each. */
export function projectAllExamples(
  spec: Spec,
  tree: Tree,
  version: string,
): { entity: Entity; name: string; examples: ProjectedExample[] }[] {
  return entitiesIn(spec, tree, version).map((entity) => {
    return {
      entity,
      name: nameIn(version, entity.name, entity.names),
      examples: projectExamples(spec, entity, version, tree),
    };
  });
}

function partsOf(spec: Spec, entity: Entity, version: string, tree: Tree): Part[] {
  const examples = spec.examples.get(entity.file.path)?.content;
  const file = entity.file.path;
  switch (entity.kind) {
    case "actions":
      return [
        {
          part: "request",
          directions: ["sent"],
          examples: examples?.request,
          projection: along({ schema: entity.content.request ?? {}, file }),
        },
        {
          part: "response",
          directions: ["received"],
          examples: examples?.response,
          projection: along({ schema: entity.content.response ?? {}, file }),
        },
      ];
    case "pushes":
      return [
        {
          part: "payload",
          directions: ["received"],
          examples,
          projection: along({ schema: entity.content.payload ?? {}, file }),
        },
      ];
    case "webhooks":
      return [{ part: "webhook", directions: ["received"], examples, projection: (view) => alongBody(entity, view) }];
    case "objects": {
      const directions = [...(reachIn(spec, tree, version).get(entity) ?? [])];
      return [{ part: "object", directions, examples, projection: along({ schema: entity.content, file }) }];
    }
    case "envelopes":
      return [
        {
          part: "envelope",
          directions: [envelopeDirection(entity.name)],
          examples,
          projection: along({ schema: entity.content, file }),
        },
      ];
    default:
      return [];
  }
}

/** Without saying, an example of what goes both ways is of what is received. */
function projectPart(
  { part, directions, examples, projection }: Part,
  list: "valid" | "invalid",
  view: Omit<View, "direction">,
): ProjectedExample[] {
  const main = directions.includes("received") ? "received" : "sent";
  const written: readonly (Example | InvalidExample)[] = examples?.[list] ?? [];
  return written.flatMap(({ title, versions, direction = main, value, ...fault }, index): ProjectedExample[] => {
    if (!rangeCovers(versions, view.version) || !directions.includes(direction)) return [];
    const { path, value: project } = projection({ ...view, direction });
    const place = [...(part === "request" || part === "response" ? [part] : []), list, index];
    if (!("at" in fault)) return [{ title, part, direction, valid: true, value: project(value), place }];
    const at = pathOf(fault.at, value);
    return [
      {
        title,
        part,
        direction,
        valid: false,
        value: project(value, at),
        at: pointerOf(path(at, value)),
        keyword: keywordOf(fault.keyword),
        place,
      },
    ];
  });
}

/** Alternatives are written as `oneOf` and checked as `anyOf`. */
const keywordOf = (keyword: string): string => (keyword === "oneOf" ? "anyOf" : keyword);

function along(site: Site): Part["projection"] {
  return (view) => ({
    value: (value, kept) => projectValue(value, site, view, kept),
    path: (path, value) => projectPath(path, value, site, view),
    pathBack: (path, value) => projectPathBack(path, value, site, view),
  });
}

/** What each webhook of a tree goes in. */
function envelopeOf(spec: Spec, { tree }: Entity): EntityOf<"envelopes"> {
  return entitiesOf(spec, tree, "envelopes").find(({ name }) => name === "webhook")!;
}

/** A webhook goes in its envelope, where its name and its payload stand. */
function alongBody(webhook: EntityOf<"webhooks">, view: View): Projection {
  const envelope = envelopeOf(view.spec, webhook);
  const body = along({ schema: envelope.content, file: envelope.file.path })(view);
  const payload = along({ schema: webhook.content.payload ?? {}, file: webhook.file.path })(view);
  return {
    value(value, kept) {
      const projected = body.value(value, kept);
      if (!isObject(projected)) return projected;
      const entries = Object.entries(projected).map(([key, item]): [string, Json] => {
        if (key === "action" && item === webhook.name) return [key, nameIn(view.version, webhook.name, webhook.names)];
        return [
          key,
          key === "payload" ? payload.value(item, kept?.[0] === "payload" ? kept.slice(1) : undefined) : item,
        ];
      });
      return Object.fromEntries(entries);
    },
    path: (path, value) =>
      path[0] === "payload" && isObject(value)
        ? ["payload", ...payload.path(path.slice(1), value["payload"] ?? null)]
        : body.path(path, value),
    pathBack: (path, value) =>
      path[0] === "payload" && isObject(value)
        ? ["payload", ...payload.pathBack(path.slice(1), value["payload"] ?? null)]
        : body.pathBack(path, value),
  };
}
