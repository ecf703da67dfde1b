import { abort } from "./abort.js";
import { backOff } from "./back-off.js";
import type { Case } from "./case.js";
import { inflight } from "./inflight.js";
import { login } from "./login.js";
import { loss } from "./loss.js";
import { ping } from "./ping.js";
import { region } from "./region.js";
import { timeout } from "./timeout.js";
import { token } from "./token.js";
import { url } from "./url.js";

export const cases: Case[] = [
  ...url,
  ...login,
  ...ping,
  ...inflight,
  ...timeout,
  ...abort,
  ...loss,
  ...backOff,
  ...token,
  ...region,
];
