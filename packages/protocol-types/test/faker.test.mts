import { execFileSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { afterAll, beforeAll, expect, test } from "vitest";

import { breaksOf } from "./breaks.mjs";
import { createFaker } from "./fakes.mjs";
import { createJudge, visiblePart, type PublishedDocument } from "./visible-schema.mjs";

const packageRoot = join(import.meta.dirname, "..");
const folder = join(import.meta.dirname, ".tmp");
const published = join(packageRoot, "../schemas/generated");
const BREAKS_OF_A_KEYWORD = 2;
/** For a machine that does much else. */
const PATIENCE = 120_000;

const count = { values: 0, breaks: new Map<string, number>() };

beforeAll(() => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  const files = readdirSync(published, { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".json"));
  for (const path of files) {
    const version = path.replaceAll("\\", "/").replace(/\.json$/, "");
    const document = JSON.parse(readFileSync(join(published, path), "utf8")) as PublishedDocument;
    writeFileSync(join(folder, `${version.replace("/", "-")}.mts`), printModule(version, document));
  }
  const compilerOptions = { noEmit: true, types: [] };
  writeFileSync(
    join(folder, "tsconfig.json"),
    JSON.stringify({ extends: "../../../../tsconfig.base.json", compilerOptions, include: ["*.mts"] }),
  );
}, PATIENCE);

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

test(
  "values made up from the published schemas have their types, and those with a break that a type can see do not",
  () => {
    expect(compile()).toEqual([]);
  },
  PATIENCE,
);

test("breaks of each kind are among them", () => {
  expect(count.values).toBeGreaterThan(5000);
  expect(
    [...count.breaks]
      .filter(([, breaks]) => breaks > 100)
      .map(([keyword]) => keyword)
      .sort(),
  ).toEqual(["additionalProperties", "anyOf", "const", "enum", "required", "type"]);
});

/** What the compiler complains of, each with the line that it means. */
function compile(): string[] {
  try {
    execFileSync(join(packageRoot, "node_modules/.bin/tsc"), ["--project", folder, "--pretty", "false"], {
      encoding: "utf8",
      maxBuffer: 2 ** 28,
    });
    return [];
  } catch (error) {
    const { stdout } = error as { stdout: string };
    const complaints = stdout.split("\n").filter((line) => /error TS/.test(line));
    return complaints.slice(0, 10).map((complaint) => `${complaint}\n${lineOf(complaint)}`);
  }
}

function lineOf(complaint: string): string {
  const [, file, line] = /([^/\\]+\.mts)\((\d+),/.exec(complaint) ?? [];
  return file === undefined
    ? ""
    : readFileSync(join(folder, file), "utf8")
        .split("\n")
        .slice(Number(line) - 1, Number(line) + 1)
        .join("\n")
        .slice(0, 600);
}

// export const v1: Ban = { "days": 3 };
// // @ts-expect-error required
// export const v2: Ban = {};
function printModule(version: string, document: PublishedDocument): string {
  const makeUp = createFaker(document);
  const judge = createJudge(document);
  const judgeVisible = createJudge(visiblePart(document));
  const lines: string[] = [];
  const declare = (type: string, value: unknown): string =>
    `export const v${lines.length}: t.${type} = ${JSON.stringify(value)};`;
  for (const type of Object.keys(document.$defs)) {
    const isValid = judge(type);
    const hasType = judgeVisible(type);
    const left = new Map<string, number>();
    for (const value of makeUp(type).filter((made) => isValid(made))) {
      count.values += 1;
      lines.push(declare(type, value));
      for (const broken of breaksOf(value)) {
        if (hasType(broken)) continue;
        const { keyword } = hasType.errors!.at(-1)!;
        const allowed = left.get(keyword) ?? BREAKS_OF_A_KEYWORD;
        if (allowed === 0) continue;
        left.set(keyword, allowed - 1);
        count.breaks.set(keyword, (count.breaks.get(keyword) ?? 0) + 1);
        lines.push(`// @ts-expect-error ${keyword}\n${declare(type, broken)}`);
      }
    }
  }
  return [`import type * as t from "../../generated/${version}/index.js";`, ...lines, ""].join("\n");
}
