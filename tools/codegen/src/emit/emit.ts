import type { Spec } from "../load/spec.ts";
import type { ApiModel } from "../model/model.ts";
import type { ApiDocument } from "../project/plain-schema.ts";
import { emitClients } from "./clients/emit-clients.ts";
import { emitMockServer } from "./mock-server/emit-mock-server.ts";
import type { OutputFile } from "./output-file.ts";
import { emitSchemas } from "./schemas/emit-schemas.ts";
import { emitTypes } from "./types/emit-types.ts";
import { unlessRenamed } from "./unless-renamed.ts";
import { emitValidatorMaps, emitValidators } from "./validators/emit-validators.ts";

/** What was last made from the schemas of each version: a save costs no more than the versions that it changes. */
const made = new Map<string, OutputFile[]>();

/** Everything that is generated from one version of an API. */
export async function emit(document: ApiDocument, model: ApiModel, spec: Spec): Promise<OutputFile[]> {
  return [...(await emitFromSchemas(document, model)), ...emitMockServer(document, spec)];
}

async function emitFromSchemas(document: ApiDocument, model: ApiModel): Promise<OutputFile[]> {
  const [schemas] = emitSchemas(document);
  const known = made.get(schemas.path);
  if (known?.[0]?.content === schemas.content) return known;
  const types = await emitTypes(model);
  const named = await unlessRenamed("files", model, async () => [
    ...emitValidatorMaps(model),
    ...(await emitClients(model)),
  ]);
  const files = [schemas, ...types, ...emitValidators(model, types), ...named];
  made.set(schemas.path, files);
  return files;
}
