import { describe, expect, test } from "vitest";

import { rules, type Packed } from "../src/rules.ts";

describe("A package asks for nothing that only its workspace has.", () => {
  const rule = rules["A package asks for nothing that only its workspace has."]!;
  const cases: [published: object, want: string[]][] = [
    [{ dependencies: { ws: "8.23.0" }, peerDependencies: { "socket.io": "^2.5.1" }, engines: { node: ">=20" } }, []],
    [{ devDependencies: { "@chatwire/codegen": "^0.0.0" } }, ["package.json: devDependencies"]],
    [{ scripts: { "check-packages": "node ../../tools/check-packages/src/check.ts" } }, ["package.json: scripts"]],
    [
      { dependencies: { "@chatwire/validators": "workspace:^" }, optionalDependencies: { ws: "catalog:" } },
      ["package.json: @chatwire/validators is workspace:^", "package.json: ws is catalog:"],
    ],
  ];

  test.each(cases)("%j", async (published, want) => {
    const content = { readFile: () => JSON.stringify(published) };
    expect(await rule({ manifest: { name: "a" }, content } as unknown as Packed)).toEqual(want);
  });
});
