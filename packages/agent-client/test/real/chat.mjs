// What a program does that uses the built packages; run by every version of Node. Prints what happened, and ends by itself.
import { CustomerClient, CustomerWebClient } from "@chatwire/customer-client/v3.6";
import { WebSocket as WsSocket } from "ws";

import { AgentClient, AgentWebClient } from "@chatwire/agent-client/v3.6";

const [baseUrl, kind] = process.argv.slice(2);
const WebSocket = kind === "ws" ? WsSocket : undefined;
const options = { organizationId: "08ff49b6-f772-4632-a716-c43069c43a8c", token: () => "any", baseUrl };
const rtm = WebSocket ? { ...options, WebSocket } : options;
const events = [];

const agent = new AgentClient(rtm);
const customer = new CustomerClient(rtm);
for (const name of ["connecting", "connected", "disconnected", "resumed", "closed"])
  agent.on(name, () => events.push(name));
await Promise.all([agent.connect(), customer.connect()]);

const heard = agent.waitFor("incoming_event");
const { chat_id } = await customer.startChat({ active: true });
await customer.sendEvent({ chat_id, event: { type: "message", text: "Hello?" } });
const { event } = await heard;

// the server cuts the answer to the first in the middle: the connection is lost, and the read is made again
const { id } = await agent.getChat({ chat_id });
const web = await Promise.all([
  new AgentWebClient(options).getChat({ chat_id }),
  new CustomerWebClient(options).getChat({ chat_id }),
]);
await Promise.all([agent.close(), customer.close()]);
console.log(
  JSON.stringify({
    text: event.text,
    isSame: [id, ...web.map((chat) => chat.id)].every((it) => it === chat_id),
    events,
  }),
);
