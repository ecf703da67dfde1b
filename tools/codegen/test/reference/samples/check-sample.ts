import { Ajv2020, type ErrorObject } from "ajv/dist/2020.js";

import type { Json } from "../../../src/load/json-file.ts";
import { documentOf } from "../api-versions.ts";
import { claimsOf, isObject, partAt, type Claim } from "./claims.ts";
import { readSample, type Sample } from "./manifest.ts";

const ajv = new Ajv2020({ strict: false, allErrors: true, validateFormats: false });
const added = new Set<string>();

/** What the schemas of its version have against a sample; nothing when it is accepted. */
export function checkSample(sample: Sample): string[] {
  const document = documentOf(sample.api, sample.version.replace("-early", ""))!;
  if (!added.has(document.$id)) ajv.addSchema(document);
  added.add(document.$id);
  const content = readSample(sample);
  return claimsOf(sample, content, document).flatMap((claim) => checkClaim(document.$id, content, claim));
}

function checkClaim(id: string, content: Json, { at, schema }: Claim): string[] {
  const part = partAt(content, at);
  if (schema === null) return isNothing(part) ? [] : [`${at || "/"} is not expected`];
  const validate = schema === undefined ? undefined : ajv.getSchema(id + schema);
  if (validate === undefined) return [`there is no schema ${schema ?? ""}`];
  return validate(part) ? [] : validate.errors!.map((error) => describeError(at, error));
}

const isNothing = (part: Json | undefined): boolean =>
  part === undefined || (isObject(part) && Object.keys(part).length === 0);

function describeError(at: string, { instancePath, message, params }: ErrorObject): string {
  return `${at}${instancePath || "/"} ${message} ${JSON.stringify(params)}`;
}
