import { didYouMean } from "../load/nearest.ts";
import { pathOf } from "../load/meta-schemas.ts";
import { pointerOf, type Json, type JsonFile, type Path } from "../load/json-file.ts";
import { problemAt, quote, shorten, type Problem } from "../load/problem.ts";
import { expectation } from "../model/expectation.ts";
import { valueBelow } from "../project/site.ts";
import type { ProjectedExample } from "../project/project-examples.ts";
import { allIssues, type Issue } from "./issues.ts";

export const FITS = "Every valid example fits its schema in each version that it is for.";
export const IS_KNOWN =
  "Every valid example holds only what its schema knows, although what is received may hold more.";
export const IS_REFUSED = "Every invalid example is refused at `at` by `keyword`, in each version that it is for.";

/** What is wrong with a valid example. */
export function misfits(
  example: ProjectedExample,
  issues: readonly Issue[],
  file: JsonFile,
  asWritten: (path: Path) => Path,
): Problem[] {
  return issues.flatMap(inWords).map((issue) => {
    const path = [...example.place, "value", ...asWritten(issue.path)];
    const name = String(path.at(-1));
    switch (issue.keyword) {
      case "required":
        return problemAt(file, path.slice(0, -1), FITS, `no ${quote(name)}`, `${quote(name)} beside what stands here`);
      case "additionalProperties": {
        const known = issue.detail as string[];
        const expected = known.length === 0 ? "no property" : `one of ${known.join(", ")}${didYouMean(name, known)}`;
        const rule = example.direction === "sent" ? FITS : IS_KNOWN;
        return problemAt(file, path, rule, quote(name), expected, "key");
      }
      default:
        return problemAt(file, path, FITS, shorten(valueAt(example.value, issue.path)), issue.expected);
    }
  });
}

/** An issue in words; of alternatives, those of the one that is meant, which comes closest, or else that none fits. */
function inWords(issue: Issue): (Issue & { expected: string })[] {
  const { path, keyword, detail, alternatives } = issue;
  if (alternatives === undefined) return [{ ...issue, expected: expectation(keyword, detail) }];
  const meant = alternatives.filter((issues) => issues.every((each) => each.path.length > path.length));
  if (meant.length > 0) return meant.reduce((a, b) => (b.length < a.length ? b : a)).flatMap(inWords);
  const said = alternatives
    .flat()
    .flatMap(inWords)
    .filter((each) => each.path.length === path.length);
  return [{ ...issue, expected: [...new Set(said.map(({ expected }) => expected))].join(" or ") }];
}

/** What is wrong with an invalid example: nothing refuses it, or something else than it says. */
export function missedRefusal(
  example: ProjectedExample,
  issues: readonly Issue[],
  file: JsonFile,
  asWritten: (path: Path) => Path,
): Problem[] {
  const said = { keyword: example.keyword!, pointer: example.at! };
  const given = allIssues(issues).map(({ keyword, path }) => ({ keyword, pointer: pointerOf(path), path }));
  if (given.some(({ keyword, pointer }) => keyword === said.keyword && pointer === said.pointer)) return [];
  const at = pointerOf(asWritten(pathOf(said.pointer, example.value)));
  const found = phrase(said.keyword, at);
  if (given.length === 0)
    return [
      problemAt(file, [...example.place, "value"], IS_REFUSED, "a value that fits", `one that is refused by ${found}`),
    ];
  const isThere = given.some(({ pointer }) => pointer === said.pointer);
  const wanted = given.map(({ keyword, path }) => phrase(keyword, pointerOf(asWritten(path))));
  const place = [...example.place, isThere ? "keyword" : "at"];
  return [problemAt(file, place, IS_REFUSED, found, [...new Set(wanted)].join(" or "))];
}

/** Alternatives are written as `oneOf`. */
const phrase = (keyword: string, pointer: string): string =>
  `${quote(keyword === "anyOf" ? "oneOf" : keyword)} at ${quote(pointer)}`;

function valueAt(value: Json, path: Path): Json | undefined {
  return path.reduce((at: Json | undefined, key) => valueBelow(at, String(key)), value);
}
