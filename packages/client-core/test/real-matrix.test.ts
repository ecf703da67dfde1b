import { afterAll, beforeAll, expect, test } from "vitest";

import { Loopback } from "./real/loopback.js";
import { realRows } from "./real/rows.js";

let loopback: Loopback;
beforeAll(async () => {
  loopback = await Loopback.open();
});
afterAll(() => loopback.close());

// `pnpm matrix --repeat 50` plays them again and again, on any version of Node
test.each(realRows)("$id $api over $over: $what", ({ play }) =>
  play(loopback, (got, want) => expect(got).toEqual(want)),
);
