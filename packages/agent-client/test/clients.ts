import { AgentClient, AgentWebClient } from "@chatwire/agent-client/v3.6";
import { CustomerClient, CustomerWebClient } from "@chatwire/customer-client/v3.6";
import { createMockServer, type MockServer } from "@chatwire/mock-server";
import * as agentValidators from "@chatwire/validators/agent/v3.6";
import * as customerValidators from "@chatwire/validators/customer/v3.6";
import { onTestFinished } from "vitest";

export interface Both {
  api: "agent" | "customer";
  Rtm: typeof AgentClient;
  Web: typeof AgentWebClient;
  validators: typeof agentValidators;
}

/** What both clients have in common is tested on both; where their types differ, those of the agent stand for them. */
export const CLIENTS = [
  { api: "agent", Rtm: AgentClient, Web: AgentWebClient, validators: agentValidators },
  { api: "customer", Rtm: CustomerClient, Web: CustomerWebClient, validators: customerValidators },
] as unknown as Both[];

/** The first attempts follow as soon as they may. */
export const clock = {
  now: () => performance.now(),
  setTimeout: (callback: () => void, milliseconds: number) => setTimeout(callback, milliseconds),
  clearTimeout: (timer: unknown) => clearTimeout(timer as number),
  random: () => 0,
};

export async function startServer(version = "3.6"): Promise<MockServer> {
  const server = await createMockServer({ apis: version === "0.3" ? ["customer"] : ["agent", "customer"], version });
  onTestFinished(() => server.close());
  return server;
}

export const optionsFor = (server: MockServer) => ({
  organizationId: "08ff49b6-f772-4632-a716-c43069c43a8c",
  token: "any",
  baseUrl: server.origin,
  clock,
});
