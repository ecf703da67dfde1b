import type { ApiModel, TypeModel } from "../../model/model.ts";
import type { PlainSchema } from "../../project/plain-schema.ts";
import { Memo } from "../../memo.ts";
import { readables } from "../readable.ts";
import { header } from "../types/modules.ts";

/** Hand-written functions of the package that the generated ones call, by their files. */
const HELPERS: Record<string, string[]> = {
  "code-point-length": ["codePointLength"],
  report: ["below", "report"],
  "first-issue": ["issueOf", "issueOfRequired"],
};

/** A call of any of them. */
const CALL = new RegExp(`(?<![.$\\w])(${Object.values(HELPERS).flat().join("|")})\\(`, "g");

/** It sees the schemas of the type and of those that it refers to, as what it prints is kept by these. */
type Print = (type: TypeModel, types: Record<string, PlainSchema>) => string;

/** A module with a statement of one kind for each type, and the helpers that they call. */
export function printModule(model: ApiModel, kind: string, print: Print): string {
  const statements = readables(model).map(({ type, key, schemas }) =>
    printOnce(kind, key, () => print(type, schemas())),
  );
  const imports = Object.entries(HELPERS).flatMap(([file, names]) => {
    const used = names.filter((name) => statements.some(({ helpers }) => helpers.has(name)));
    // import { codePointLength } from "../../../dist/code-point-length.js";
    return used.length === 0 ? [] : [`import { ${used.join(", ")} } from "../../../dist/${file}.js";`];
  });
  return [header(model.api), ...imports, ...statements.map(({ text }) => text), ""].join("\n");
}

interface Statement {
  text: string;
  /** The helpers that it calls. */
  helpers: Set<string>;
}

/** By their keys, for each kind. */
const printed = new Map<string, Memo<number, Statement>>();
/** Several times what all versions have of a kind. */
const MOST_PRINTED = 20_000;

function printOnce(kind: string, key: number, print: () => string): Statement {
  const ofKind = printed.get(kind) ?? new Memo<number, Statement>(MOST_PRINTED);
  printed.set(kind, ofKind);
  return ofKind.of(key, () => {
    const text = print();
    const code = text.replace(/"(?:[^"\\]|\\.)*"/g, '""');
    return { text, helpers: new Set([...code.matchAll(CALL)].map(([, name]) => name!)) };
  });
}
