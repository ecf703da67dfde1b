import { abort } from "./abort.js";
import { backOff } from "./back-off.js";
import type { Case } from "./case.js";
import { close } from "./close.js";
import { error } from "./error.js";
import { frame } from "./frame.js";
import { inflight } from "./inflight.js";
import { login } from "./login.js";
import { loss } from "./loss.js";
import { page } from "./page.js";
import { ping } from "./ping.js";
import { push } from "./push.js";
import { reason } from "./reason.js";
import { region } from "./region.js";
import { report } from "./report.js";
import { start } from "./start.js";
import { stream } from "./stream.js";
import { timeout } from "./timeout.js";
import { token } from "./token.js";
import { url } from "./url.js";
import { validation } from "./validation.js";

export const cases: Case[] = [
  ...url,
  ...login,
  ...ping,
  ...inflight,
  ...timeout,
  ...abort,
  ...loss,
  ...reason,
  ...error,
  ...backOff,
  ...token,
  ...region,
  ...frame,
  ...push,
  ...stream,
  ...report,
  ...page,
  ...validation,
  ...close,
  ...start,
];

const APIS = ["agent", "customer"] as const;

/** Each case with each API that it is about. */
export const rtmRows = cases.flatMap((row) =>
  (row.api === undefined ? APIS : [row.api]).map((api) => ({ id: row.id, what: row.what, api, row })),
);
