import { problemAt, quote } from "../problem.ts";
import { rule } from "./rule.ts";

export const apisAreListedOnce = rule("No API, and no version of one, is listed twice.", (spec, sentence) =>
  spec.apis.flatMap(({ name, versions }, index) => {
    const twice = spec.apis.findIndex((other) => other.name === name) < index;
    const repeated = versions.flatMap(({ version }, at) =>
      versions.findIndex((other) => other.version === version) < at ? [at] : [],
    );
    return [
      ...(twice ? [problemAt(spec.apisFile, ["apis", index, "name"], sentence, quote(name), "another name")] : []),
      ...repeated.map((at) =>
        problemAt(
          spec.apisFile,
          ["apis", index, "versions", at, "version"],
          sentence,
          quote(versions[at]!.version),
          "another version",
        ),
      ),
    ];
  }),
);
