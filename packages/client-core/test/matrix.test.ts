import { describe, expect, test } from "vitest";

import { rtmRows } from "./matrix/cases.js";
import { NOTHING, play } from "./matrix/play.js";
import { VirtualServer } from "./virtual/server.js";

describe("over RTM", () => {
  test.each(rtmRows)("$id $api: $what", async ({ api, row }) => {
    const { got, leave } = await play(api, row, (clock) => new VirtualServer(clock));
    expect(got).toEqual(row.want);
    expect(await leave()).toEqual(NOTHING);
  });
});
