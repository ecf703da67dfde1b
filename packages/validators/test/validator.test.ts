import { describe, expect, test } from "vitest";

import { createValidator, ValidationError, type Check, type Guard } from "../src/index.ts";
import { report } from "../src/report.ts";

const isText: Guard = (data) => typeof data === "string";
const checkText: Check = (data, at, errors) => {
  if (typeof data !== "string") report(errors, at, "type", "a string");
};
const validateText = createValidator<string>(isText, checkText, (define) => define("Text", () => ({ type: "string" })));

const issue = {
  pointer: "",
  path: [],
  keyword: "type",
  expected: "a string",
  found: "7",
  message: "The value must be a string, not 7.",
};

test("the validator itself is the guard", () => {
  expect([validateText("text"), validateText(7)]).toEqual([true, false]);
});

test("issues say what is wrong, and nothing when nothing is", () => {
  expect(validateText.issues("text")).toEqual([]);
  expect(validateText.issues(7)).toEqual([issue]);
});

test("the issues of one call are not those of another", () => {
  const first = validateText.issues(7);
  expect(validateText.issues(null)).toHaveLength(1);
  expect(first).toEqual([issue]);
});

test("assert throws an error that names the type and has the issues", () => {
  expect(() => validateText.assert("text")).not.toThrow();
  const error = thrownBy(() => validateText.assert(7));
  expect(error).toBeInstanceOf(ValidationError);
  expect(error).toMatchObject({
    name: "ValidationError",
    message: "This is no Text: The value must be a string, not 7.",
    type: "Text",
    issues: [issue],
  });
});

describe("Standard Schema", () => {
  test("says its version and its vendor", () => {
    expect(validateText["~standard"]).toMatchObject({ version: 1, vendor: "chatwire" });
  });

  test("gives the value itself, or issues with message and path", () => {
    const value = "text";
    expect(validateText["~standard"].validate(value)).toEqual({ value });
    expect(validateText["~standard"].validate(7)).toEqual({
      issues: [expect.objectContaining({ message: issue.message, path: [] })],
    });
  });

  test("a valid value is the same object", () => {
    const validateAny = createValidator<object>(
      () => true,
      () => {},
      (define) => define("Any", () => ({})),
    );
    const value = {};
    expect(validateAny["~standard"].validate(value)).toHaveProperty("value", value);
  });
});

describe("a value that is nested deeper than the stack reaches", () => {
  const exhaust = (): never => exhaust() as never;

  test("is refused, with an issue that says so", () => {
    const validateDeep = createValidator<unknown>(exhaust, exhaust, (define) => define("Deep", () => ({})));
    expect(validateDeep({})).toBe(false);
    expect(validateDeep.issues({})).toMatchObject([{ pointer: "", keyword: "maxDepth", found: "an empty object" }]);
    expect(() => validateDeep.assert({})).toThrow(
      "This is no Deep: The value must be nested less deeply, not an empty object.",
    );
  });

  test("has an issue, too, where the check alone reaches its end", () => {
    const validateDeep = createValidator<unknown>(
      exhaust,
      () => {},
      (define) => define("Deep", () => ({})),
    );
    expect(validateDeep({})).toBe(false);
    expect(validateDeep.issues({})).toMatchObject([{ keyword: "maxDepth" }]);
  });

  test("is not what other errors mean", () => {
    const fail = (): never => {
      throw new TypeError("a defect");
    };
    const validateFailing = createValidator<unknown>(fail, fail, (define) => define("Failing", () => ({})));
    expect(() => validateFailing({})).toThrow("a defect");
    expect(() => validateFailing.issues({})).toThrow("a defect");
  });
});

function thrownBy(work: () => void): unknown {
  try {
    work();
  } catch (error) {
    return error;
  }
  throw new Error("nothing was thrown");
}
