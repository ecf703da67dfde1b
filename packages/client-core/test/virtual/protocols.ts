import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Protocol } from "../../src/index.js";

export type Api = "agent" | "customer";

const ROOT = join(import.meta.dirname, "../../../..");

/** Written so that bundlers find them all. */
const IMPORTS: Record<Api, (version: string) => Promise<{ protocol: Protocol }>> = {
  agent: (version) => import(`../../../agent-client/generated/${version}/protocol.ts`),
  customer: (version) => import(`../../../customer-client/generated/${version}/protocol.ts`),
};

/** The facts of every version of both APIs, as their clients get them. */
export const protocols: Protocol[] = [];
for (const api of ["agent", "customer"] satisfies Api[]) {
  for (const version of readdirSync(join(ROOT, `packages/${api}-client/generated`)).sort())
    protocols.push((await IMPORTS[api](version)).protocol);
}

export function protocolOf(api: string, version = "3.6"): Protocol {
  return protocols.find((protocol) => protocol.api === api && protocol.version === version)!;
}

/** Every error type and every disconnect reason of a version, with what the spec says to do. */
export function tablesOf({ api, version }: Protocol): Record<"errors" | "disconnects", Record<string, string>> {
  const facts = read(`packages/mock-server/generated/${api}/v${version}.json`) as Facts;
  const { errors } = read(`spec/${version === "0.3" ? "customer-0.3" : api}/errors.json`) as Errors;
  const retries = Object.fromEntries(errors.map(({ type, retry }) => [type, retry]));
  return {
    errors: Object.fromEntries(Object.keys(facts.errors).map((type) => [type, retries[type]!])),
    disconnects: Object.fromEntries(
      Object.entries(facts.disconnects).map(([reason, { reconnect }]) => [reason, reconnect]),
    ),
  };
}

interface Facts {
  errors: Record<string, object>;
  disconnects: Record<string, { reconnect: string }>;
}

interface Errors {
  errors: { type: string; retry: string }[];
}

function read(path: string): unknown {
  return JSON.parse(readFileSync(join(ROOT, path), "utf8"));
}
