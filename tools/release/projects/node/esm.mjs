import { readFileSync } from "node:fs";

import * as agent from "@chatwire/agent-client/v3.6";
import * as customer from "@chatwire/customer-client/v3.6";
import * as agentValidators from "@chatwire/validators/agent/v3.6";
import * as customerValidators from "@chatwire/validators/customer/v3.6";
import { WebSocket } from "ws";

import { converse } from "./conversation.mjs";

const { baseUrl, entryPoints } = JSON.parse(readFileSync("what-to-try.json", "utf8"));
for (const entryPoint of entryPoints) {
  await import(entryPoint, entryPoint.startsWith("@chatwire/schemas/") ? { with: { type: "json" } } : undefined);
}
console.log("imported");
const { AgentClient, AgentWebClient } = agent;
const { CustomerClient } = customer;
await converse(
  { AgentClient, AgentWebClient, CustomerClient, agentValidators, customerValidators },
  // Node 20 has no WebSocket of its own
  { baseUrl, WebSocket: globalThis.WebSocket ?? WebSocket },
);
console.log("connected");
