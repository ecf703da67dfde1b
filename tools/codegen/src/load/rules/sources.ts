import { didYouMean } from "../nearest.ts";
import { problemAt, quote } from "../problem.ts";
import { rule } from "./rule.ts";

export const sourcesAreKnown = rule("Every `source` names a document of sources.json.", (spec, sentence, broken) =>
  [...spec.entities.values()].flatMap(({ file, content }) =>
    (content as { source: string[] }).source.flatMap((source, index) => {
      const document = source.split("@")[0]!;
      if (spec.sources.includes(document) || broken.has("sources.json")) return [];
      return [
        problemAt(
          file,
          ["source", index],
          sentence,
          quote(document),
          `one of ${spec.sources.join(", ")}${didYouMean(document, spec.sources)}`,
        ),
      ];
    }),
  ),
);

export const treesAreKnown = rule("Every tree belongs to an API of apis.json.", (spec, sentence) =>
  [...spec.entities.values()].flatMap(({ tree, file }) =>
    tree.versions.length > 0
      ? []
      : [problemAt(file, [], sentence, quote(tree.name), `one of ${[...spec.trees.keys()].join(", ")}`)],
  ),
);
