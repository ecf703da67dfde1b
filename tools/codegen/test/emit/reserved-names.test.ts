import { readFileSync } from "node:fs";
import { afterAll, describe, expect, test } from "vitest";

import type { JsonObject } from "../../src/load/json-file.ts";
import { examine } from "../../src/load/load.ts";
import { produce } from "../../src/pipeline.ts";
import { miniSpec, withExamples, type Changes } from "../mini-spec.ts";
import { WrittenPackages } from "./written-packages.ts";

const KEYWORDS = [
  ...[
    "break",
    "case",
    "catch",
    "class",
    "const",
    "continue",
    "debugger",
    "default",
    "delete",
    "do",
    "else",
    "enum",
    "export",
    "extends",
  ],
  ...[
    "false",
    "finally",
    "for",
    "function",
    "if",
    "import",
    "in",
    "instanceof",
    "new",
    "null",
    "return",
    "super",
    "switch",
    "this",
    "throw",
  ],
  ...[
    "true",
    "try",
    "typeof",
    "var",
    "void",
    "while",
    "with",
    "yield",
    "let",
    "static",
    "await",
    "async",
    "of",
    "get",
    "set",
    "eval",
    "arguments",
  ],
  ...[
    "any",
    "unknown",
    "never",
    "object",
    "string",
    "number",
    "boolean",
    "symbol",
    "undefined",
    "interface",
    "type",
    "namespace",
    "module",
    "declare",
  ],
];
const MEMBERS = [
  "constructor",
  "prototype",
  "to_string",
  "value_of",
  "has_own_property",
  "then",
  "call",
  "apply",
  "name",
  "length",
  "proto",
  "is",
];
const GLOBALS = [
  "event",
  "file",
  "message_event",
  "error",
  "date",
  "map",
  "promise",
  "array",
  "record",
  "partial",
  "omit",
  "instance_type",
  "request",
  "response",
  "na_n",
  "infinity",
];
/** What the modules of a version give or take by these names themselves. */
const OURS = [
  ...[
    "actions",
    "action_name",
    "pushes",
    "push",
    "push_name",
    "webhooks",
    "webhook",
    "webhook_name",
    "validator",
    "call_options",
    "protocol",
    "agent_api",
  ],
  ...[
    "agent_client",
    "agent_web_client",
    "error_type",
    "disconnect_reason",
    "error_envelope",
    "push_envelope",
    "note_input",
    "unknown_note",
    "note_added_payload",
    "add_note_request",
  ],
  ...[
    "checks",
    "definitions",
    "guards",
    "harmless_input",
    "unknown_union",
    "object_validators",
    "create_validator",
    "validation_error",
  ],
];
const CLIENT_CORE = new URL("../../../../packages/client-core/src/index.ts", import.meta.url);
/** The names that the index of a client passes on beside the types. */
const CORE = [...readFileSync(CLIENT_CORE, "utf8").matchAll(/\b[A-Z]\w+\b/g)].map(([name]) =>
  name.replace(/\B[A-Z]/g, "_$&").toLowerCase(),
);

/** The methods and properties of the clients, which a method for an action must not replace. */
const MEMBERS_OF_CLIENTS = ["client", "rtm-client", "web-client"].flatMap((file) => {
  const [, body] = readFileSync(new URL(`./${file}.ts`, CLIENT_CORE), "utf8").split(/^export (?:abstract )?class /m);
  const members = body!.matchAll(
    /^ {2}(?:async |get |set |readonly |declare |abstract |protected |private )*([a-z]\w*)[(<:=]/gm,
  );
  return [...members].map(([, name]) => name!.replace(/[A-Z]/g, "_$&").toLowerCase());
});

const NAMES = [...new Set([...KEYWORDS, ...MEMBERS, ...GLOBALS, ...OURS, ...CORE, ...MEMBERS_OF_CLIENTS])];
const object: JsonObject = { type: "object", properties: {} };
const KINDS: Record<string, (name: string) => Changes> = {
  objects: (name) => withExamples(`agent/objects/${name}.json`, object, {}, 1),
  pushes: (name) => withExamples(`agent/pushes/${name}.json`, { payload: object }, {}, 1),
  actions: (name) => ({
    [`agent/actions/${name}.json`]: { transports: ["rtm"], request: object, response: object },
    [`examples/agent/actions/${name}.json`]: { request: ofObject, response: ofObject },
  }),
  webhooks: (name) =>
    withExamples(
      `webhooks/webhooks/${name}.json`,
      { payload: object },
      { webhook_id: "a", secret_key: "b", action: name, payload: {} },
      1,
    ),
};
const ofObject = {
  valid: [{ title: "Nothing", value: {} }],
  invalid: [{ title: "No object", at: "", keyword: "type", value: 1 }],
};

describe.each(Object.keys(KINDS))("%s with names that mean something", (kind) => {
  let packages: WrittenPackages | undefined;
  afterAll(() => packages?.remove());

  test("are refused, or make packages that compile", async () => {
    let names = NAMES;
    let changes: Changes = {};
    for (let refused = [""]; refused.length > 0;) {
      changes = Object.assign({}, ...names.map((name) => KINDS[kind]!(name))) as Changes;
      const { problems } = examine(miniSpec(changes));
      refused = names.filter((name) =>
        problems.some(({ file, expected }) => `${file} ${expected}`.includes(`${kind}/${name}.json`)),
      );
      expect(problems.length > 0 && refused.length === 0 ? problems : []).toEqual([]);
      names = names.filter((name) => !refused.includes(name));
    }
    expect(names.length).toBeGreaterThan(50);
    if (kind === "actions") expect(names.filter((name) => MEMBERS_OF_CLIENTS.includes(name))).toEqual([]);
    packages = new WrittenPackages(await produce(miniSpec(changes)));
    packages.buildRuntime();
    expect(packages.typeErrors().split("\n").slice(0, 5).join("\n")).toBe("");
  });
});
