import { describe, expect, test } from "vitest";

import { hasReference } from "./reference-folder.ts";
import { checkSample } from "./samples/check-sample.ts";
import { completeSamples, type Sample } from "./samples/manifest.ts";
import { refusals } from "./samples/refused.ts";

const VERSIONS = ["3.1", "3.2", "3.3", "3.4", "3.5", "3.6", "3.7"];
const CELLS = [
  { api: "agent", version: "3.1-early" },
  { api: "customer", version: "0.3" },
  { api: "webhooks", version: "3.1-early" },
  ...["agent", "customer", "webhooks"].flatMap((api) => VERSIONS.map((version) => ({ api, version }))),
];

const expected = new Map(refusals.flatMap(({ files, issue }) => files.map((file) => [file, issue])));

describe.skipIf(!hasReference)("the samples of the documentation", () => {
  test.each(CELLS)("$api $version accepts every complete one, save those that are listed", ({ api, version }) => {
    const own = completeSamples().filter((sample) => sample.api === api && sample.version === version);
    expect(own).not.toEqual([]);
    const found = own.map(issuesOf).filter(({ issues }) => issues.length > 0);
    expect(found.filter((refused) => !isExpected(refused))).toEqual([]);
    expect(found.map(({ file }) => file)).toEqual(own.map(({ file }) => file).filter((file) => expected.has(file)));
  });

  test("every one that is listed exists", () => {
    const files = new Set(completeSamples().map(({ file }) => file));
    expect([...expected.keys()].filter((file) => !files.has(file))).toEqual([]);
  });
});

interface Refused {
  file: string;
  issues: string[];
}

const issuesOf = (sample: Sample): Refused => ({ file: sample.file, issues: checkSample(sample) });

function isExpected({ file, issues }: Refused): boolean {
  const start = expected.get(file);
  return start !== undefined && issues.every((issue) => issue.startsWith(start));
}
