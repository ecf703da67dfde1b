import * as fc from "fast-check";
import { describe, expect, test } from "vitest";

import {
  parseJsonFile,
  pointerOf,
  positionOf,
  type Json,
  type JsonFile,
  type Path,
  type Position,
} from "../../src/load/json-file.ts";
import { pathOf } from "../../src/load/meta-schemas.ts";

const parse = (text: string): JsonFile => {
  const file = parseJsonFile({ path: "x.json", text });
  if (Array.isArray(file)) throw new Error(`line ${file[0]!.line}, column ${file[0]!.column}: found ${file[0]!.found}`);
  return file;
};

/** Where something stands, as `line:column`. */
const at = ({ line, column }: Position): string => `${line}:${column}`;

describe("positionOf", () => {
  const file = parse('{\r\n  "a": [1, { "b": null }],\r\n  "ä😀": { "a/b": "x" }\r\n}\r\n');
  test.each<[path: Path, key: string, value: string]>([
    [[], "1:1", "1:1"],
    [["a"], "2:3", "2:8"],
    [["a", 0], "2:9", "2:9"],
    [["a", 1], "2:12", "2:12"],
    [["a", 1, "b"], "2:14", "2:19"],
    [["ä😀", "a/b"], "3:12", "3:19"],
    // what is not there stands where it would: in its nearest parent
    [["a", 1, "c"], "2:12", "2:12"],
    [["a", 5, "c"], "2:3", "2:8"],
    [["z", "z"], "1:1", "1:1"],
  ])("%j has its key at %s and its value at %s", (path, key, value) => {
    expect([at(positionOf(file, path, "key")), at(positionOf(file, path, "value"))]).toEqual([key, value]);
  });
});

/** JSON as text, with the places of all that is in it. */
interface Printed {
  value: Json;
  text: string;
  places: { path: Path; key: string; value: string }[];
}

/** Prints a value with the given white space around each token, and counts lines and columns by itself. */
function printWith(root: Json, spaces: readonly string[], lineEnd: string): Printed {
  const places: Printed["places"] = [];
  let [text, line, column, used] = ["", 1, 1, 0];
  const put = (token: string): string => {
    for (const char of spaces[used++ % spaces.length]!) {
      text += char === "\n" ? lineEnd : char;
      [line, column] = char === "\n" ? [line + 1, 1] : [line, column + 1];
    }
    const start = at({ line, column });
    text += token;
    column += token.length;
    return start;
  };
  const print = (value: Json, path: Path, key?: string): void => {
    const isList = Array.isArray(value);
    if (typeof value !== "object" || value === null) {
      const start = put(JSON.stringify(value));
      places.push({ path, key: key ?? start, value: start });
      return;
    }
    const start = put(isList ? "[" : "{");
    places.push({ path, key: key ?? start, value: start });
    Object.entries(value).forEach(([name, item], index) => {
      if (index > 0) put(",");
      if (isList) return print(item, [...path, index]);
      const keyStart = put(JSON.stringify(name));
      put(":");
      print(item, [...path, name], keyStart);
    });
    put(isList ? "]" : "}");
  };
  print(root, []);
  put("");
  return { value: root, text, places };
}

const space = fc.string({ unit: fc.constantFrom(" ", "\t", "\n"), maxLength: 4 });
const printed = fc
  .tuple(
    fc.jsonValue({ stringUnit: "grapheme" }),
    fc.array(space, { minLength: 1, maxLength: 20 }),
    fc.constantFrom("\n", "\r\n"),
  )
  .map(([value, spaces, lineEnd]) => printWith(value as Json, spaces, lineEnd));

describe("any JSON", () => {
  test("is read as JSON.parse reads it, every value and key where it stands", () => {
    fc.assert(
      fc.property(printed, ({ value, text, places }) => {
        const file = parse(text);
        expect(JSON.stringify(file.value)).toBe(JSON.stringify(value));
        const found = places.map(({ path }) => ({
          path,
          key: at(positionOf(file, path, "key")),
          value: at(positionOf(file, path)),
        }));
        expect(found).toEqual(places);
      }),
    );
  });

  test("has pointers that lead back to their paths", () => {
    fc.assert(
      fc.property(printed, ({ value, places }) => {
        expect(places.map(({ path }) => pathOf(pointerOf(path), value))).toEqual(places.map(({ path }) => path));
      }),
    );
  });
});

describe("any text", () => {
  const put = fc.constantFrom("", ",", '"', "\\", "{", "]", "/", "-", "0", ".", "e", "\u0001", "\uFEFF", "\u2028");
  const almostJson = fc.tuple(fc.json(), fc.nat(), fc.nat(3), put).map(([json, anywhere, length, char]) => {
    const start = anywhere % (json.length + 1);
    return json.slice(0, start) + char + json.slice(start + length);
  });
  const anyText = fc.oneof(fc.string({ unit: "binary" }), almostJson);

  test("is refused exactly when JSON.parse refuses it or a key stands twice", () => {
    const check = fc.property(anyText, (text) => {
      const problems = [parseJsonFile({ path: "x.json", text })].flat().filter((found) => "found" in found);
      const isTwice = problems.some(({ found }) => found.endsWith(" a second time"));
      expect(problems.length === 0 || isTwice).toBe(isJson(text));
    });
    fc.assert(check, { numRuns: 500 });
  });

  test("gives one problem of its syntax", () => {
    const check = fc.property(
      anyText.filter((text) => !isJson(text)),
      (text) => {
        expect(parseJsonFile({ path: "x.json", text })).toHaveLength(1);
      },
    );
    fc.assert(check);
  });
});

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
