import { readFileSync } from "node:fs";

import { expect, test } from "vitest";

import type { ApiDocument } from "../../tools/codegen/src/project/plain-schema.ts";
import { toOpenApi } from "../generate/openapi-document.ts";

type OpenApi = { paths: object; webhooks: object; components: { schemas: object } };

test.each(["agent/v3.6", "customer/v0.3", "webhooks/v3.7"])("%s has the same content as OpenAPI", (name) => {
  const path = new URL(`../../packages/schemas/generated/${name}.json`, import.meta.url);
  const document = JSON.parse(readFileSync(path, "utf8")) as ApiDocument;
  const { actions, pushes, webhooks } = document["x-chatwire"];
  const { paths, webhooks: incoming, components } = toOpenApi(document) as OpenApi;
  expect(Object.keys(paths)).toEqual(Object.keys(actions).map((action) => `/action/${action}`));
  expect(Object.keys(incoming).sort()).toEqual([...Object.keys(pushes), ...Object.keys(webhooks)].sort());
  expect(Object.keys(components.schemas)).toEqual(Object.keys(document.$defs));
  const references = [...JSON.stringify({ paths, incoming, components }).matchAll(/"\$ref":"([^"]*)"/g)].map(
    ([, reference]) => reference!,
  );
  expect(references.length).toBeGreaterThan(50);
  const leadNowhere = references.filter(
    (reference) => !Object.hasOwn(components.schemas, reference.replace("#/components/schemas/", "")),
  );
  expect(leadNowhere).toEqual([]);
});
