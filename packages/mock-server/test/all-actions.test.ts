import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { createMockServer, FakeClock, type MockServer } from "../src/index.js";
import { readFacts } from "../src/protocol/protocol.js";
import { Client, QUERY } from "./client.js";
import { fitTo, freshPlace } from "./fit.js";
import { requestsOf, validatorsOf, versions, type ValidatorModule } from "./versions.js";

describe.each(versions)("$api $version", ({ api, version }) => {
  const facts = readFacts(api, version);
  let server: MockServer;
  let client: Client;
  let validators: ValidatorModule;

  beforeAll(async () => {
    validators = await validatorsOf({ api, version });
    server = await createMockServer({ api, version, clock: new FakeClock() });
    client = await Client.logIn(server, api);
  });
  afterAll(() => server.close());

  // an example of a page cannot be one of this server; pages.test.ts turns them
  const hasPage = (request: unknown): boolean => Object.hasOwn(request as object, "page_id");
  const cases = [...requestsOf({ api, version })].flatMap(([action, requests]) =>
    requests.filter((request) => !hasPage(request)).map((request, index) => ({ action, request, index })),
  );

  test.each(cases)("$action answers request $index with a valid response", async ({ action, request }) => {
    const place = await freshPlace(server, version);
    const payload = fitTo(place, facts.actions[action]!.is ?? action, request);
    expect(validators.requestValidators[action]!.issues(payload)).toEqual([]);
    for (const transport of facts.actions[action]!.transports) {
      const again =
        transport === "web" && facts.actions[action]!.transports.length > 1
          ? fitTo(await freshPlace(server, version), facts.actions[action]!.is ?? action, request)
          : payload;
      const response = transport === "rtm" ? await overRtm(action, payload) : await overWeb(action, again);
      expect(validators.responseValidators[action]!.issues(response)).toEqual([]);
    }
    if (action === "logout") client = await Client.logIn(server, api);
  });

  test("every frame that was sent is valid, and every push to the requester is one that the spec lists", async () => {
    await client.settle();
    const sent = server.log.filter({ kind: "out", transport: "rtm" });
    expect(sent.length).toBeGreaterThan(cases.length / 2);
    const wrong = sent.flatMap(({ frame }) => {
      const { type, action, payload, success } = frame as {
        type: string;
        action: string;
        payload?: unknown;
        success?: boolean;
      };
      const envelope = type === "push" ? validators.validatePushEnvelope : validators.validateResponseEnvelope;
      const content =
        type === "push"
          ? validators.pushValidators[action]
          : success
            ? validators.responseValidators[action]
            : validators.validateErrorEnvelope;
      const issues = [...envelope.issues(frame), ...(action === "ping" ? [] : content!.issues(payload))];
      return issues.map(({ message }) => `${type} ${action}: ${message}`);
    });
    expect(wrong).toEqual([]);
    const requests = server.log.filter({ kind: "in", transport: "rtm" });
    const actionOf = new Map(
      requests.map(({ connection, requestId, action }) => [`${connection} ${requestId}`, action!]),
    );
    const unlisted = sent.flatMap(({ frame, connection, requestId }) => {
      const { type, action } = frame as { type: string; action: string };
      if (type !== "push" || requestId === undefined) return [];
      const cause = actionOf.get(`${connection} ${requestId}`)!;
      return facts.actions[cause]!.pushes?.includes(action) ? [] : [`${cause} sent ${action}`];
    });
    expect(unlisted).toEqual([]);
  });

  async function overRtm(action: string, payload: unknown): Promise<unknown> {
    if (action === "login") return (client = await Client.connect(server, api)).ask("login", payload);
    return client.ask(action, payload);
  }

  async function overWeb(action: string, payload: Record<string, unknown>): Promise<unknown> {
    const { method, upload } = facts.actions[action]!;
    const query =
      method === "GET" ? `${QUERY}&${new URLSearchParams(payload as Record<string, string>).toString()}` : QUERY;
    const body = upload
      ? formOf(payload)
      : method === "GET"
        ? undefined
        : JSON.stringify(version === "0.3" ? { payload } : payload);
    const headers = {
      authorization: `Bearer ${api}-token`,
      ...(upload || method === "GET" ? {} : { "content-type": "application/json" }),
    };
    const response = await fetch(`${server.urls[api]!.web}/${action}?${query}`, {
      method: method ?? "POST",
      headers,
      ...(body === undefined ? {} : { body }),
    });
    const answer: unknown = await response.json();
    expect([response.status, JSON.stringify(answer)]).toEqual([200, expect.any(String)]);
    return answer;
  }

  function formOf(payload: Record<string, unknown>): FormData {
    const form = new FormData();
    const place = payload["payload"] as Record<string, string> | undefined;
    for (const [name, value] of Object.entries(place ?? {})) if (name !== "file") form.set(`payload.${name}`, value);
    form.set(place === undefined ? "file" : "payload.file", new File(["content"], "hinge.png", { type: "image/png" }));
    return form;
  }
});
