import { Agent } from "@livechat/lc-sdk-js";
import { pushValidators } from "@chatwire/validators/agent/v3.6";

import { hostOf, type Address, type Connected, type Contender } from "./contender.ts";

export const listening: Contender = {
  name: "lc-sdk-js",
  says: "`Agent.RTM` with a listener for the name of each push",
  connect: (address) => connect(address, true),
};

export const ignoring: Contender = {
  name: "lc-sdk-js, nobody listens",
  says: "the same without listeners",
  connect: (address) => connect(address, false),
};

async function connect(address: Address, listens: boolean): Promise<Connected> {
  const client = new Agent.RTM({ apiUrl: hostOf(address) });
  let heard = 0;
  if (listens) {
    for (const name of Object.keys(pushValidators)) {
      client.on(name as never, () => {
        heard += 1;
      });
    }
  }
  await client.connect();
  await client.login("Bearer token");
  return {
    call: (action, payload) => client.send(action, payload),
    heard: () => (listens ? heard : undefined),
    close: () => client.socket!.close(),
  };
}
