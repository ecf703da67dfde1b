import type { ApiModel } from "../../model/model.ts";
import { identifier, propertyKey, stringLiteral } from "../encode.ts";
import type { OutputFile } from "../output-file.ts";
import { header } from "../types/modules.ts";
import { compileCheck } from "./compile-checks.ts";
import { compileFirstIssue, firstIssueName } from "./compile-first-issue.ts";
import { compileGuard, guardName } from "./compile-guard.ts";
import { printDefinition } from "./print-definition.ts";
import { printModule } from "./print-module.ts";

const RUNTIME = "../../../dist/index.js";
const folderOf = ({ api, version }: ApiModel): string => `packages/validators/generated/${api}/v${version}`;

/** What validates in a version: guards that say yes or no, what says the first issue, Ajv's checks for all issues; and the types that they vouch for. */
export function emitValidators(model: ApiModel, types: readonly OutputFile[]): OutputFile[] {
  const folder = folderOf(model);
  return [
    { path: `${folder}/guards.js`, content: printGuards(model) },
    { path: `${folder}/first-issue.js`, content: printFirstIssues(model) },
    { path: `${folder}/checks.js`, content: printChecks(model) },
    { path: `${folder}/definitions.js`, content: printDefinitions(model) },
    ...types.map(({ path, content }) => ({
      path: `${folder}/types/${path.split("/").at(-1)!.replace(/\.ts$/, ".d.ts")}`,
      content,
    })),
  ];
}

/** What only names them: the declarations, and the validators by what they are for. */
export function emitValidatorMaps(model: ApiModel): OutputFile[] {
  const folder = folderOf(model);
  return [
    { path: `${folder}/guards.d.ts`, content: printGuardDeclarations(model) },
    { path: `${folder}/first-issue.d.ts`, content: printFirstIssueDeclarations(model) },
    { path: `${folder}/index.js`, content: printValidators(model) },
    { path: `${folder}/index.d.ts`, content: printDeclarations(model) },
  ];
}

// export function isIncomingEventPayload(d) { if (typeof d !== "object" || d === null) return false; … return true; }
function printGuards(model: ApiModel): string {
  return printModule(model, "guard", ({ name }, types) => compileGuard(name, types));
}

// export function firstIssueInIncomingEventPayload(d) { if (typeof d !== "object" || d === null) return issueOf(d, "type", "an object"); … }
function printFirstIssues(model: ApiModel): string {
  return printModule(model, "first issue", ({ name }, types) => compileFirstIssue(name, types));
}

// export function IncomingEventPayload(data, at, errors) { … }
function printChecks(model: ApiModel): string {
  return printModule(model, "check", compileCheck);
}

// export declare function isIncomingEventPayload(data: unknown): data is IncomingEventPayload;
function printGuardDeclarations(model: ApiModel): string {
  return [
    header(model.api),
    `import type { ${model.types.map(({ name }) => name).join(", ")} } from "./types/index.js";`,
    "",
    ...model.types.map(({ name }) => `export declare function ${guardName(name)}(data: unknown): data is ${name};`),
    "",
  ].join("\n");
}

// export declare function firstIssueInIncomingEventPayload(data: unknown): ValidationIssue | undefined;
function printFirstIssueDeclarations(model: ApiModel): string {
  return [
    header(model.api),
    `import type { ValidationIssue } from "${RUNTIME}";`,
    "",
    ...model.types.map(
      ({ name }) => `export declare function ${firstIssueName(name)}(data: unknown): ValidationIssue | undefined;`,
    ),
    "",
  ].join("\n");
}

interface ValidatorMap {
  name: string;
  entries: Entry[];
}

interface Entry {
  key: string;
  validator: string;
  /** What it vouches for. */
  type: string;
}

/** A property is declared for each name, not a mapped type: TypeScript lets `assert` narrow only so. */
function mapsOf(model: ApiModel): ValidatorMap[] {
  const entry = (key: string, type: string | undefined, nothing: string, place: string): Entry => ({
    key,
    validator: type === undefined ? nothing : `validate${type}`,
    type: type ?? place,
  });
  const of = (map: string, name: string): string => `${map}[${stringLiteral(name)}]`;
  return [
    {
      name: "pushValidators",
      entries: model.pushes.map(({ name, type }) => entry(name, type, "validateNothingReceived", of("Pushes", name))),
    },
    {
      name: "requestValidators",
      entries: model.actions.map(({ name, request }) =>
        entry(name, request, "validateNothingSent", `${of("Actions", name)}["request"]`),
      ),
    },
    {
      name: "responseValidators",
      entries: model.actions.map(({ name, response }) =>
        entry(name, response, "validateNothingReceived", `${of("Actions", name)}["response"]`),
      ),
    },
    {
      name: "webhookValidators",
      entries: model.webhooks.map(({ name, type }) =>
        entry(name, type, "validateNothingReceived", of("Webhooks", name)),
      ),
    },
    {
      name: "objectValidators",
      entries: model.types
        .filter(({ module }) => module === "objects")
        .map(({ name }) => ({ key: name, validator: `validate${name}`, type: name })),
    },
  ].filter(({ entries }) => entries.length > 0);
}

function printValidators(model: ApiModel): string {
  const maps = mapsOf(model);
  const nothing = ["validateNothingReceived", "validateNothingSent"].filter((name) =>
    maps.some(({ entries }) => entries.some(({ validator }) => validator === name)),
  );
  return [
    header(model.api),
    `import { createValidator${nothing.map((name) => `, ${name}`).join("")} } from "${RUNTIME}";`,
    'import * as guards from "./guards.js";',
    'import * as checks from "./checks.js";',
    'import * as definitions from "./definitions.js";',
    "",
    // export const validateIncomingEventPayload = /* @__PURE__ */ createValidator(guards.isIncomingEventPayload, checks.IncomingEventPayload, definitions.IncomingEventPayload);
    ...model.types.map(
      ({ name }) =>
        `export const validate${identifier(name)} = /* @__PURE__ */ createValidator(guards.${guardName(name)}, checks.${name}, definitions.${name});`,
    ),
    "",
    // export const pushValidators = { incoming_event: validateIncomingEventPayload };
    ...maps.map(
      ({ name, entries }) =>
        `export const ${name} = {\n${entries.map(({ key, validator }) => `  ${propertyKey(key)}: ${validator},\n`).join("")}};`,
    ),
    "",
  ].join("\n");
}

function printDeclarations(model: ApiModel): string {
  const maps = mapsOf(model);
  const used = ["Actions", "Pushes", "Webhooks"].filter((name) =>
    maps.some(({ entries }) => entries.some(({ type }) => type.startsWith(`${name}[`))),
  );
  const names = [...model.types.map(({ name }) => name), ...used].sort();
  return [
    header(model.api),
    `import type { Validator } from "${RUNTIME}";`,
    `import type { ${names.join(", ")} } from "./types/index.js";`,
    "",
    ...model.types.map(({ name }) => `export declare const validate${name}: Validator<${name}>;`),
    "",
    // export declare const pushValidators: { readonly incoming_event: Validator<IncomingEventPayload>; };
    ...maps.map(
      ({ name, entries }) =>
        `export declare const ${name}: {\n${entries.map(({ key, type }) => `  readonly ${propertyKey(key)}: Validator<${type}>;\n`).join("")}};`,
    ),
    "",
  ].join("\n");
}

function printDefinitions(model: ApiModel): string {
  return [header(model.api), ...model.types.map(printDefinition), ""].join("\n");
}
