import { expect, test, vi } from "vitest";

vi.mock("socket.io-client", () => ({ default: Object.assign(() => {}, { protocol: 5 }) }));

test("a client of another socket.io is refused, and it is said which one is needed", async () => {
  const { CustomerClient, UsageError } = await import("@chatwire/customer-client/v0.3/socket.io");
  const connecting = new CustomerClient({ licenseId: 1, token: "any", baseUrl: "http://127.0.0.1:9" }).connect();
  await expect(connecting).rejects.toBeInstanceOf(UsageError);
  await expect(connecting).rejects.toThrow("socket.io-client 2.x is needed, whose `protocol` is 4; here it is 5");
});
