import { onTestFinished } from "vitest";

import { createMockServer, FakeClock, type ApiName, type MockServer, type MockServerOptions } from "../src/index.js";
import { Client } from "./client.js";

/** A server for one test, on a clock that stands still. */
export async function serve(
  options: Partial<MockServerOptions> = {},
): Promise<{ server: MockServer; clock: FakeClock }> {
  const clock = new FakeClock();
  const which = options.api === undefined && options.apis === undefined ? { api: "agent" as const } : {};
  const server = await createMockServer({ version: "3.6", clock, ...which, ...options });
  onTestFinished(() => server.close());
  return { server, clock };
}

/** A server of both APIs, with an agent and a customer who are logged in. */
export async function serveBoth(version = "3.6", options: Partial<MockServerOptions> = {}) {
  const { server, clock } = await serve({ apis: ["agent", "customer"], version, ...options });
  const agent = await Client.logIn(server, "agent");
  const customer = await Client.logIn(server, "customer");
  return { server, clock, agent, customer };
}

/** A server with one client who is logged in. */
export async function serveOne(api: ApiName = "agent", options: Partial<MockServerOptions> = {}) {
  const { server, clock } = await serve({ api, ...options });
  return { server, clock, client: await Client.logIn(server, api) };
}
