import type { WebCase } from "./web-case.js";
import { webFailure } from "./web-failure.js";
import { webRequest } from "./web-request.js";
import { webToken } from "./web-token.js";

export const webCases: WebCase[] = [...webRequest, ...webFailure, ...webToken];
