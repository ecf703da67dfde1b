import { readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { describe, expect, test, vi } from "vitest";

type Method = (...args: unknown[]) => Promise<unknown>;
interface Schemas {
  "x-chatwire": { actions: Record<string, { request: { $ref: string } | null }> };
}

const require = createRequire(import.meta.url);
const versions = readdirSync(join(import.meta.dirname, "../dist/generated"));

describe.each(versions)("CustomerApi of %s", async (version) => {
  const { CustomerApi } = (await import(/* @vite-ignore */ `@chatwire/customer-client/${version}`)) as {
    CustomerApi: new (call: Method) => Record<string, Method>;
  };
  const { actions } = (require(`@chatwire/schemas/customer/${version}`) as Schemas)["x-chatwire"];
  const answer = { answered: true };
  const options = { timeout: 1000 };

  test("has a method for each action, and no other", () => {
    const methods = Object.getOwnPropertyNames(CustomerApi.prototype).filter((name) => name !== "constructor");
    expect(methods.map(snakeCase).sort()).toEqual(Object.keys(actions).sort());
  });

  test.each(Object.getOwnPropertyNames(CustomerApi.prototype).filter((name) => name !== "constructor"))(
    "%s hands its action, request and options to `call`, and the answer back",
    async (method) => {
      const call = vi.fn<Method>(async () => answer);
      const request = actions[snakeCase(method)]?.request === null ? undefined : { of: method };
      const args = request === undefined ? [options] : [request, options];
      expect(await new CustomerApi(call)[method]!(...args)).toBe(answer);
      expect(call.mock.calls).toEqual([[snakeCase(method), request, options]]);
      expect(call.mock.calls[0]![1]).toBe(request);
    },
  );
});

test("a request that needs nothing can be left out", async () => {
  const { CustomerApi } = await import("@chatwire/customer-client/v3.6");
  const call = vi.fn<Method>(async () => ({}));
  await new CustomerApi(call as never).listChats();
  expect(call.mock.calls).toEqual([["list_chats", {}, undefined]]);
});

/** `sendEvent` → `send_event` */
function snakeCase(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
