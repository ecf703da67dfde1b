import { ajvAsUsual, ajvStripped, ajvTuned } from "./ajv.ts";
import { arktype } from "./arktype.ts";
import type { Candidate } from "./candidate.ts";
import { handWritten } from "./hand-written.ts";
import { allIssues, firstIssue, guard } from "./ours.ts";
import { typebox } from "./typebox.ts";
import { typiaIs, typiaValidate } from "./typia.ts";
import { valibot } from "./valibot.ts";
import { zod } from "./zod.ts";

/** All that is compared. The first is what the others are measured by. */
export const candidates: readonly Candidate[] = [
  handWritten,
  guard,
  firstIssue,
  allIssues,
  typiaIs,
  typiaValidate,
  ajvStripped,
  ajvTuned,
  ajvAsUsual,
  arktype,
  typebox,
  zod,
  valibot,
];
