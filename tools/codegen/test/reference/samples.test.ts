import { Ajv2020, type ErrorObject } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";

import type { Json } from "../../src/load/json-file.ts";
import { documentOf } from "./api-versions.ts";
import { describeWithReference } from "./reference-folder.ts";
import { claimsOf, isObject, partAt, type Claim } from "./samples/claims.ts";
import { completeSamples, readSample, type Sample } from "./samples/manifest.ts";
import { refusals } from "./samples/refused.ts";

const VERSIONS = ["3.1", "3.2", "3.3", "3.4", "3.5", "3.6", "3.7"];
const CELLS = [
  ...["agent 3.1-early", "customer 0.3", "webhooks 3.1-early"],
  ...["agent", "customer", "webhooks"].flatMap((api) => VERSIONS.map((version) => `${api} ${version}`)),
];

describeWithReference("the samples of the documentation", () => {
  const ajv = new Ajv2020({ strict: false, allErrors: true, validateFormats: false });
  const added = new Set<string>();
  const samples = completeSamples();
  const expected = new Map(refusals.flatMap(({ files, issue }) => files.map((file) => [file, issue])));

  describe.each(CELLS)("%s", (cell) => {
    const own = samples.filter(({ api, version }) => `${api} ${version}` === cell);

    test("has complete samples", () => expect(own).not.toEqual([]));

    test("every complete one is accepted, save those that are listed with a reason", () => {
      const found = own.map((sample) => ({ file: sample.file, issues: issuesOf(sample) })).filter(({ issues }) => issues.length > 0);
      const wrong = found.filter(({ file, issues }) => !issues.every((issue) => issue.startsWith(expected.get(file) ?? "none")));
      expect(wrong).toEqual([]);
      expect(found.map(({ file }) => file)).toEqual(own.map(({ file }) => file).filter((file) => expected.has(file)));
    });
  });

  test("every one that is listed exists", () => {
    expect([...expected.keys()].filter((file) => !samples.some((sample) => sample.file === file))).toEqual([]);
  });

  function issuesOf(sample: Sample): string[] {
    const document = documentOf(sample.api, sample.version.replace("-early", ""))!;
    const content = readSample(sample);
    if (!added.has(document.$id)) ajv.addSchema(document);
    added.add(document.$id);
    return claimsOf(sample, content, document).flatMap((claim) => issuesWith(document.$id, content, claim));
  }

  function issuesWith(id: string, content: Json, { at, schema }: Claim): string[] {
    const part = partAt(content, at);
    if (schema === null) return part === undefined || (isObject(part) && Object.keys(part).length === 0) ? [] : [`${at || "/"} is not expected`];
    const validate = schema === undefined ? undefined : ajv.getSchema(id + schema);
    if (validate === undefined) return [`there is no schema ${schema ?? ""}`];
    return validate(part) ? [] : validate.errors!.map((error) => describeError(at, error));
  }
});

function describeError(at: string, { instancePath, message, params }: ErrorObject): string {
  return `${at}${instancePath || "/"} ${message} ${JSON.stringify(params)}`;
}
