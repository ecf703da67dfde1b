import { describe, expect, test } from "vitest";

import { object, projectApi, text } from "./projection.ts";

describe("errors", () => {
  const given = {
    "agent/errors.json": {
      errors: [
        { type: "validation", message: "Wrong format", description: "The request is malformed.", retry: "never" },
        {
          type: "too_many",
          versions: "3.2+",
          names: { "3.2": "limit" },
          message: "Too many",
          description: "There are too many.",
          transports: ["rtm", { name: "web", versions: "3.3+" }],
          retry: "back-off",
          data: object({ region: text, hint: { ...text, versions: "3.4+" } }),
        },
      ],
    },
  };
  const validation = { message: "Wrong format", description: "The request is malformed.", retry: "never" };

  test("are there in the versions of their range", () => {
    expect(projectApi(given, "3.1")["x-chatwire"].errors).toEqual({ validation });
  });

  test("by their names of then, sorted, with what the range of then leaves", () => {
    const limit = {
      message: "Too many",
      description: "There are too many. (since 3.2)",
      transports: ["rtm"],
      retry: "back-off",
      data: object({ region: text }),
    };
    const { errors } = projectApi(given, "3.2")["x-chatwire"];
    expect(errors).toEqual({ limit, validation });
    expect(Object.keys(errors)).toEqual(["limit", "validation"]);
  });

  test("are one type, an open enumeration", () => {
    expect(projectApi(given, "3.3").$defs["ErrorType"]).toEqual({
      description:
        "The error types that are known.\n\n- `too_many`: There are too many. (since 3.2) Was `limit` before 3.3.\n- `validation`: The request is malformed.",
      anyOf: [{ enum: ["too_many", "validation"] }, { type: "string" }],
    });
  });
});

describe("reasons of a disconnect", () => {
  const given = {
    "agent/disconnects.json": {
      reasons: [
        { reason: "timeout", description: "No ping came.", reconnect: "back-off" },
        {
          reason: "logged_out",
          versions: "3.2-3.3",
          names: { "3.2": "left" },
          description: "The agent left.",
          reconnect: "never",
        },
      ],
    },
  };
  const timeout = { description: "No ping came.", reconnect: "back-off" };
  const gone = { description: "The agent left. (since 3.2)", reconnect: "never" };

  test.each([
    ["3.1", { timeout }],
    ["3.2", { left: gone, timeout }],
    ["3.3", { logged_out: { ...gone, description: "The agent left. (since 3.2) Was `left` before 3.3." }, timeout }],
    ["3.4", { timeout }],
  ])("in %s", (version, want) => expect(projectApi(given, version)["x-chatwire"].disconnects).toEqual(want));

  test("are one type, an open enumeration", () => {
    expect(projectApi(given, "3.1").$defs["DisconnectReason"]!.anyOf).toEqual([
      { enum: ["timeout"] },
      { type: "string" },
    ]);
  });
});

test("without errors and reasons there are no types of them", () => expect(projectApi({}).$defs).toEqual({}));
