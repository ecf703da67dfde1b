import type { DialectSchema } from "../dialect.ts";
import { problemAt, quote } from "../problem.ts";
import type { SchemaSite } from "../walk.ts";
import { schemaRule } from "./each-schema.ts";

type Place = "a file" | "a property" | "a member of `oneOf`" | "a string `const` in `oneOf`" | "another schema";

/** Where each of these keywords changes the projection. */
const PLACES = {
  versions: ["a file", "a property", "a member of `oneOf`"],
  names: ["a file", "a property", "a string `const` in `oneOf`"],
  readOnly: ["a property", "a member of `oneOf`"],
  writeOnly: ["a property", "a member of `oneOf`"],
} as const satisfies Partial<Record<keyof DialectSchema, Place[]>>;

export const keywordsTakeEffect = schemaRule(
  "`versions`, `names`, `readOnly` and `writeOnly` stand only where they take effect.",
  (site, sentence) =>
    Object.entries(PLACES)
      .filter(
        ([keyword, places]) =>
          Object.hasOwn(site.schema, keyword) &&
          !placesOf(site).some((place) => (places as readonly Place[]).includes(place)),
      )
      .map(([keyword, places]) =>
        problemAt(site.file, [...site.path, keyword], sentence, quote(keyword), `it on ${places.join(" or ")}`, "key"),
      ),
);

function placesOf({ path, property, schema }: SchemaSite): Place[] {
  if (path.length === 0) return ["a file"];
  if (property !== undefined) return ["a property"];
  // only a member of `oneOf` has a number as its last step
  if (typeof path.at(-1) !== "number") return ["another schema"];
  return typeof schema.const === "string"
    ? ["a member of `oneOf`", "a string `const` in `oneOf`"]
    : ["a member of `oneOf`"];
}
