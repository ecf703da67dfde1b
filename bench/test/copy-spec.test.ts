import { join } from "node:path";

import { expect, test } from "vitest";

import { examine } from "../../tools/codegen/src/load/load.ts";
import { readSpecFolder } from "../../tools/codegen/src/load/read-spec-folder.ts";
import { projectVersion } from "../../tools/codegen/src/project/project-version.ts";
import { selectVersions } from "../../tools/codegen/src/select.ts";
import { copySpec } from "../generate/copy-spec.ts";
import { repository, Sandbox } from "../generate/sandbox.ts";

test("a spec of twice the size follows the rules, and its versions have everything twice", () => {
  using sandbox = new Sandbox();
  const spec = join(repository, "spec");
  const twice = sandbox.fresh("twice");
  copySpec(spec, twice, 2);
  const { spec: once } = examine(readSpecFolder(spec));
  const { spec: copied, problems } = examine(readSpecFolder(twice));
  expect(problems).toEqual([]);
  for (const [api, version] of selectVersions(copied!)) {
    const count = (of: typeof copied): number[] => {
      const { actions, pushes, webhooks, objects } = projectVersion(of!, api, version)["x-chatwire"];
      return [actions, pushes, webhooks, objects].map((list) => Object.keys(list).length);
    };
    expect(count(copied)).toEqual(count(once).map((number) => 2 * number));
  }
});
