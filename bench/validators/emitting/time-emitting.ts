import { emitTypes } from "../../../tools/codegen/src/emit/types/emit-types.ts";
import { emitValidatorMaps, emitValidators } from "../../../tools/codegen/src/emit/validators/emit-validators.ts";
import type { OutputFile } from "../../../tools/codegen/src/emit/output-file.ts";
import { load } from "../../../tools/codegen/src/load/load.ts";
import { readSpecFolder } from "../../../tools/codegen/src/load/read-spec-folder.ts";
import { buildModel } from "../../../tools/codegen/src/model/build-model.ts";
import { projectVersion } from "../../../tools/codegen/src/project/project-version.ts";
import { selectVersions } from "../../../tools/codegen/src/select.ts";

/** Makes the validators of all versions of a spec; prints how long that alone took and how much memory it took, as JSON. */
const spec = load(readSpecFolder(process.argv[2]!));
const models = selectVersions(spec).map(([api, version]) => buildModel(projectVersion(spec, api, version)));
const types: OutputFile[][] = [];
for (const model of models) types.push(await emitTypes(model));
gc!();
const before = process.memoryUsage().rss;
const start = performance.now();
const files = models.flatMap((model, index) => [...emitValidators(model, types[index]!), ...emitValidatorMaps(model)]);
const time = performance.now() - start;
const memory = Math.max(0, process.resourceUsage().maxRSS * 1024 - before);
console.log(JSON.stringify({ time, memory, bytes: files.reduce((sum, { content }) => sum + content.length, 0) }));
