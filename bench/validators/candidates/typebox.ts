import type { Candidate } from "./candidate.ts";
import { byName, nameOf, schemasOf } from "./schemas.ts";

export const typebox: Candidate = {
  name: "typebox",
  says: "`Compile(…).Check(…)` of the JSON Schema itself",
  write(types) {
    const $defs = byName(schemasOf(types));
    return [
      'import { Compile } from "typebox/compile";',
      `const $defs = ${JSON.stringify($defs, (key, value: unknown) => (key === "description" || key === "default" ? undefined : value))};`,
      ...types.map(
        (of) =>
          `const ${nameOf(of)} = Compile({ $defs, $ref: "#/$defs/${nameOf(of)}" }); export const ${of.type} = (value) => ${nameOf(of)}.Check(value);`,
      ),
    ].join("\n");
  },
};
