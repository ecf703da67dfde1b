import { expect, test } from "vitest";

import { megabytes, millis, seconds, table, target, times } from "../measure/markdown.ts";

test("a table has numbers to the right", () => {
  expect(
    table(
      ["what", "time"],
      [
        ["a long name", "1 s"],
        ["b", "10.5 s"],
      ],
    ),
  ).toBe(
    [
      "| what        |   time |",
      "| ----------- | -----: |",
      "| a long name |    1 s |",
      "| b           | 10.5 s |",
    ].join("\n"),
  );
});

test.each([
  [seconds(1234), "1.23 s"],
  [millis(12.6), "13 ms"],
  [megabytes(1_500_000), "2 MB"],
  [times(0.333), "×0.33"],
  [target("It is fast.", false), "- **missed**: It is fast."],
])("%j is %j", (given, want) => {
  expect(given).toBe(want);
});
