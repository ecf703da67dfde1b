import "@chatwire/command-line/plain-output";

import { command } from "@chatwire/command-line/command";
import { defineCommand, runMain } from "citty";

import { attach } from "./commands/attach.ts";
import { cache } from "./commands/cache.ts";
import { check } from "./commands/check.ts";
import { packCommand } from "./commands/pack.ts";
import { publishCommand } from "./commands/publish.ts";
import { reproduce } from "./commands/reproduce.ts";
import { configuredRegistry } from "./registry/configured-registry.ts";

const print = (line: string): void => console.log(line);

/** Runs a command that is done, fails, or finds that something does not hold. */
async function attempt(work: () => Promise<boolean | void>): Promise<void> {
  try {
    if ((await work()) === false) process.exitCode = 1;
  } catch (error) {
    console.error(process.env["CHATWIRE_DEBUG"] === undefined ? (error as Error).message : error);
    process.exitCode = 1;
  }
}

const checkCommand = command({
  meta: {
    name: "check",
    description: "Publishes to a registry on loopback, and uses the packages from there in fresh projects.",
  },
  args: {
    only: { type: "string", description: "Words of the cells to try: `node 20`, `typescript`, `vite`." },
    build: { type: "boolean", default: true, description: "Build the packages first." },
  },
  run: ({ args: { only, build } }) => attempt(() => check({ only, build, print })),
});

const registryOption = {
  type: "string",
  description: "A registry; the one that pnpm is configured for by default.",
} as const;

const pack = command({
  meta: {
    name: "pack",
    description: "Builds and packs what the registry lacks, with a bill of materials for each package.",
  },
  args: {
    out: { type: "positional", required: true, description: "The folder to pack into." },
    registry: registryOption,
  },
  run: ({ args: { out, registry } }) => attempt(() => packCommand({ out, registry, print })),
});

const publish = command({
  meta: { name: "publish", description: "Publishes what the registry lacks of a packed folder. Can be run again." },
  args: {
    folder: { type: "positional", required: true, description: "The folder that `pack` has written." },
    registry: registryOption,
    "git-tag": { type: "boolean", default: false, description: "Tag the commit with each version." },
  },
  run: ({ args: { folder, registry, "git-tag": gitTag } }) =>
    attempt(() => publishCommand({ folder, registry, gitTag, print })),
});

const reproduceCommand = command({
  meta: {
    name: "reproduce",
    description: "Builds a commit twice, in two folders and on two Nodes, and compares the bytes.",
  },
  args: {
    ref: { type: "positional", default: "HEAD", description: "A commit, a branch or a tag." },
    published: { type: "boolean", default: false, description: "Compare with what is published, too." },
    registry: registryOption,
  },
  run: ({ args: { ref, published, registry } }) =>
    attempt(async () => {
      const compared = published ? await configuredRegistry(registry) : undefined;
      return reproduce({ ref, registry: compared, print });
    }),
});

const attachCommand = command({
  meta: { name: "attach", description: "Attaches the bills of materials to the GitHub releases of this commit." },
  args: { folder: { type: "positional", required: true, description: "The folder that `pack` has written." } },
  run: ({ args: { folder } }) => attempt(() => attach({ folder, print })),
});

const cacheCommand = command({
  meta: {
    name: "cache",
    description: "Tries turbo's remote cache: two clones, one server on loopback, signed artifacts.",
  },
  args: {
    ref: { type: "positional", default: "HEAD", description: "A commit, a branch or a tag." },
    tasks: { type: "string", default: "//#codegen build test", description: "Tasks and options of turbo." },
  },
  run: ({ args: { ref, tasks } }) => attempt(() => cache({ ref, tasks: tasks.split(/\s+/), print })),
});

await runMain(
  defineCommand({
    meta: { name: "release", description: "Packs, tries and publishes the packages." },
    subCommands: {
      check: checkCommand,
      pack,
      publish,
      reproduce: reproduceCommand,
      attach: attachCommand,
      cache: cacheCommand,
    },
  }),
);
