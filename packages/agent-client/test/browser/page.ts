import { isType } from "@chatwire/client-core";
import { CustomerClient } from "@chatwire/customer-client/v3.6";

import { AgentClient, AgentWebClient } from "@chatwire/agent-client/v3.6";

// where the mock server is stands in the address of the page
const baseUrl = new URL(location.href).searchParams.get("server")!;
const options = { organizationId: "08ff49b6-f772-4632-a716-c43069c43a8c", token: () => "any", baseUrl };
const agent = new AgentClient(options);
const agentWeb = new AgentWebClient(options);
const customer = new CustomerClient(options);

// the types of both APIs differ, but not in what is used here
show("agent", agent);
show("customer", customer as never);

await Promise.all([agent.connect(), customer.connect()]);
const { chat_id } = await customer.startChat({ active: true });

onSend("customer", (text) => customer.sendEvent({ chat_id, event: { type: "message", text } }));
onSend("agent", (text) => agentWeb.sendEvent({ chat_id, event: { type: "message", text } }));
document.getElementById("close")!.addEventListener("click", () => {
  void agent.close();
  void customer.close();
});
document.body.dataset["ready"] = "yes";

/** Shows how a client is, what it hears and what happens to it. */
function show(id: string, client: AgentClient): void {
  const part = document.getElementById(id)!;
  const [state, messages, events] = [".state", ".messages", ".events"].map((name) => part.querySelector(name)!);
  for (const name of ["connecting", "connected", "disconnected", "resumed", "closed"] as const) {
    client.on(name, () => {
      state!.textContent = client.state;
      state!.className = `state ${client.state}`;
      add(events!, name);
    });
  }
  client.on("incoming_event", ({ event }) => {
    if (isType(event, "message")) add(messages!, event.text ?? "");
  });
}

function onSend(id: string, send: (text: string) => Promise<unknown>): void {
  const form = document.querySelector<HTMLFormElement>(`#${id} form`)!;
  form.addEventListener("submit", (submit) => {
    submit.preventDefault();
    void send(new FormData(form).get("text") as string);
    form.reset();
  });
}

function add(list: Element, text: string): void {
  list.append(Object.assign(document.createElement("li"), { textContent: text }));
}
