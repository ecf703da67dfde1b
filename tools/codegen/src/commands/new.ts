import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

import type { DialectSchema } from "../load/dialect.ts";
import { load } from "../load/load.ts";
import { foldersOf, placeOfFile, metaSchemaOf, schemaReference } from "../load/layout.ts";
import { readSpecFolder } from "../load/read-spec-folder.ts";
import { PLACEHOLDERS } from "../load/placeholders.ts";
import { UsageError } from "../select.ts";

const FOLDER_OF: Record<string, string> = { push: "pushes", action: "actions", webhook: "webhooks", object: "objects" };

/** Makes the file of a new entity and its examples; both pass the rules once their author has filled them in. Gives their paths. */
export function createEntity(specFolder: string, kind: string, tree: string, name: string): string[] {
  const folder = FOLDER_OF[kind];
  if (folder === undefined)
    throw new UsageError(`${JSON.stringify(kind)} is no kind; it is one of ${Object.keys(FOLDER_OF).join(", ")}`);
  const path = `${tree}/${folder}/${name}.json`;
  const place = placeOfFile(path);
  if (place?.is !== "entity")
    throw new UsageError(
      `${JSON.stringify(path)} has no place in the layout; ${tree} holds ${foldersOf(tree).join(", ")}, and a name is like incoming_event`,
    );
  if (existsSync(join(specFolder, path))) throw new UsageError(`spec/${path} is there already`);
  const spec = load(readSpecFolder(specFolder));
  const known = spec.trees.get(tree);
  if (known === undefined)
    throw new UsageError(`there is no tree ${JSON.stringify(tree)}; there is ${[...spec.trees.keys()].join(", ")}`);
  const envelope = spec.entities.get(`${tree}/envelopes/webhook.json`)?.content as DialectSchema | undefined;
  const versions = `${known.versions.at(-1)!}+`;
  const examplePath = `examples/${path}`;
  const files: [string, unknown][] = [
    [
      path,
      {
        $schema: schemaReference(path, metaSchemaOf(place)!),
        source: [`${spec.sources[0]}@${PLACEHOLDERS.page}`],
        versions,
        ...body(kind, name),
      },
    ],
    [examplePath, { $schema: schemaReference(examplePath, "example.schema.json"), ...examples(kind, name, envelope) }],
  ];
  return files.map(([file, content]) => {
    mkdirSync(dirname(join(specFolder, file)), { recursive: true });
    writeFileSync(join(specFolder, file), print(content), { flag: "wx" });
    return `spec/${file}`;
  });
}

/** As the formatter lays it out: a list of texts stands on one line. */
function print(content: unknown): string {
  const text = JSON.stringify(content, null, 2).replace(
    /\[\s+("[^[\]{}]*")\s+\]/g,
    (_, items: string) => `[${items.replace(/\n\s*/g, " ")}]`,
  );
  return `${text}\n`;
}

const SCHEMA = {
  type: "object",
  required: ["id"],
  properties: { id: { type: "string", description: PLACEHOLDERS.property } },
};

function body(kind: string, name: string): object {
  const description = PLACEHOLDERS.entity(name);
  if (kind === "object") return { description, ...SCHEMA };
  if (kind === "action")
    return { description, transports: ["rtm", "web"], scopes: [], pushes: [], request: SCHEMA, response: null };
  return { description, payload: SCHEMA };
}

/** `envelope` is that of a webhook: what it does not know stands in no example. */
function examples(kind: string, name: string, envelope: DialectSchema | undefined): object {
  const value = { id: "QYBTDK7C3R" };
  const whole = (payload: object): object => {
    const all = {
      webhook_id: "0de2f1a8b5",
      secret_key: "keep-it-secret",
      action: name,
      organization_id: "1b6ff0ae-3d05-4b2e-9c0b-6f2fb8d0a9f7",
      payload,
      additional_data: {},
    };
    const isKnown = ([key]: [string, unknown]): boolean => Object.hasOwn(envelope?.properties ?? {}, key);
    return kind === "webhook" ? Object.fromEntries(Object.entries(all).filter(isKnown)) : payload;
  };
  const at = kind === "webhook" ? "/payload/id" : "/id";
  const pair = {
    valid: [{ title: PLACEHOLDERS.example, value: whole(value) }],
    invalid: [{ title: "The id is missing", at, keyword: "required", value: whole({}) }],
  };
  return kind === "action" ? { request: pair } : pair;
}
