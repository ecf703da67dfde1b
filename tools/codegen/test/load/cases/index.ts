import { apis } from "./apis.ts";
import type { Cases } from "./case.ts";
import { examples } from "./examples.ts";
import { files } from "./files.ts";
import { innerRanges } from "./inner-ranges.ts";
import { keywords } from "./keywords.ts";
import { knownRanges } from "./known-ranges.ts";
import { lists } from "./lists.ts";
import { metaSchemas } from "./meta-schemas.ts";
import { names } from "./names.ts";
import { patterns } from "./patterns.ts";
import { placement } from "./placement.ts";
import { placeholders } from "./placeholders.ts";
import { references } from "./references.ts";
import { sentences } from "./sentences.ts";
import { shapes } from "./shapes.ts";
import { typeNames } from "./type-names.ts";
import { versionNames } from "./version-names.ts";

/** Of each rule, what breaks it and what does not. */
export const cases: Cases = {
  ...apis,
  ...examples,
  ...files,
  ...keywords,
  ...lists,
  ...metaSchemas,
  ...names,
  ...patterns,
  ...placeholders,
  ...placement,
  ...knownRanges,
  ...innerRanges,
  ...references,
  ...sentences,
  ...shapes,
  ...typeNames,
  ...versionNames,
};
