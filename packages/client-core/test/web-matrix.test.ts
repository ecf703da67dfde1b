import { expect, test } from "vitest";

import { playWeb } from "./matrix/play-web.js";
import { webRows } from "./matrix/web-cases.js";

test.each(webRows)("$id $api: $what", async ({ api, row }) => {
  const { got, timers } = await playWeb(api, row);
  expect(got).toEqual(row.want);
  expect(timers).toBe(0);
});
