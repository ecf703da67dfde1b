import { globSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

import { copyUnreleased } from "./sandbox.ts";

/** The kinds whose entities are copied; the lists and the envelopes of a tree are what each of its entities needs once. */
const COPIED = /^(?:examples\/)?([a-z0-9.-]+)\/(?:actions|pushes|webhooks|objects)\/[a-z0-9_]+\.json$/;
/** `../objects/chat.json`, `./chat.json`; not `../errors.json`, which stays one. */
const REFERENCE = /^(?!\.\.\/(?:errors|disconnects)\.json$)(.*)\.json$/;

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** Writes a spec that holds every entity `times` times, the copies under names of their own that refer to each other. */
export function copySpec(from: string, to: string, times: number): void {
  copyUnreleased(from, to);
  const paths = globSync("**/*.json", { cwd: from })
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => COPIED.test(path))
    .sort();
  for (const path of paths) {
    const content = JSON.parse(readFileSync(join(from, path), "utf8")) as { [key: string]: Json };
    for (let copy = 2; copy <= times; copy += 1) {
      const place = join(to, path.replace(/\.json$/, `${suffix(copy)}.json`));
      mkdirSync(dirname(place), { recursive: true });
      writeFileSync(
        place,
        `${JSON.stringify(path.startsWith("examples/") ? examplesOf(content, suffix(copy)) : copyOf(content, suffix(copy)), null, 2)}\n`,
      );
    }
  }
}

const suffix = (copy: number): string => `_k${copy}`;

/** The examples of a copy: the body of a webhook says its name. */
function examplesOf(content: { [key: string]: Json }, end: string): Json {
  const rename = (example: Json): Json => {
    const { value, ...rest } = example as { value?: { action?: Json } };
    if (typeof value?.action !== "string" || !("payload" in value)) return example;
    return { ...rest, value: { ...value, action: value.action + end } } as Json;
  };
  const lists = Object.entries(content).map(([name, list]) => [name, Array.isArray(list) ? list.map(rename) : list]);
  return Object.fromEntries(lists) as Json;
}

/** An entity under another name: so are its older names, what it refers to, and what it causes. */
function copyOf(entity: { [key: string]: Json }, end: string): Json {
  const { names, pushes, webhooks, ...rest } = entity;
  return {
    ...(withReferences(rest, end) as object),
    ...(names === undefined
      ? {}
      : {
          names: Object.fromEntries(
            Object.entries(names as Record<string, string>).map(([range, name]) => [range, name + end]),
          ),
        }),
    ...(pushes === undefined ? {} : { pushes: (pushes as Json[]).map((push) => renamed(push, end)) }),
    ...(webhooks === undefined ? {} : { webhooks: (webhooks as Json[]).map((webhook) => renamed(webhook, end)) }),
  };
}

const renamed = (member: Json, end: string): Json =>
  typeof member === "string"
    ? member + end
    : { ...(member as object), name: `${(member as { name: string }).name}${end}` };

function withReferences(value: Json, end: string): Json {
  if (Array.isArray(value)) return value.map((item) => withReferences(item, end));
  if (typeof value !== "object" || value === null) return value;
  const lead = ([key, below]: [string, Json]): [string, Json] => {
    if (key === "$ref" && typeof below === "string") return [key, below.replace(REFERENCE, `$1${end}.json`)];
    return [key, withReferences(below, end)];
  };
  return Object.fromEntries(Object.entries(value).map(lead));
}
