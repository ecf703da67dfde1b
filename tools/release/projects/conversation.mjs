/**
 * What a user does first: checks what arrives, refuses what is wrong, connects an agent and a customer to a server, and
 * hears the one say something to the other.
 */
export async function converse(
  { AgentClient, AgentWebClient, CustomerClient, agentValidators, customerValidators },
  options,
) {
  const { pushValidators, requestValidators } = agentValidators;
  const [wrong] = requestValidators.send_event.issues({ chat_id: "PJ0MRSHTDG", event: { type: "message", txt: "Hi" } });
  expect(
    wrong?.pointer === "/event/txt" || wrong?.pointer === "/event/text",
    `a wrong request is refused: ${wrong?.pointer}`,
  );

  const common = { ...options, organizationId: "08ff49b6-f772-4632-a716-c43069c43a8c", token: "any" };
  const agent = new AgentClient({ ...common, validate: { validators: agentValidators, mode: "strict" } });
  const customer = new CustomerClient({ ...common, validate: { validators: customerValidators, mode: "strict" } });
  await Promise.all([agent.connect(), customer.connect()]);
  const heard = agent.waitFor("incoming_event");
  const { chat_id } = await customer.startChat({ active: true });
  await customer.sendEvent({ chat_id, event: { type: "message", text: "Hello?" } });
  const payload = await heard;
  expect(payload.chat_id === chat_id, "the agent hears of the chat of the customer");
  expect(pushValidators.incoming_event(payload), "what arrives is valid");

  const chat = await new AgentWebClient(common).getChat({ chat_id });
  expect(chat.id === chat_id, "the Web API has the same chat");
  await Promise.all([agent.close(), customer.close()]);
}

export function expect(holds, sentence) {
  if (!holds) throw new Error(`expected that ${sentence}`);
}
