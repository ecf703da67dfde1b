import { describe, expect, test } from "vitest";

import { versions } from "./versions.ts";

const { module } = versions.find(({ api, version }) => api === "agent" && version === "3.7")!;

/** Pointer, keyword, and the sentence for people. */
function issuesOf(validator: keyof typeof module & `validate${string}`, value: unknown): [string, string, string][] {
  return module[validator]!.issues(value).map(({ pointer, keyword, message }) => [pointer, keyword, message]);
}

const event = { type: "message", text: "Hello" };

describe("issues of values", () => {
  test.each([
    { title: "nothing is wrong", value: { chat_id: "C", event }, want: [] },
    {
      title: "a missing property is named where it would stand",
      value: { chat_id: "C", event: { type: "message" } },
      want: [["/event/text", "required", "/event/text is missing."]],
    },
    {
      title: "an unknown property is named where it stands",
      value: { chat_id: "C", event, "a/b~c": 1 },
      want: [["/a~1b~0c", "additionalProperties", "/a~1b~0c is no known property."]],
    },
    {
      title: "all that is wrong is said at once",
      value: { chat_id: 7, event: { type: "message", text: null } },
      want: [
        ["/chat_id", "type", "/chat_id must be a string, not 7."],
        ["/event/text", "type", "/event/text must be a string, not null."],
      ],
    },
    {
      title: "an unknown tag is the only issue of a member of a union",
      value: { chat_id: "C", event: { type: "massage", text: 1 } },
      want: [
        [
          "/event/type",
          "enum",
          expect.stringMatching(/^\/event\/type must be one of "message", .*, not "massage"\.$/) as string,
        ],
      ],
    },
    {
      title: "the whole value is wrong",
      value: [1],
      want: [["", "type", "The value must be an object, not a list of 1 item."]],
    },
  ])("$title", ({ value, want }) => {
    expect(issuesOf("validateSendEventRequest", value)).toEqual(want);
  });

  test("steps into lists are numbers in the path", () => {
    const [issue] = module.validateAccess!.issues({ group_ids: [1, "2"] });
    expect(issue).toMatchObject({
      pointer: "/group_ids/1",
      path: ["group_ids", 1],
      expected: "an integer",
      found: '"2"',
    });
  });

  test("a number for a key of an object is text in the path", () => {
    const [issue] = module.validateProperties!.issues({ "0": 1 });
    expect(issue).toMatchObject({ pointer: "/0", path: ["0"] });
  });
});

describe("what was expected", () => {
  test("an instant, where the format is that", () => {
    const [issue] = module.validateTimestamp!.issues("yesterday");
    expect(issue!.message).toBe(
      'The value must be an instant of RFC 3339 such as 2026-03-14T09:26:53.589793Z, not "yesterday".',
    );
  });

  test("a number of items, characters or properties", () => {
    const elements = Array.from({ length: 11 }, () => ({ title: "A lamp" }));
    const rich = { type: "rich_message", template_id: "cards", elements };
    expect(issuesOf("validateSendEventRequest", { chat_id: "C", event: rich })).toEqual([
      ["/event/elements", "maxItems", "/event/elements must be a list of at most 10 items, not a list of 11 items."],
    ]);
    const long = { chat_id: "C", event: { type: "message", text: "x".repeat(16_385) } };
    expect(issuesOf("validateSendEventRequest", long)[0]![2]).toMatch(
      /^\/event\/text must be text of at most 16384 characters, not "x+…\.$/,
    );
    expect(issuesOf("validateUpdateCustomerRequest", { id: "C" })[0]).toEqual([
      "",
      "minProperties",
      "The value must be an object with at least 2 properties, not an object.",
    ]);
  });
});

describe("what was found", () => {
  test.each([
    { value: null, want: "null" },
    { value: -1.5, want: "-1.5" },
    { value: true, want: "true" },
    { value: "a\n", want: '"a\\n"' },
    { value: "x".repeat(100), want: `"${"x".repeat(59)}…` },
    { value: { a: 1 }, want: "an object" },
    { value: {}, want: "an empty object" },
    { value: [1, 2], want: "a list of 2 items" },
    { value: Number.POSITIVE_INFINITY, want: "Infinity" },
  ])("$want", ({ value, want }) => {
    expect(module.validateAccess!.issues({ group_ids: [value] })[0]!.found).toBe(want);
  });
});

test("what several alternatives say is one issue", () => {
  const { validateThread } = module;
  const issues = validateThread!.issues({ id: "T", active: true, created_at: "2026-03-14T09:26:53Z", events: [7] });
  const said = issues.map(({ pointer, keyword, expected }) => `${pointer} ${keyword} ${expected}`);
  expect(said).toEqual([...new Set(said)]);
  expect(said).toContain("/events/0 type an object");
});
