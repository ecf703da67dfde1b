import type { ApiModel, TypeModel } from "../../model/model.ts";
import type { PlainSchema } from "../../project/plain-schema.ts";
import { keysWithReach, schemasOf } from "../type-key.ts";
import { header } from "../types/modules.ts";

/** Hand-written functions of the package that the generated ones call, by their files. */
const HELPERS: Record<string, string[]> = {
  "code-point-length": ["codePointLength"],
  report: ["below", "report"],
  "first-issue": ["issueOf", "issueOfRequired"],
};

type Print = (type: TypeModel, types: Record<string, PlainSchema>) => string;

/** A module with a statement of one kind for each type, and the helpers that they call. */
export function printModule(model: ApiModel, kind: string, print: Print): string {
  const types = schemasOf(model);
  const keys = keysWithReach(model);
  const statements = model.types.map((type) => printOnce(`${kind} ${keys.get(type)!}`, () => print(type, types)));
  const imports = Object.entries(HELPERS).flatMap(([file, names]) => {
    const used = names.filter((name) => statements.some(({ helpers }) => helpers.includes(name)));
    // import { codePointLength } from "../../../dist/code-point-length.js";
    return used.length === 0 ? [] : [`import { ${used.join(", ")} } from "../../../dist/${file}.js";`];
  });
  return [header(model.api), ...imports, ...statements.map(({ text }) => text), ""].join("\n");
}

interface Statement {
  text: string;
  /** The helpers that it calls. */
  helpers: string[];
}

/** By what they are made from: versions share most of their types, and so does a spec before and after a save. */
const printed = new Map<string, Statement>();
/** Several times what all versions have. */
const MOST_PRINTED = 20_000;

function printOnce(key: string, print: () => string): Statement {
  const known = printed.get(key);
  if (known !== undefined) return known;
  const text = print();
  const code = text.replace(/"(?:[^"\\]|\\.)*"/g, '""');
  const statement = {
    text,
    helpers: Object.values(HELPERS)
      .flat()
      .filter((name) => new RegExp(`(?<![.$\\w])${name}\\(`).test(code)),
  };
  if (printed.size >= MOST_PRINTED) printed.clear();
  printed.set(key, statement);
  return statement;
}
