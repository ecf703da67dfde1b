import { fileURLToPath } from "node:url";

import { command } from "@chatwire/command-line/command";
import { defineCommand, runMain } from "citty";

import { checkSpec } from "./check.ts";
import { diff } from "./diff.ts";
import { generate, generateOnSave, reportFailure } from "./generate.ts";
import { createEntity } from "./new.ts";
import { release } from "./release.ts";
import { processTerminal } from "./report.ts";
import { show } from "./show.ts";
import { versionsPage, writeVersionsPage } from "./versions.ts";

const root = process.env["CHATWIRE_ROOT"] ?? fileURLToPath(new URL("../../../..", import.meta.url));
const specFolder = `${root}/spec`;
const terminal = processTerminal();

/** Runs a command that says something or fails. */
async function attempt(work: () => string | Promise<string>): Promise<void> {
  try {
    terminal.print(await work());
  } catch (error) {
    process.exitCode = reportFailure(error, terminal);
  }
}

const generateCommand = command({
  meta: { name: "generate", description: "Generates every package from the spec." },
  args: {
    check: { type: "boolean", default: false, description: "Write nothing; fail when a generated file is stale." },
    watch: { type: "boolean", default: false, description: "Generate again on every save." },
    only: { type: "string", description: "One version of an API, such as agent@3.2." },
  },
  async run({ args: { check, only, watch } }) {
    const options = { specFolder, root, check, only, terminal };
    process.exitCode = await (watch ? generateOnSave(options) : generate(options));
  },
});

const checkCommand = command({
  meta: { name: "check", description: "Checks the spec against its rules and what was released." },
  run: () => attempt(() => checkSpec(root)),
});

const showCommand = command({
  meta: {
    name: "show",
    description: "Prints the projection of a thing to a version: show agent/pushes/incoming_chat 3.1",
  },
  args: {
    entity: {
      type: "positional",
      required: true,
      description: "A file of the spec, such as agent/pushes/incoming_chat.",
    },
    version: { type: "positional", required: true, description: "A version, such as 3.1." },
  },
  run: ({ args: { entity, version } }) => attempt(() => show(specFolder, entity, version)),
});

const newCommand = command({
  meta: { name: "new", description: "Makes the files of a new thing: new push agent incoming_x" },
  args: {
    kind: { type: "positional", required: true, description: "push, action, webhook or object." },
    tree: { type: "positional", required: true, description: "A folder of the spec, such as agent." },
    name: { type: "positional", required: true, description: "The name on the wire." },
  },
  run: ({ args: { kind, tree, name } }) =>
    attempt(() => {
      const paths = createEntity(specFolder, kind, tree, name);
      return [
        `made ${paths.join(" and ")}`,
        "Fill in what they say, then run:",
        "npx -y pnpm@12 spec diff --changeset",
        "npx -y pnpm@12 generate",
      ].join("\n");
    }),
});

const diffCommand = command({
  meta: { name: "diff", description: "Says what an edit of the spec, or a newer version of an API, breaks for whom." },
  args: {
    since: {
      type: "positional",
      default: "HEAD",
      description: "A git revision, two as v1.0.0..HEAD, or two versions as agent@3.5..3.6.",
    },
    json: { type: "boolean", default: false, description: "Print JSON." },
    markdown: { type: "boolean", default: false, description: "Print a changelog." },
    changeset: { type: "boolean", default: false, description: "Write changesets for the packages that change." },
  },
  run: ({ args: { since, ...formats } }) => attempt(() => diff({ root, what: since, formats })),
});

const releaseCommand = command({
  meta: { name: "release", description: "Writes down that every version is released as it is." },
  run: () => attempt(() => release(root)),
});

const versionsCommand = command({
  meta: { name: "versions", description: "Prints what each version of each API brought." },
  args: { write: { type: "boolean", default: false, description: "Write docs/api-versions.md instead." } },
  run: ({ args: { write } }) => attempt(() => (write ? writeVersionsPage(root) : versionsPage(root))),
});

export const runCommandLine = (): Promise<void> =>
  runMain(
    defineCommand({
      meta: {
        name: "spec",
        description: "Works on the spec of the LiveChat protocol and generates the packages from it.",
      },
      subCommands: {
        generate: generateCommand,
        check: checkCommand,
        show: showCommand,
        new: newCommand,
        diff: diffCommand,
        release: releaseCommand,
        versions: versionsCommand,
      },
    }),
  );
