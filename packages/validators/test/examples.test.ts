import { describe, expect, test } from "vitest";

import { createAjv, createHyperjump, type Oracle } from "./oracles.ts";
import { typeOf, validatorOf, versions, type Sample, type TestedVersion } from "./versions.ts";

describe.each(versions)("$api $version", (tested) => {
  const { samples } = tested;

  test("every entity with examples has a valid one and its validator", () => {
    const valid = new Set(samples.filter((sample) => sample.valid).map(({ file }) => file));
    expect(samples.filter(({ file }) => !valid.has(file)).map(label)).toEqual([]);
    expect(samples.filter((sample) => validatorOf(tested, sample) === undefined).map(label)).toEqual([]);
  });

  test("our validators accept each valid example and say what is wrong with each invalid one", () => {
    expect(samples.flatMap((sample) => complain(tested, sample))).toEqual([]);
  });

  test("Ajv gives the same verdicts on the published schema", () => {
    expect(disagreements(tested, createAjv(tested.document))).toEqual([]);
  });

  test("Hyperjump gives the same verdicts on the published schema", async () => {
    expect(disagreements(tested, await createHyperjump(tested.document))).toEqual([]);
  });
});

test("there are examples of every part, valid and invalid", () => {
  const kinds = new Set(
    versions.flatMap(({ samples }) => samples.map(({ part, valid }) => `${valid ? "valid" : "invalid"} ${part}`)),
  );
  const parts = ["payload", "request", "response", "webhook", "object", "envelope"];
  expect([...kinds].sort()).toEqual(parts.flatMap((part) => [`invalid ${part}`, `valid ${part}`]).sort());
});

const label = ({ file, part, title }: Sample): string => `${file} ${part}: ${title}`;

/** What our validator gets wrong, if anything. */
function complain(tested: TestedVersion, sample: Sample): string[] {
  const validator = validatorOf(tested, sample)!;
  const issues = validator.issues(sample.value).map(({ pointer, keyword }) => `${keyword} at "${pointer}"`);
  const wanted = `${sample.keyword ?? ""} at "${sample.at ?? ""}"`;
  if (validator(sample.value) !== sample.valid)
    return [`${label(sample)} is ${sample.valid ? "refused" : "accepted"}: ${issues.join(", ")}`];
  if (sample.valid ? issues.length === 0 : issues.includes(wanted)) return [];
  return [`${label(sample)} gives ${issues.join(", ")} and not ${sample.valid ? "none" : wanted}`];
}

function disagreements(tested: TestedVersion, oracle: Oracle): string[] {
  return tested.samples.flatMap((sample) => {
    const type = typeOf(tested, sample);
    if (typeof type !== "string") return []; // where the protocol has nothing there is no schema
    return oracle(type, sample.value) === sample.valid
      ? []
      : [`${label(sample)} is ${sample.valid ? "refused" : "accepted"}`];
  });
}
