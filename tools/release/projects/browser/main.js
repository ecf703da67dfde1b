import { AgentClient, AgentWebClient } from "@chatwire/agent-client/v3.6";
import { CustomerClient } from "@chatwire/customer-client/v3.6";
import * as agentValidators from "@chatwire/validators/agent/v3.6";
import * as customerValidators from "@chatwire/validators/customer/v3.6";

import { converse, expect } from "./conversation.mjs";

async function main() {
  let evaluated = false;
  try {
    // oxlint-disable-next-line no-eval -- to see that it is refused
    evaluated = (0, eval)("true");
  } catch {
    // as the policy of the page wants it
  }
  expect(!evaluated, "the page's content security policy refuses `eval`");
  const baseUrl = new URLSearchParams(location.search).get("server");
  await converse({ AgentClient, AgentWebClient, CustomerClient, agentValidators, customerValidators }, { baseUrl });
}

main().then(
  () => (document.title = "connected"),
  (error) => (document.title = `failed: ${error.stack ?? error}`),
);
