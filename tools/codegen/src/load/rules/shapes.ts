import type { DialectSchema, Scalar, TypeName } from "../dialect.ts";
import { problemAt, quote, type Problem } from "../problem.ts";
import type { Path } from "../json-file.ts";
import { resolveReference } from "../references.ts";
import type { Entity, Spec } from "../spec.ts";
import { formatVersions, rangeCovers } from "../version-range.ts";
import { eachSchema, schemaRule } from "./each-schema.ts";
import { rule } from "./rule.ts";

/** The keywords that say something of one type only. */
const KEYWORDS_OF: Partial<Record<TypeName, (keyof DialectSchema)[]>> = {
  object: ["properties", "required", "additionalProperties", "minProperties", "maxProperties"],
  array: ["items", "minItems", "maxItems", "uniqueItems"],
  string: ["pattern", "format", "minLength", "maxLength"],
  number: ["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"],
};

const typesIn = (schema: DialectSchema): TypeName[] => [schema.type ?? []].flat();
/** Beside these stand only annotations, so of other keywords nothing more is said. */
const isAlternative = (schema: DialectSchema): boolean => schema.oneOf !== undefined || schema.$ref !== undefined;

export const keywordsFitTypes = schemaRule(
  "A keyword stands beside the type that it is for.",
  ({ file, path, schema }, sentence) =>
    Object.entries(KEYWORDS_OF).flatMap(([type, keywords]) => {
      const fits =
        isAlternative(schema) ||
        typesIn(schema).some((own) => own === type || (type === "number" && own === "integer"));
      const misplaced = fits ? [] : keywords.filter((keyword) => schema[keyword] !== undefined);
      return misplaced.map((keyword) =>
        problemAt(file, [...path, keyword], sentence, quote(keyword), `"type": ${quote(type)} beside it`, "key"),
      );
    }),
);

export const objectsSayWhatTheyHold = schemaRule(
  "Every object and array says what is in it.",
  ({ file, path, schema }, sentence) => {
    const types = isAlternative(schema) ? [] : typesIn(schema);
    const bareObject =
      types.includes("object") && schema.properties === undefined && schema.additionalProperties === undefined;
    const both = !isAlternative(schema) && schema.properties !== undefined && schema.additionalProperties !== undefined;
    const bareArray = types.includes("array") && schema.items === undefined;
    return [
      ...(bareObject
        ? [
            problemAt(
              file,
              path,
              sentence,
              "a bare object",
              '"properties", or "additionalProperties": true for any content',
            ),
          ]
        : []),
      ...(both
        ? [
            problemAt(
              file,
              [...path, "additionalProperties"],
              sentence,
              '"properties" and "additionalProperties"',
              "one of them",
              "key",
            ),
          ]
        : []),
      ...(bareArray ? [problemAt(file, path, sentence, "an array without items", '"items"')] : []),
    ];
  },
);

const ANNOTATIONS = new Set([
  "$schema",
  "source",
  "versions",
  "names",
  "description",
  "deprecated",
  "default",
  "readOnly",
  "writeOnly",
]);

export const alternativesStandAlone = schemaRule(
  "Beside `oneOf` and `$ref` stand only annotations.",
  ({ file, path, schema }, sentence) => {
    const head = (["oneOf", "$ref"] as const).find((keyword) => schema[keyword] !== undefined);
    if (head === undefined) return [];
    const others = Object.keys(schema).filter((keyword) => keyword !== head && !ANNOTATIONS.has(keyword));
    return others.map((keyword) =>
      problemAt(
        file,
        [...path, keyword],
        sentence,
        quote(keyword),
        `nothing but annotations beside ${quote(head)}`,
        "key",
      ),
    );
  },
);

export const alternativesNeverEnd = schemaRule(
  "A `oneOf` has a member in every version of its holder.",
  ({ file, path, schema, versions, entity }, sentence) => {
    const { oneOf } = schema;
    if (oneOf === undefined) return [];
    const missing = versions.filter((version) => !oneOf.some((member) => rangeCovers(member.versions, version)));
    if (missing.length === 0) return [];
    return [
      problemAt(
        file,
        [...path, "oneOf"],
        sentence,
        `no member in ${formatVersions(missing, entity.tree.versions)}`,
        "a member for each version",
      ),
    ];
  },
);

export const formatsHavePatterns = schemaRule(
  "A `format` stands beside the `pattern` that checks it.",
  ({ file, path, schema }, sentence) =>
    schema.format === undefined || schema.pattern !== undefined
      ? []
      : [
          problemAt(
            file,
            [...path, "format"],
            sentence,
            `"format": ${quote(schema.format)} alone`,
            '"pattern" beside it, so that every validator gives one verdict',
          ),
        ],
);

export const uniqueItemsAreScalars = rule("`uniqueItems` stands on arrays of scalars only.", (spec, sentence) =>
  eachSchema(spec, ({ file, path, schema }) => {
    if (schema.uniqueItems === undefined || schema.items === undefined || isScalar(spec, file.path, schema.items))
      return [];
    return [
      problemAt(
        file,
        [...path, "uniqueItems"],
        sentence,
        "items that may be objects or arrays",
        "items of a scalar type",
        "key",
      ),
    ];
  }),
);

function isScalar(spec: Spec, from: string, schema: DialectSchema, seen: readonly Entity[] = []): boolean {
  if (schema.$ref !== undefined) {
    const target = resolveReference(spec, from, schema.$ref);
    // a reference that leads nowhere, or back, breaks a rule of its own; errors.json and disconnects.json are enumerations
    if (target === undefined || seen.includes(target) || target.kind === "errors" || target.kind === "disconnects")
      return true;
    return target.kind === "objects" && isScalar(spec, target.file.path, target.content, [...seen, target]);
  }
  if (schema.oneOf !== undefined) return schema.oneOf.every((member) => isScalar(spec, from, member, seen));
  if (schema.const !== undefined || schema.enum !== undefined) return true;
  return typesIn(schema).length > 0 && !typesIn(schema).some((type) => type === "object" || type === "array");
}

export const valuesFitTypes = schemaRule(
  "Values of `const` and `enum` are of the type beside them.",
  ({ file, path, schema }, sentence) => {
    const types = typesIn(schema);
    if (types.length === 0) return [];
    const check = (value: Scalar, at: Path): Problem[] => {
      const type = value === null ? "null" : Number.isInteger(value) ? "integer" : typeof value;
      if (types.some((own) => own === type || (own === "number" && type === "integer"))) return [];
      return [problemAt(file, at, sentence, quote(value), types.join(" or "))];
    };
    return [
      ...(schema.const === undefined ? [] : check(schema.const, [...path, "const"])),
      ...(schema.enum ?? []).flatMap((value, index) => check(value, [...path, "enum", index])),
    ];
  },
);

export const propertiesHaveSentences = schemaRule(
  "Every property has a sentence, or a `$ref` that says enough.",
  ({ file, path, schema, property }, sentence) =>
    property === undefined || schema.description !== undefined || schema.$ref !== undefined
      ? []
      : [problemAt(file, path, sentence, "no description", `"description" of ${quote(property)}`, "key")],
);

export const valuesHaveSentences = schemaRule(
  "Every value of an enumeration in `oneOf` has a sentence.",
  ({ file, path, schema: { oneOf = [] } }, sentence) => {
    if (oneOf.some((member) => member.const === undefined)) return [];
    return oneOf.flatMap((member, index) =>
      member.description === undefined
        ? [
            problemAt(
              file,
              [...path, "oneOf", index],
              sentence,
              "no description",
              `"description" of ${quote(member.const)}`,
            ),
          ]
        : [],
    );
  },
);
