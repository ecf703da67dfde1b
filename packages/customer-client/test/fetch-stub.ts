// Stands in for the server of the example in the README.
const answers: Record<string, unknown> = {
  start_chat: { chat_id: "PJ0MRSHTDG", thread_id: "K600PKZON8" },
  send_event: { event_id: "K600PKZON8_1" },
};

globalThis.fetch = async (input) => Response.json(answers[new URL(String(input)).pathname.split("/").at(-1)!]);
