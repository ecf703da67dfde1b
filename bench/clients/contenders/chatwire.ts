import { AgentClient } from "@chatwire/agent-client/v3.6";
import * as validators from "@chatwire/validators/agent/v3.6";
import { WebSocket } from "ws";

import { hostOf, type Address, type Connected, type Contender } from "./contender.ts";

type Options = ConstructorParameters<typeof AgentClient>[0];

export const listening: Contender = {
  name: "chatwire",
  says: "`AgentClient` with a listener for the name of each push",
  connect: (address) => connect(address, true),
};

export const validating: Contender = {
  name: "chatwire, validating",
  says: 'the same with `validate: { validators, mode: "warn" }`',
  connect: (address) => connect(address, true, { validate: { validators, mode: "warn" } }),
};

export const ignoring: Contender = {
  name: "chatwire, nobody listens",
  says: "the same without listeners",
  connect: (address) => connect(address, false),
};

async function connect(address: Address, listens: boolean, more: Partial<Options> = {}): Promise<Connected> {
  const client = new AgentClient({
    organizationId: "08ff49b6-f772-4632-a716-c43069c43a8c",
    token: "token",
    baseUrl: `${address.tls ? "https" : "http"}://${hostOf(address)}`,
    WebSocket,
    ...more,
  });
  let heard = 0;
  client.on("error", (error) => {
    throw error;
  });
  if (listens) {
    for (const name of Object.keys(validators.pushValidators)) {
      client.on(name, () => {
        heard += 1;
      });
    }
  }
  await client.connect();
  return {
    call: (action, payload) => client.call(action as "send_event", payload as never),
    heard: () => (listens ? heard : undefined),
    close: () => void client.close(),
  };
}
