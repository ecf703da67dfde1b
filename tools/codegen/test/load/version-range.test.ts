import * as fc from "fast-check";
import { describe, expect, test } from "vitest";

import {
  compareVersions,
  formatVersions,
  isBackwards,
  rangeCovers,
  versionsCovered,
  versionsNamed,
} from "../../src/load/version-range.ts";

const ALL = ["3.1", "3.2", "3.3", "3.4", "3.9", "3.10", "4.0"];

describe("compareVersions", () => {
  test.each([
    ["3.1", "3.2", -1],
    ["3.10", "3.9", 1],
    ["3.10", "3.10", 0],
    ["4.0", "3.10", 1],
    ["0.3", "3.0", -1],
    ["10.0", "9.9", 1],
  ])("%s against %s is %i", (a, b, want) => {
    expect(Math.sign(compareVersions(a, b))).toBe(want);
  });
});

describe("versionsCovered", () => {
  test.each<[range: string | undefined, want: string[]]>([
    [undefined, ALL],
    ["3.2", ["3.2"]],
    ["3.2-3.2", ["3.2"]],
    ["3.2-3.4", ["3.2", "3.3", "3.4"]],
    ["3.4+", ["3.4", "3.9", "3.10", "4.0"]],
    ["3.9-3.10", ["3.9", "3.10"]],
    ["3.10+", ["3.10", "4.0"]],
    ["3.1,3.10", ["3.1", "3.10"]],
    ["3.1, 3.3-3.4, 4.0+", ["3.1", "3.3", "3.4", "4.0"]],
    ["3.1-3.3,3.2-3.4", ["3.1", "3.2", "3.3", "3.4"]],
    ["3.5-3.8", []],
    ["3.4-3.2", []],
    ["5.0+", []],
  ])("%s", (range, want) => {
    expect(versionsCovered(range, ALL)).toEqual(want);
  });
});

describe("versionsNamed", () => {
  test.each([
    ["3.4+", ["3.4"]],
    ["3.1-3.3", ["3.1", "3.3"]],
    ["3.1-3.1", ["3.1"]],
    ["3.1, 3.4+", ["3.1", "3.4"]],
  ])("%s", (range, want) => {
    expect(versionsNamed(range)).toEqual(want);
  });
});

describe("isBackwards", () => {
  test.each([
    ["3.3-3.1", true],
    ["3.10-3.9", true],
    ["3.1,3.4-3.2", true],
    ["3.9-3.10", false],
    ["3.1-3.1", false],
    ["3.4+", false],
  ])("%s: %s", (range, want) => {
    expect(isBackwards(range)).toBe(want);
  });
});

describe("formatVersions", () => {
  test.each([
    [["3.1", "3.2", "3.3"], "3.1-3.3"],
    [["3.3", "3.1", "3.2"], "3.1-3.3"],
    [["3.1", "3.3", "3.4"], "3.1, 3.3-3.4"],
    [["3.9", "3.10"], "3.9-3.10"],
    [["3.2"], "3.2"],
    [[], "no version"],
    [ALL, "3.1-4.0"],
  ])("%j is %s", (some, want) => {
    expect(formatVersions(some, ALL)).toBe(want);
  });
});

const anyVersion = fc.tuple(fc.nat(12), fc.nat(12)).map(([major, minor]) => `${major}.${minor}`);
const someVersions = fc.uniqueArray(anyVersion, { maxLength: 10 }).map((list) => list.sort(compareVersions));
const anySpan = fc.oneof(
  anyVersion,
  anyVersion.map((first) => `${first}+`),
  fc.tuple(anyVersion, anyVersion).map(([first, last]) => `${first}-${last}`),
);
const anyRange = fc
  .array(anySpan, { minLength: 1, maxLength: 4 })
  .chain((spans) => fc.constantFrom(spans.join(","), spans.join(", ")));

describe("any range", () => {
  test("covers in a list what it covers one by one", () => {
    fc.assert(
      fc.property(anyRange, someVersions, (range, versions) => {
        expect(versionsCovered(range, versions)).toEqual(versions.filter((version) => rangeCovers(range, version)));
      }),
    );
  });

  test("covers what one of its spans covers", () => {
    fc.assert(
      fc.property(anyRange, anyVersion, (range, version) => {
        expect(rangeCovers(range, version)).toBe(range.split(",").some((span) => rangeCovers(span, version)));
      }),
    );
  });

  test("covers what it names, unless it is backwards", () => {
    fc.assert(
      fc.property(anyRange, (range) => {
        expect(isBackwards(range) || versionsNamed(range).every((version) => rangeCovers(range, version))).toBe(true);
      }),
    );
  });

  test("covers what lies between its ends", () => {
    fc.assert(
      fc.property(anyVersion, anyVersion, anyVersion, (a, b, between) => {
        const [first, last] = [a, b].sort(compareVersions) as [string, string];
        const lies = compareVersions(first, between) <= 0 && compareVersions(between, last) <= 0;
        expect(rangeCovers(`${first}-${last}`, between)).toBe(lies);
        expect(rangeCovers(`${first}+`, between)).toBe(compareVersions(first, between) <= 0);
      }),
    );
  });
});

describe("any versions", () => {
  test("are ordered: both ways opposite, and none equal but the same", () => {
    const check = fc.property(anyVersion, anyVersion, (a, b) => {
      expect(Math.sign(compareVersions(a, b)) + Math.sign(compareVersions(b, a))).toBe(0);
      expect(compareVersions(a, b) === 0).toBe(a === b);
    });
    fc.assert(check);
  });

  test("are ordered from one to the next", () => {
    const check = fc.property(anyVersion, anyVersion, anyVersion, (a, b, c) => {
      const isAscending = compareVersions(a, b) <= 0 && compareVersions(b, c) <= 0;
      expect(!isAscending || compareVersions(a, c) <= 0).toBe(true);
    });
    fc.assert(check);
  });

  test("are formatted as a range that covers them and no others", () => {
    const allAndSome = someVersions
      .filter((all) => all.length > 0)
      .chain((all) => fc.tuple(fc.constant(all), fc.subarray(all, { minLength: 1 })));
    const check = fc.property(allAndSome, ([all, some]) => {
      expect(versionsCovered(formatVersions(some, all), all)).toEqual(some);
    });
    fc.assert(check);
  });
});
