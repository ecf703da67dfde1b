import { expect, test } from "vitest";

import { emitClients } from "../../src/emit/clients/emit-clients.ts";
import type { OutputFile } from "../../src/emit/output-file.ts";
import { emitTypes } from "../../src/emit/types/emit-types.ts";
import { buildModel } from "../../src/model/build-model.ts";
import { projectVersion } from "../../src/project/project-version.ts";
import { loadMini } from "../mini-spec.ts";
import { hostileTexts } from "./hostile/corpus.ts";
import { difference } from "./hostile/outputs.ts";

const spec = loadMini();
const api = spec.apis[0]!;
const document = projectVersion(spec, api, api.versions[2]!);
// types are not what a title stands in
const model = { ...buildModel(document), types: [] };

/** An API has one title, so several texts make one. */
const titles = chunks(hostileTexts(2000), 4).map((texts) => texts.join(" "));
const alone = hostileTexts(250);

async function outputsWith(title: string): Promise<OutputFile[]> {
  return [...(await emitTypes({ ...model, title })), ...(await emitClients({ ...model, title }))];
}

test("the title of an API stays in its place in every output", async () => {
  const harmless = await outputsWith("Harmless API");
  for (const title of [...titles, ...alone])
    expect(difference(await outputsWith(title), harmless), JSON.stringify(title)).toBeUndefined();
});

function chunks<T>(all: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(all.length / size) }, (_, index) =>
    all.slice(index * size, (index + 1) * size),
  );
}
