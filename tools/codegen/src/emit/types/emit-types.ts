import { StructureKind } from "ts-morph";

import type { ApiModel, ModuleName } from "../../model/model.ts";
import { formatTypeScript } from "../format.ts";
import type { OutputFile } from "../output-file.ts";
import { actionBindings, pushBindings, webhookBindings } from "./bindings.ts";
import { schemasOf } from "../type-key.ts";
import { unlessRenamed } from "../unless-renamed.ts";
import { compileType } from "./compile-types.ts";
import { header, importsOf, printModule, type Statements } from "./modules.ts";

const MODULES = ["objects", "envelopes", "pushes", "actions", "webhooks"] as const;

/** The types of a version: a module for each kind of thing, and one that exports them all. */
export async function emitTypes(model: ApiModel): Promise<OutputFile[]> {
  const folder = `packages/protocol-types/generated/${model.api}/v${model.version}`;
  const modules = await Promise.all(MODULES.map(async (module) => ({ module, text: await printTypes(model, module) })));
  const present = modules.filter(({ text }) => text !== undefined);
  const index = printModule([header(model.api), ...present.map(({ module }) => exportAll(module))]);
  return Promise.all([
    ...present.map(({ module, text }) => formatTypeScript(`${folder}/${module}.ts`, text!)),
    formatTypeScript(`${folder}/index.ts`, index),
  ]);
}

async function printTypes(model: ApiModel, module: ModuleName): Promise<string | undefined> {
  const types = model.types.filter((type) => type.module === module);
  const bindings = bindingsIn(model, module);
  if (types.length === 0 && bindings === undefined) return undefined;
  const declarations = await Promise.all(types.map((type) => compileType(type, schemasOf(model))));
  const head = printModule([header(`${model.api}/${module}`), ...importsOf(model, module, types, bindings?.uses)]);
  // the declarations are text already, and ts-morph would only parse them
  return [head, ...declarations, bindings?.text ?? ""].join("\n\n");
}

interface Bindings {
  text: string;
  /** The types that it uses. */
  uses: string[];
}

/** What binds the types of a module to their names on the wire; undefined where there is nothing to bind. */
function bindingsIn(model: ApiModel, module: ModuleName): Bindings | undefined {
  return unlessRenamed(`bindings in ${module}`, model, () => {
    const { statements, uses } = bindingsOf(model, module);
    return statements.length === 0 ? undefined : { text: printModule(statements), uses };
  });
}

function bindingsOf(model: ApiModel, module: ModuleName): { statements: Statements; uses: string[] } {
  const named = (types: (string | undefined)[]): string[] => types.filter((type) => type !== undefined);
  if (module === "pushes" && model.pushes.length > 0)
    return { statements: pushBindings(model), uses: named(model.pushes.map(({ type }) => type)) };
  if (module === "webhooks" && model.webhooks.length > 0)
    return { statements: webhookBindings(model), uses: named(model.webhooks.map(({ type }) => type)) };
  if (module !== "actions" || model.actions.length === 0) return { statements: [], uses: [] };
  const failure = model.envelopes["error"] === undefined ? [] : ["ErrorEnvelope"];
  return {
    statements: actionBindings(model),
    uses: named([...model.actions.flatMap(({ request, response }) => [request, response]), ...failure]),
  };
}

// export type * from "./pushes.js";
function exportAll(module: ModuleName) {
  return { kind: StructureKind.ExportDeclaration, isTypeOnly: true, moduleSpecifier: `./${module}.js` } as const;
}
