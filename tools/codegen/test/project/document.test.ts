import { expect, test } from "vitest";

import { loadMini } from "../mini-spec.ts";
import { projectVersion } from "../../src/project/project-version.ts";
import { object, projectApi, text } from "./projection.ts";

test("a version without anything", () => {
  expect(projectApi({}, "3.2")).toEqual({
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: "https://chatwire.dev/schemas/agent/v3.2.json",
    title: "The agent API 3.2",
    $defs: {},
    "x-chatwire": {
      api: "agent",
      version: "3.2",
      status: "stable",
      actions: {},
      pushes: {},
      webhooks: {},
      objects: {},
      envelopes: {},
      errors: {},
      disconnects: {},
    },
  });
});

test("types and names are sorted by their characters", () => {
  const { $defs, "x-chatwire": wire } = projectApi({
    "agent/objects/b.json": object({}),
    "agent/objects/a_b.json": object({}),
    "agent/objects/a.json": object({}),
    "agent/pushes/b.json": { payload: null },
    "agent/pushes/a_b.json": { payload: null },
  });
  expect([Object.keys($defs), Object.keys(wire.pushes)]).toEqual([
    ["A", "AB", "B"],
    ["a_b", "b"],
  ]);
});

test("envelopes are types, sent or received by their names", () => {
  const { $defs, "x-chatwire": wire } = projectApi({
    "agent/envelopes/request.json": { description: "A request.", ...object({ a: text }) },
    "agent/envelopes/response.json": { description: "A response.", ...object({ a: text }) },
  });
  expect(wire.envelopes).toEqual({
    request: { $ref: "#/$defs/RequestEnvelope" },
    response: { $ref: "#/$defs/ResponseEnvelope" },
  });
  expect([$defs["RequestEnvelope"]!.additionalProperties, $defs["ResponseEnvelope"]!.additionalProperties]).toEqual([
    false,
    undefined,
  ]);
});

test("what apis.json says of a version is passed on, and nothing is left of the dialect", () => {
  const spec = loadMini();
  const api = spec.apis.find(({ name }) => name === "agent")!;
  const documents = api.versions.map((version) => projectVersion(spec, api, version));
  for (const [index, { "x-chatwire": wire }] of documents.entries()) {
    const { version, status, endpoints, heartbeat } = api.versions[index]!;
    expect(wire).toMatchObject({ version, status, endpoints: endpoints!, heartbeat: heartbeat! });
  }
  expect(JSON.stringify(documents)).not.toMatch(/"(versions|names|readOnly|writeOnly|oneOf)":/);
});
