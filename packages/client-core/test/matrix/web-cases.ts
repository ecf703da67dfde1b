import type { WebCase } from "./web-case.js";
import { webFailure } from "./web-failure.js";
import { webRequest } from "./web-request.js";
import { webToken } from "./web-token.js";

export const webCases: WebCase[] = [...webRequest, ...webFailure, ...webToken];

const APIS = ["agent", "customer"] as const;

/** Each case with each API that it is about. */
export const webRows = webCases.flatMap((row) =>
  (row.api === undefined ? APIS : [row.api]).map((api) => ({ id: row.id, what: row.what, api, row })),
);
