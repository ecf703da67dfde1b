const { readFileSync } = require("node:fs");

const { AgentClient, AgentWebClient } = require("@chatwire/agent-client/v3.6");
const { CustomerClient } = require("@chatwire/customer-client/v3.6");
const agentValidators = require("@chatwire/validators/agent/v3.6");
const customerValidators = require("@chatwire/validators/customer/v3.6");
const { WebSocket } = require("ws");

const { converse } = require("./conversation.mjs");

const { baseUrl, entryPoints } = JSON.parse(readFileSync("what-to-try.json", "utf8"));
for (const entryPoint of entryPoints) require(entryPoint);
console.log("imported");
converse(
  { AgentClient, AgentWebClient, CustomerClient, agentValidators, customerValidators },
  { baseUrl, WebSocket: globalThis.WebSocket ?? WebSocket },
).then(() => console.log("connected"));
