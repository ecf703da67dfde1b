import type { Spec } from "../load/spec.ts";
import type { ApiModel } from "../model/model.ts";
import type { ApiDocument } from "../project/plain-schema.ts";
import { emitClients } from "./clients/emit-clients.ts";
import { emitMockServer } from "./mock-server/emit-mock-server.ts";
import type { OutputFile } from "./output-file.ts";
import { namesIn } from "./type-key.ts";
import { emitSchemas } from "./schemas/emit-schemas.ts";
import { emitTypes } from "./types/emit-types.ts";
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
  const files = [schemas, ...types, ...emitValidators(model, types), ...(await emitFromNames(model))];
  made.set(schemas.path, files);
  return files;
}

/** What was last made of the names in each version, and of which. */
const ofNames = new Map<string, { names: string; files: OutputFile[] }>();

/** What is made of the names of types, actions, pushes and webhooks, and what is said of these: most saves leave it. */
async function emitFromNames(model: ApiModel): Promise<OutputFile[]> {
  const key = `${model.api}@${model.version}`;
  const names = namesIn(model);
  const known = ofNames.get(key);
  if (known?.names === names) return known.files;
  const files = [...emitValidatorMaps(model), ...(await emitClients(model))];
  ofNames.set(key, { names, files });
  return files;
}
