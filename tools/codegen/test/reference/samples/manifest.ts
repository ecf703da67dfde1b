import { readFileSync } from "node:fs";
import { join } from "node:path";

import type { Json } from "../../../src/load/json-file.ts";
import { referenceFolder } from "../reference-folder.ts";

/** A line of `samples/manifest.json`. */
export interface Sample {
  file: string;
  api: string;
  /** `3.6`, or `3.1-early` for the pages of 3.1 as they first were. */
  version: string;
  kind: "actions-request" | "actions-response" | "pushes" | "webhooks" | "objects";
  name: string;
  /** False when the documentation leaves something out; then the payload alone may still be complete. */
  complete: boolean;
  payload_complete?: boolean;
  /** JSON Pointer of the payload in the file; when it is not empty the file holds the envelope, too. */
  payload: string;
}

/** The samples that can be checked. */
export function completeSamples(): Sample[] {
  const { samples } = JSON.parse(readFileSync(join(referenceFolder, "samples/manifest.json"), "utf8")) as {
    samples: Sample[];
  };
  return samples.filter((sample) => sample.complete || sample.payload_complete === true);
}

export function readSample({ file }: Sample): Json {
  return JSON.parse(readFileSync(join(referenceFolder, "samples", file), "utf8")) as Json;
}
