import { expect, test } from "vitest";

import { AgentApi } from "../../agent-client/generated/v3.6/agent-api.js";
import { defineRtmClient, defineWebClient, UsageError, type Protocol } from "../src/index.js";
import { titled } from "./matrix/loops.js";
import { protocolOf, protocols } from "./virtual/protocols.js";

type AnyClient = Record<string, (...all: unknown[]) => Promise<unknown>>;
type AnyClass = new (options: object) => AnyClient;

/** The class of each transport. */
function classesOf(protocol: Protocol): AnyClass[] {
  return [defineRtmClient(protocol), defineWebClient(protocol)] as unknown as AnyClass[];
}

/** Makes a client over each transport. */
function make(protocol: Protocol, options: object): void {
  for (const Client of classesOf(protocol))
    new Client({ organizationId: "organization", licenseId: 1, token: "token", ...options });
}

/** What is said about an option; nothing when it is accepted. */
function complaint(protocol: Protocol, options: object): string | undefined {
  try {
    make(protocol, options);
    return undefined;
  } catch (error) {
    expect(error).toBeInstanceOf(UsageError);
    return (error as Error).message;
  }
}

const agent = protocolOf("agent");

test.each([
  { token: undefined },
  { token: "" },
  { token: null },
  { token: 5 },
  { token: { access_token: "x" } },
  { token: Promise.resolve("x") },
])(`${titled("USAGE-01")} (%j)`, (options) => {
  expect(complaint(agent, options)).toBe("pass the `token` or a function that gives it");
});

test(titled("USAGE-02"), () => {
  for (const protocol of protocols) {
    const [name] = protocol.query;
    const option = { organization_id: "organizationId", license_id: "licenseId" }[name!];
    for (const nothing of [undefined, "", null]) {
      const want = option === undefined ? undefined : `\`${option}\` is missing`;
      expect(
        complaint(
          protocol,
          option === undefined ? { organizationId: nothing, licenseId: nothing } : { [option]: nothing },
        ),
      ).toBe(want);
    }
  }
});

test.each([
  "",
  "localhost",
  "127.0.0.1:80",
  "ftp://example.com",
  "http://",
  "http://[",
  "javascript:alert(1)",
  "//example.com",
])(`${titled("USAGE-03")} (%j)`, (baseUrl) => {
  expect(complaint(agent, { baseUrl })).toBe(`\`baseUrl\` must be a URL of http or ws, not ${baseUrl}`);
});

test.each(["http://127.0.0.1:8080", "https://example.com", "ws://[::1]:1", "wss://example.com/x?y"])(
  "a base URL that makes sense is taken (%s)",
  (baseUrl) => {
    expect(complaint(agent, { baseUrl })).toBeUndefined();
  },
);

test(titled("STUB-01"), async () => {
  for (const Client of classesOf(agent)) {
    const client = new Client({ organizationId: "organization", token: "token" });
    const calls: unknown[] = [];
    Object.assign(client, { call: async (...all: unknown[]) => calls.push(all) });
    const options = { timeout: 5 };
    const own = namesOf(Object.getPrototypeOf(Client.prototype) as object);
    for (const method of Object.getOwnPropertyNames(AgentApi.prototype)) {
      if (method === "constructor") continue;
      expect(own).not.toContain(method);
      await client[method]!(...(method === "logout" ? [options] : [{ of: method }, options]));
      const wire = method.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
      expect(calls.pop()).toEqual([wire, method === "logout" ? undefined : { of: method }, options]);
    }
    expect(client).toBeInstanceOf(Client);
  }
});

/** All names along the chain of prototypes, up to those of all objects. */
function namesOf(prototype: object): string[] {
  if (prototype === Object.prototype) return [];
  return [...Object.getOwnPropertyNames(prototype), ...namesOf(Object.getPrototypeOf(prototype) as object)];
}
