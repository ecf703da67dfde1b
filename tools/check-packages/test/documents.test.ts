import { existsSync, globSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";

import { describe, expect, test } from "vitest";

import { examplesIn, firstExample } from "../src/readme-example.ts";

const ROOT = join(import.meta.dirname, "../../..");
const DOCUMENTS = globSync("{*,spec/*,packages/*/*,tools/*/*,bench/*,examples/*/*}.md", { cwd: ROOT }).sort();

const read = (path: string): string => readFileSync(join(ROOT, path), "utf8");

test.each(DOCUMENTS)("every link of %s leads to something", (path) => {
  const prose = read(path).replaceAll(/^```.*?^```$/gms, "");
  const links = [...prose.matchAll(/\]\(([^)#]+)[^)]*\)/g)].map(([, link]) => link!);
  const own = links.filter((link) => !link.includes(":"));
  expect(own.filter((link) => !existsSync(join(ROOT, dirname(path), link)))).toEqual([]);
});

describe("README.md", () => {
  const readme = read("README.md");

  test("every example stands in full in the README of its package", () => {
    for (const example of examplesIn(readme)) {
      const name = /"@chatwire\/([a-z-]+)/.exec(example)![1]!;
      expect(missingLines(example, firstExample(read(`packages/${name}/README.md`)))).toEqual([]);
    }
  });

  test("every package that has a README has an example", () => {
    const shown = examplesIn(readme).map((example) => /"@chatwire\/([a-z-]+)/.exec(example)![1]);
    expect(shown.sort()).toEqual(
      globSync("*/README.md", { cwd: join(ROOT, "packages") })
        .map(dirname)
        .sort(),
    );
  });

  test("the versions are those of spec/apis.json", () => {
    const { apis } = JSON.parse(read("spec/apis.json")) as { apis: ApiStatus[] };
    const want = apis.flatMap(({ name, versions }) =>
      versions.map(({ version, status }) => [version, status, name].join(" ")),
    );
    expect(versionsListed(readme).sort()).toEqual(want.sort());
  });
});

interface ApiStatus {
  name: string;
  versions: { version: string; status: string }[];
}

/** The lines of an excerpt that do not follow one another, with gaps, in the whole. */
function missingLines(excerpt: string, whole: string): string[] {
  const left = excerpt.split("\n").filter((line) => line !== "" && line.trim() !== "// …");
  for (const line of whole.split("\n")) if (line === left[0]) left.shift();
  return left;
}

/** Of the table of versions, what has a tick: `3.6 stable agent`. */
function versionsListed(markdown: string): string[] {
  const table = /^\| Version.*?\n\n/ms.exec(markdown)![0].trim().split("\n").map(cellsOf);
  const [[, , ...apis] = [], , ...rows] = table;
  return rows.flatMap(([version, status, ...ticks]) =>
    apis.filter((_, index) => ticks[index] === "✓").map((api) => [version, status, api.replaceAll("`", "")].join(" ")),
  );
}

function cellsOf(row: string): string[] {
  const cells = row.split("|").slice(1, -1);
  return cells.map((cell) => cell.trim());
}
