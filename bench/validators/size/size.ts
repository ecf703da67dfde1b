import { table, target } from "../../measure/markdown.ts";
import { bundle, zipped } from "../bundle.ts";
import type { Candidate } from "../candidates/candidate.ts";
import { VERSION } from "../payloads.ts";
import { bundlers } from "./bundlers.ts";

const MESSAGE = { api: "agent", type: "MessageChatEvent" };
const EVENT = { api: "agent", type: "IncomingEventPayload" };

export interface Sizes {
  /** Bytes, minified and gzipped, of one type and of one with all its parts. */
  message: number;
  event: number;
}

export type SizesByName = Record<string, Sizes>;

export const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(2)} kB`;

export async function measureSizes(candidates: readonly Candidate[]): Promise<SizesByName> {
  const sizes: SizesByName = {};
  for (const { name, write } of candidates) {
    const [message, event] = [
      await bundle(await write([MESSAGE]), { minify: true }),
      await bundle(await write([EVENT]), { minify: true }),
    ];
    sizes[name] = { message: zipped(message), event: zipped(event) };
  }
  return sizes;
}

const all = (module: string): string => `export * from "@chatwire/validators/agent/v${VERSION}${module}";`;

export async function describeSizes(sizes: SizesByName): Promise<string[]> {
  const guards = zipped(await bundle(all("/guards"), { minify: true }));
  const validators = zipped(await bundle(all(""), { minify: true }));
  const guard = sizes["ours: guard"]!;
  const issues = sizes["ours: all issues"]!;
  return [
    "## Size",
    `Bundled by esbuild, minified and gzipped. A message is the type \`${MESSAGE.type}\`; \`incoming_event\` is that push with events of all types.`,
    table(
      ["candidate", "a message", "`incoming_event`"],
      Object.entries(sizes).map(([name, { message, event }]) => [name, kilobytes(message), kilobytes(event)]),
    ),
    `All types of agent ${VERSION}: ${kilobytes(guards)} as guards, ${kilobytes(validators)} as validators with issues and JSON Schema.`,
    [
      target(
        "a message is at most 1.1 kB as guard and 3 kB with issues",
        guard.message <= 1100 && issues.message <= 3000,
      ),
      target("`incoming_event` is at most 2.5 kB as guard", guard.event <= 2500),
      target(`all of agent ${VERSION} is at most 30 kB as guards`, guards <= 30_000),
    ].join("\n"),
    ...(await describeBundlers()),
  ];
}

/** What each bundler leaves of the package where one function is imported, and where another is imported without being used. */
async function describeBundlers(): Promise<string[]> {
  const guards = `@chatwire/validators/agent/v${VERSION}/guards`;
  const index = `@chatwire/validators/agent/v${VERSION}`;
  const rows: string[][] = [];
  for (const [name, run] of Object.entries(bundlers)) {
    const one = zipped(await run(`export { is${MESSAGE.type} } from "${guards}";`));
    const withIssues = zipped(await run(`export { validate${MESSAGE.type} } from "${index}";`));
    const unused = (
      await run(
        `import { validate${EVENT.type} } from "${index}"; import { is${EVENT.type} } from "${guards}"; export const nothing = 0;`,
      )
    ).length;
    rows.push([name, kilobytes(one), kilobytes(withIssues), `${unused} B`]);
  }
  return [
    "What bundlers keep of a message, and in full of what is imported and not used:",
    table(["bundler", "guard", "validator", "unused"], rows),
  ];
}
