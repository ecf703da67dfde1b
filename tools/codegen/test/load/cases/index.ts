import { apis } from "./apis.ts";
import type { Cases } from "./case.ts";
import { examples } from "./examples.ts";
import { files } from "./files.ts";
import { metaSchemas } from "./meta-schemas.ts";
import { names } from "./names.ts";
import { ranges } from "./ranges.ts";
import { references } from "./references.ts";
import { shapes } from "./shapes.ts";

export const cases: Cases = { ...files, ...metaSchemas, ...apis, ...ranges, ...names, ...references, ...shapes, ...examples };
