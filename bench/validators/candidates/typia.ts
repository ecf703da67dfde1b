import { join } from "node:path";

import { transform } from "@typia/transform";
import ts from "typescript";

import type { Candidate, TypeOf } from "./candidate.ts";
import { byName, nameOf, schemasOf, type Writer } from "./schemas.ts";
import { key, writeSchema } from "./write-schema.ts";

const tagged = (type: string, tags: readonly string[]): string =>
  [type, ...tags.map((tag) => `tags.${tag}`)].join(" & ");
const literal = (value: unknown): string => JSON.stringify(value);
const escaped = (text: unknown): string => String(text).replaceAll(".", "\\.");

const TYPIA: Writer = {
  reference: (name) => name,
  any: () => "unknown",
  scalar: (type) => type,
  text: ({ pattern, minLength, maxLength, noneOf }) =>
    tagged("string", [
      ...(pattern === undefined ? [] : [`Pattern<${literal(pattern)}>`]),
      ...(minLength === undefined ? [] : [`MinLength<${minLength}>`]),
      ...(maxLength === undefined ? [] : [`MaxLength<${maxLength}>`]),
      // all but some texts: only a pattern can say that
      ...(noneOf === undefined ? [] : [`Pattern<${literal(`^(?!(?:${noneOf.map(escaped).join("|")})$)`)}>`]),
    ]),
  // an integer of typia is one of 64 bits; ours is any number without a fraction
  number: ({ integer, minimum, maximum }) =>
    tagged("number", [
      ...(integer ? ["MultipleOf<1>"] : []),
      ...(minimum === undefined ? [] : [`Minimum<${minimum}>`]),
      ...(maximum === undefined ? [] : [`Maximum<${maximum}>`]),
    ]),
  oneOf: (values) => values.map(literal).join(" | "),
  array: (items, { maxItems }) => tagged(`Array<${items}>`, maxItems === undefined ? [] : [`MaxItems<${maxItems}>`]),
  map: (values) => `{ [name: string]: ${values} }`,
  object: (properties) =>
    `{ ${properties.map(({ name, schema, required }) => `${key(name)}${required ? "" : "?"}: ${schema}`).join("; ")} }`,
  union: (members, _tag, room) =>
    [...members, ...(room === undefined ? [] : [room])].map((member) => `(${member})`).join(" | "),
};

/** `is` lets unknown properties pass, `equals` does not, in all parts of a value. */
function createCandidate(name: string, says: string, faults: string, call: (closed: boolean) => string): Candidate {
  return {
    name,
    says,
    faults,
    write(types) {
      const schemas = schemasOf(types);
      const isClosed = (of: TypeOf): boolean => byName(schemas)[nameOf(of)]!.additionalProperties === false;
      return compile(
        [
          'import typia, { tags } from "typia";',
          ...schemas.map(({ name: type, schema }) => `type ${type} = ${writeSchema(schema, byName(schemas), TYPIA)};`),
          ...types.map(
            (of) =>
              `const ${nameOf(of)} = ${call(isClosed(of)).replace("<T>", `<${nameOf(of)}>`)}; export const ${of.type} = (value: unknown) => ${nameOf(of)}(value);`,
          ),
        ].join("\n"),
      );
    },
  };
}

const UNKNOWN_TAGS =
  "it tells members of a union apart by the names of their properties, so an event of an unknown type that has a `text` is refused as a message";

export const typiaIs = createCandidate(
  "typia `is`",
  "`createIs`, for requests `createEquals`, made by its own compiler plugin (12, the last one for TypeScript's JavaScript API)",
  UNKNOWN_TAGS,
  (closed) => `typia.create${closed ? "Equals" : "Is"}<T>()`,
);

export const typiaValidate = createCandidate(
  "typia `validate`",
  "`createValidate`, for requests `createValidateEquals`, with all issues",
  `${UNKNOWN_TAGS}; and it lets some maps of something else pass`,
  (closed) =>
    `((check) => (value: unknown) => check(value).success)(typia.createValidate${closed ? "Equals" : ""}<T>())`,
);

/** Runs typia's plugin over a module in a program of its own. */
function compile(code: string): string {
  const file = join(import.meta.dirname, "typia-input.ts");
  const options: ts.CompilerOptions = {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    strict: true,
    skipLibCheck: true,
    types: [],
  };
  const host = ts.createCompilerHost(options);
  const { fileExists, getSourceFile } = host;
  host.fileExists = (path) => path === file || fileExists(path);
  host.getSourceFile = (path, ...rest) =>
    path === file ? ts.createSourceFile(path, code, ts.ScriptTarget.ES2022) : getSourceFile(path, ...rest);
  const program = ts.createProgram([file], options, host);
  const problems: string[] = [];
  const plugin = transform(
    program,
    { finite: true },
    { addDiagnostic: (problem) => problems.push(ts.flattenDiagnosticMessageText(problem.messageText, " ")) },
  );
  let output = "";
  program.emit(program.getSourceFile(file), (_, text) => (output = text), undefined, false, { before: [plugin] });
  if (problems.length > 0) throw new Error(`typia refuses its input: ${problems.join("\n")}`);
  return output;
}
