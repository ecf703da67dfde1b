import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

import { PAGE, versionsPage } from "../../src/commands/versions.ts";
import { Repository } from "./repository.ts";

const root = join(import.meta.dirname, "../../../..");

test("the page of all versions is as the spec is; `npx -y pnpm@12 generate` writes it", async () => {
  expect(readFileSync(join(root, PAGE), "utf8")).toBe(await versionsPage(root));
});

test("versions prints the page, and with --write writes it", async () => {
  const repository = new Repository();
  const printed = await repository.run(["versions"]);
  expect(printed.out).toContain(`### Agent API 1.1

Since 1.0:

#### Actions

- The request of \`add_note\` renames the field \`id\` to \`chat_id\`.

#### Pushes

- The push \`note\` is now \`note_added\`.
- The push \`note_added\` renames the field \`id\` to \`chat_id\`.

#### Objects

- The object \`Note\` has a new field, \`color\`.

#### Errors

- There is a new error, \`limit\`.
`);
  expect(await repository.run(["versions", "--write"])).toEqual({ code: 0, out: `wrote ${PAGE}\n`, err: "" });
  expect(`${repository.read("docs")[PAGE]}\n`).toBe(printed.out);
  repository.remove();
});
