import { join } from "node:path";

import { transform } from "@typia/transform";
import ts from "typescript";

import type { Candidate, TypeOf } from "./candidate.ts";
import { byName, nameOf, schemasOf, type Writer } from "./schemas.ts";
import { key, writeSchema } from "./write-schema.ts";

const tagged = (type: string, tags: readonly string[]): string => [type, ...tags].join(" & ");
const literal = (value: unknown): string => JSON.stringify(value);

/** What texts are tested by; typia's own tag for patterns makes a regular expression at each check. */
class Constants {
  readonly #names = new Map<string, string>();

  /** A tag of a text that some constant tests. */
  tag(constant: string, method: string, negated = false): string {
    const name = this.#names.get(constant) ?? `constant${this.#names.size}`;
    this.#names.set(constant, name);
    const code = `${negated ? "!" : ""}${name}.${method}($input)`;
    return `tags.TagBase<{ kind: ${literal(name)}; target: "string"; value: undefined; validate: ${literal(code)} }>`;
  }

  print(): string[] {
    return [...this.#names].map(([constant, name]) => `const ${name} = ${constant};`);
  }
}

const createWriter = (constants: Constants): Writer => ({
  reference: (name) => name,
  any: () => "unknown",
  scalar: (type) => type,
  text: ({ pattern, minLength, maxLength, noneOf }) =>
    tagged("string", [
      ...(pattern === undefined ? [] : [constants.tag(`new RegExp(${literal(pattern)}, "u")`, "test")]),
      ...(minLength === undefined ? [] : [`tags.MinLength<${minLength}>`]),
      ...(maxLength === undefined ? [] : [`tags.MaxLength<${maxLength}>`]),
      ...(noneOf === undefined ? [] : [constants.tag(`new Set<string>(${literal(noneOf)})`, "has", true)]),
    ]),
  // an integer of typia is one of 64 bits; ours is any number without a fraction
  number: ({ integer, minimum, maximum }) =>
    tagged("number", [
      ...(integer ? ["tags.MultipleOf<1>"] : []),
      ...(minimum === undefined ? [] : [`tags.Minimum<${minimum}>`]),
      ...(maximum === undefined ? [] : [`tags.Maximum<${maximum}>`]),
    ]),
  oneOf: (values) => values.map(literal).join(" | "),
  array: (items, { maxItems }) =>
    tagged(`Array<${items}>`, maxItems === undefined ? [] : [`tags.MaxItems<${maxItems}>`]),
  map: (values) => `{ [name: string]: ${values} }`,
  object: (properties) =>
    `{ ${properties.map(({ name, schema, required }) => `${key(name)}${required ? "" : "?"}: ${schema}`).join("; ")} }`,
  union: (members, _tag, room) =>
    [...members, ...(room === undefined ? [] : [room])].map((member) => `(${member})`).join(" | "),
});

/** `is` lets unknown properties pass, `equals` does not, in all parts of a value. */
function createCandidate(
  name: string,
  says: string,
  faults: string | undefined,
  call: (closed: boolean) => string,
): Candidate {
  return {
    name,
    says,
    ...(faults === undefined ? {} : { faults }),
    write(types) {
      const schemas = schemasOf(types);
      const constants = new Constants();
      const writer = createWriter(constants);
      const isClosed = (of: TypeOf): boolean => byName(schemas)[nameOf(of)]!.additionalProperties === false;
      const declarations = schemas.map(
        ({ name: type, schema }) => `type ${type} = ${writeSchema(schema, byName(schemas), writer)};`,
      );
      return compile(
        [
          // what the tags call is known to the code that typia makes
          ...constants.print(),
          'import typia, { tags } from "typia";',
          ...declarations,
          ...types.map(
            (of) =>
              `const ${nameOf(of)} = ${call(isClosed(of)).replace("<T>", `<${nameOf(of)}>`)}; export const ${of.type} = (value: unknown) => ${nameOf(of)}(value);`,
          ),
        ].join("\n"),
      );
    },
  };
}

export const typiaIs = createCandidate(
  "typia `is`",
  "`createIs`, for requests `createEquals`, made by its own compiler plugin (12, the last one for TypeScript's JavaScript API)",
  undefined,
  (closed) => `typia.create${closed ? "Equals" : "Is"}<T>()`,
);

export const typiaValidate = createCandidate(
  "typia `validate`",
  "`createValidate`, for requests `createValidateEquals`, with all issues",
  "it lets maps with a wrong value pass in members of unions",
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
