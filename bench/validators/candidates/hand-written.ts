import type { Candidate } from "./candidate.ts";

const MODULES: Record<string, readonly string[]> = {
  events: ["IncomingEventPayload", "MessageChatEvent"],
  chats: ["IncomingChatPayload", "Chat"],
  webhooks: ["IncomingEventWebhook", "ChatDeactivatedWebhook", "ThreadTaggedWebhook"],
  requests: ["SendEventRequest", "DeactivateChatRequest", "TransferChatRequest", "TagThreadRequest"],
};

export const handWritten: Candidate = {
  name: "hand-written",
  says: "plain functions in `bench/validators/hand-written`, yes or no",
  write(types) {
    const lines = types.map(({ type }) => {
      const [module] = Object.entries(MODULES).find(([, names]) => names.includes(type)) ?? [];
      if (module === undefined) throw new Error(`nobody has written a check of ${type} by hand`);
      return `export { is${type} as ${type} } from "./hand-written/${module}.ts";`;
    });
    return lines.join("\n");
  },
};
