const start = performance.now();

import type { OutputFile } from "../../tools/codegen/src/emit/output-file.ts";

const { emitClients } = await import("../../tools/codegen/src/emit/clients/emit-clients.ts");
const { emitMockServer } = await import("../../tools/codegen/src/emit/mock-server/emit-mock-server.ts");
const { emitSchemas } = await import("../../tools/codegen/src/emit/schemas/emit-schemas.ts");
const { emitTypes } = await import("../../tools/codegen/src/emit/types/emit-types.ts");
const { emitValidatorMaps, emitValidators } =
  await import("../../tools/codegen/src/emit/validators/emit-validators.ts");
const { load } = await import("../../tools/codegen/src/load/load.ts");
const { readSpecFolder } = await import("../../tools/codegen/src/load/read-spec-folder.ts");
const { buildModel } = await import("../../tools/codegen/src/model/build-model.ts");
const { projectVersion } = await import("../../tools/codegen/src/project/project-version.ts");
const { selectVersions } = await import("../../tools/codegen/src/select.ts");
const { applyPlan } = await import("../../tools/codegen/src/write/apply.ts");
const { planWrites } = await import("../../tools/codegen/src/write/plan.ts");

/** The stages of the pipeline one after the other over all versions; prints how long each took, as JSON. */
const root = process.argv[2]!;
const laps: Record<string, number> = { "start Node": start, "import the generator": performance.now() - start };

async function lap<T>(stage: string, work: () => T | Promise<T>): Promise<T> {
  const from = performance.now();
  const result = await work();
  laps[stage] = performance.now() - from;
  return result;
}

async function each<T, O>(values: readonly T[], work: (value: T, index: number) => O | Promise<O>): Promise<O[]> {
  const results: O[] = [];
  for (const [index, value] of values.entries()) results.push(await work(value, index));
  return results;
}

const files = await lap("read", () => readSpecFolder(`${root}/spec`));
const spec = await lap("load: parse, meta-schemas, rules", () => load(files));
const documents = await lap("project", () =>
  each(selectVersions(spec), ([api, version]) => projectVersion(spec, api, version)),
);
const models = await lap("model", () => each(documents, buildModel));
const schemas = await lap("emit schemas", () => each(documents, emitSchemas));
const types = await lap("emit types", () => each(models, emitTypes));
const validators = await lap("emit validators", () =>
  each(models, (model, index) => [...emitValidators(model, types[index]!), ...emitValidatorMaps(model)]),
);
const clients = await lap("emit client stubs", () => each(models, emitClients));
const facts = await lap("emit facts of the mock server", () =>
  each(documents, (document) => emitMockServer(document, spec)),
);
const outputs: OutputFile[] = [schemas, types, validators, clients, facts].flat(2);
const plan = await lap("compare with the disk", () => planWrites(root, outputs));
await lap("write", () => applyPlan(root, plan));
console.log(JSON.stringify(laps));
