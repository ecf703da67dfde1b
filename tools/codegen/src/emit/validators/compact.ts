import { jsonLiteral, stringLiteral } from "../encode.ts";
import { expectation } from "../../model/expectation.ts";

/** What an error of Ajv says beyond its keyword; of `uniqueItems` nothing. */
const PARAMS = String.raw`\{(?:i: ?\w+, ?j: ?\w+|(?:comparison: [^,{}]+, )?\w+: ([^{}]+))?\}`;
const ERROR = String.raw`const (err\d+) = \{instancePath(?::([^;{}]+?))?,schemaPath:[^,{}]+,keyword:([^,{}]+),params:${PARAMS}\};`;
const PUSH = String.raw`if\(vErrors === null\)\{vErrors = \[\1\];\}else \{vErrors\.push\(\1\);\}errors\+\+;`;

const REPORT = new RegExp(ERROR + PUSH, "g");

/** Other forms of Ajv's code, and what is written in their place. */
const FORMS: readonly [form: RegExp, short: string][] = [
  // below `not` an error is only counted
  [new RegExp(String.raw`const (err\d+) = \{\};${PUSH}`, "g"), "errors.push(null);"],
  [
    /errors = (_errs\d+);if\(vErrors !== null\)\{if\(\1\)\{vErrors\.length = \1;\}else \{vErrors = null;\}\}/g,
    "errors.length = $1;",
  ],
  [/const (_errs\d+) = errors;/g, "const $1 = errors.length;"],
  [/var (_?valid\d+) = (_errs\d+) === errors;/g, "var $1 = $2 === errors.length;"],
  [
    /^function validate\d+\(data, \{instancePath="\d+", parentData, parentDataProperty, rootData=data\}=\{\}\)\{let vErrors = null;let errors = 0;/,
    "{",
  ],
  [/validate\d+\.errors = vErrors;return errors === 0;\}$/, "}"],
  // most texts are short of their limit in any way of counting
  [/(?<![.\w])(func\d+)\(([\w.]+)\) > (\d+)/g, "$2.length > $3 && $1($2) > $3"],
];

const ESCAPED = String.raw`(\w+)\.replace\(\/~\/g, "\d+"\)\.replace\(\/\\\/\/g, "\d+"\)`;
/** What Ajv adds to a path: steps of a JSON Pointer in a literal, an index, or a key that it escapes. */
const ADDED = String.raw`\s*\+\s*(?:"(\d+)"|${ESCAPED}|(\w+))`;
const PATH = new RegExp(String.raw`(?<![.\w])instancePath\b((?:${ADDED})*)`, "g");

/** Names of Ajv's that must not be left; behind a dot they are those of properties. */
const LEFT =
  /(?<![.$\w])(?:(?:err\d+|schemaPath|parentData\w*|vErrors)(?![$\w])|errors(?![$\w]|\.length|\.push|, |\)))/;

/** A part of a compiled schema. */
const PART = String.raw`(?<![.\w])(schema\d+)((?:\.[\w$]+|\["?\d+"?\])*)`;

/**
 * The body of a function of Ajv in fewer bytes: errors go to a list that all functions share, by a call instead of
 * statements that are written out at each place, with what was expected in words, and without the path in the schema,
 * which nobody reads. Parts of the schema that the code refers to are written in place; `constant` says how other
 * constants are called.
 */
export function compact(
  code: string,
  schemas: ReadonlyMap<string, unknown>,
  constant: (name: string) => string,
): string {
  // string literals are put aside first, so that no text of the spec is taken for code
  const literals: string[] = [];
  const putAside = (literal: string): string => `"${literals.push(literal) - 1}"`;
  const bare = code.replace(/"(?:[^"\\]|\\.)*"/g, putAside);

  const textOf = (quoted: string): string => JSON.parse(literals[Number(quoted.slice(1, -1))]!) as string;
  const partAt = (schema: string, path: string): unknown => {
    const keys = [...path.matchAll(/\.([\w$]+)|\[("\d+")\]|\[(\d+)\]/g)].map(
      ([, plain, quoted, index]) => plain ?? index ?? textOf(quoted!),
    );
    return keys.reduce((part, key) => (part as Record<string, unknown>)[key], schemas.get(schema));
  };
  const valueOf = (param: string): unknown => {
    const part = new RegExp(`^${PART}$`).exec(param);
    if (part !== null) return partAt(part[1]!, part[2]!);
    return param.startsWith('"') ? textOf(param) : JSON.parse(param);
  };
  // at + "/elements/" + i0 → below(below(at, "elements"), i0)
  const printWay = (_: string, added: string): string => {
    let way = "at";
    const add = (key: string): string => (way = `below(${way}, ${key})`);
    let pointer = "";
    // a slash at the end of a literal is of what stands behind it
    const addSteps = (): void => {
      for (const step of pointer.split("/").slice(1))
        add(putAside(stringLiteral(step.replaceAll("~1", "/").replaceAll("~0", "~"))));
      pointer = "";
    };
    for (const [, literal, escaped, plain] of added.matchAll(new RegExp(ADDED, "g"))) {
      if (literal !== undefined) {
        pointer += textOf(`"${literal}"`);
        continue;
      }
      pointer = pointer.slice(0, -1);
      addSteps();
      add(escaped ?? plain!);
    }
    addSteps();
    return way;
  };
  // report(errors, below(at, "text"), "type", "a string"); of a property that is missing or unknown, its name
  const report = (path: string, keyword: string, param: string | undefined): string => {
    const name = textOf(keyword);
    const isOfProperty = name === "required" || name === "additionalProperties";
    const words = isOfProperty
      ? param!
      : putAside(stringLiteral(expectation(name, param === undefined ? undefined : valueOf(param))));
    return `report(errors, ${path}, ${keyword}, ${words});`;
  };

  const reporting = bare.replace(REPORT, (_, _name, path: string | undefined, keyword: string, param?: string) =>
    report(path ?? "instancePath", keyword, param),
  );
  const shorter = FORMS.reduce((text, [form, short]) => text.replace(form, short), reporting).replace(PATH, printWay);
  const left = LEFT.exec(shorter);
  if (left !== null)
    throw new Error(
      `Ajv's output has a form that is not known here: ${shorter.slice(Math.max(0, left.index - 100), left.index + 300)}`,
    );
  return (
    shorter
      // hasOwnProperty.call(schema0.properties, key0): whether a name is known
      .replace(
        new RegExp(String.raw`func\d+\.call\(${PART}, `, "g"),
        (_, schema: string, path: string) =>
          `${putAside(jsonLiteral(Object.keys(partAt(schema, path) as object)))}.includes(`,
      )
      .replace(new RegExp(PART, "g"), (_, schema: string, path: string) => putAside(jsonLiteral(partAt(schema, path))))
      .replace(/(?<![.\w])(?:pattern|func)\d+\b/g, constant)
      .replace(/"(\d+)"/g, (_, index: string) => literals[Number(index)]!)
  );
}
