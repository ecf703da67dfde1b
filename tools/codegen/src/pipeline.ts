import { assertExamples } from "./check/assert-examples.ts";
import { emit } from "./emit/emit.ts";
import type { OutputFile } from "./emit/output-file.ts";
import type { TextFile } from "./load/json-file.ts";
import { load } from "./load/load.ts";
import { readSpecFolder } from "./load/read-spec-folder.ts";
import { buildModel } from "./model/build-model.ts";
import { projectVersion } from "./project/project-version.ts";
import { selectVersions } from "./select.ts";
import { unlessUnchanged } from "./unchanged.ts";
import { planWrites, type Plan, type Selection } from "./write/plan.ts";

/** From the files of the spec to what the disk should hold: load, check the examples, project, model, emit, compare. Nothing is written. */
export async function plan(
  specFolder: string,
  root: string,
  only?: Selection,
  onVersion?: (done: number, all: number) => void,
): Promise<Plan> {
  return planWrites(root, await produce(readSpecFolder(specFolder), only, onVersion), only);
}

/** The pure part: the same files give the same outputs, whatever the machine. */
export async function produce(
  files: readonly TextFile[],
  only?: Selection,
  onVersion?: (done: number, all: number) => void,
): Promise<OutputFile[]> {
  const spec = load(files);
  const versions = selectVersions(spec, only);
  await assertExamples(spec, versions);
  const made = await overlapping(versions, async ([api, version], index) => {
    const outputs = await unlessUnchanged("outputs", spec, api, version, () => {
      const document = projectVersion(spec, api, version);
      const model = buildModel(document);
      return emit(document, model, spec);
    });
    onVersion?.(index + 1, versions.length);
    return outputs;
  });
  return made.flat();
}

/** One after the other, but begins each while what lays out the TypeScript of the one before works beside us. */
async function overlapping<T, Made>(
  values: readonly T[],
  make: (value: T, index: number) => Promise<Made>,
): Promise<Made[]> {
  const made: Promise<Made>[] = [];
  for (const [index, value] of values.entries()) {
    const one = make(value, index);
    // of two that fail the first is told of
    one.catch(() => {});
    made.push(one);
    await made[index - 1];
  }
  return Promise.all(made);
}
