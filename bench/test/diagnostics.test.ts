import { expect, test } from "vitest";

import { parseDiagnostics } from "../types/diagnostics.ts";

const PRINTED = `Files:                         64
Lines of Library:           43159
Types:                         85
Instantiations:                12
Memory used:               56761K
Parse time:                 0.33s
ResolveModule time:         0.01s
Check time:                 0.02s
printTime time:             0.00s
Total time:                 0.96s
`;

test("the table of a compiler is read", () => {
  const want = { files: 64, types: 85, instantiations: 12, memory: 56_761_000, parse: 330, check: 20, total: 960 };
  expect(parseDiagnostics(PRINTED)).toEqual(want);
});

test("a table that lacks something is no table", () => {
  expect(() => parseDiagnostics(PRINTED.replace("Types:", "Tips:"))).toThrow("says nothing of Types");
});
