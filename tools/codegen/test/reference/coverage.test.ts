import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { expect, test } from "vitest";

import { describeWithReference, referenceFolder, referenceTools, repository } from "./reference-folder.ts";

describeWithReference("the facts of the documentation", () => {
  test("99 % of them are in the generated schemas, in every version", () => {
    const options = ["--project", repository, "--reference", referenceFolder, "--api", "agent,customer,webhooks", "--min", "99", "--list", "5"];
    const { status, stdout, stderr } = spawnSync(process.execPath, [join(referenceTools, "coverage.mjs"), ...options], { encoding: "utf8" });
    expect({ status, stderr }, stdout).toEqual({ status: 0, stderr: "" });
  });
});
