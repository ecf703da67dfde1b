import type { Spec } from "../load/spec.ts";
import type { ApiModel } from "../model/model.ts";
import type { ApiDocument } from "../project/plain-schema.ts";
import { emitClients } from "./clients/emit-clients.ts";
import { emitMockServer } from "./mock-server/emit-mock-server.ts";
import type { OutputFile } from "./output-file.ts";
import { emitSchemas } from "./schemas/emit-schemas.ts";
import { emitTypes } from "./types/emit-types.ts";
import { emitValidators } from "./validators/emit-validators.ts";

/** Everything that is generated from one version of an API. */
export async function emit(document: ApiDocument, model: ApiModel, spec: Spec): Promise<OutputFile[]> {
  const types = await emitTypes(model);
  return [...emitSchemas(document), ...types, ...emitValidators(model, types), ...(await emitClients(model)), ...emitMockServer(document, spec)];
}
