import { join } from "node:path";

import { load } from "../../src/load/load.ts";
import { readSpecFolder } from "../../src/load/read-spec-folder.ts";
import type { Api, Spec } from "../../src/load/spec.ts";
import type { ApiDocument } from "../../src/project/plain-schema.ts";
import { projectVersion } from "../../src/project/project-version.ts";
import { repository } from "./reference-folder.ts";

let loaded: Spec | undefined;
export const theSpec = (): Spec => (loaded ??= load(readSpecFolder(join(repository, "spec"))));

export function apiOf(name: string): Api {
  return theSpec().apis.find((api) => api.name === name)!;
}

const documents = new Map<string, ApiDocument>();

/** The projection of the spec to a version, such as `agent` `3.6`; undefined when there is no such version. */
export function documentOf(name: string, version: string): ApiDocument | undefined {
  const api = apiOf(name);
  const found = api.versions.find((each) => each.version === version);
  if (found === undefined) return undefined;
  const key = `${name} ${version}`;
  const document = documents.get(key) ?? projectVersion(theSpec(), api, found);
  documents.set(key, document);
  return document;
}
