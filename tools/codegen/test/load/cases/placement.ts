import { patch } from "../../mini-spec.ts";
import type { Cases } from "./case.ts";
import { NOTE, ACTION, PUSH, error, inText } from "./parts.ts";

export const placement: Cases = {
  "`versions`, `names`, `readOnly` and `writeOnly` stand only where they take effect.": {
    refused: [
      [
        "versions of a payload",
        { [PUSH]: patch({ payload: { versions: "1.0+" } }) },
        'agent/pushes/note_added.json:28:5  found "versions"  expected it on a file or a property or a member of `oneOf`',
      ],
      [
        "versions of a request",
        { [ACTION]: patch({ request: { versions: "1.0+" } }) },
        'agent/actions/add_note.json:38:5  found "versions"  expected it on a file or a property or a member of `oneOf`',
      ],
      [
        "versions of items",
        inText({ type: "array", items: { type: "string", versions: "1.1+" } }),
        'agent/objects/note.json:17:9  found "versions"  expected it on a file or a property or a member of `oneOf`',
      ],
      [
        "versions of the values of a map",
        inText({ type: "object", additionalProperties: { type: "string", versions: "1.1+" } }),
        'agent/objects/note.json:17:9  found "versions"  expected it on a file or a property or a member of `oneOf`',
      ],
      [
        "versions of what an error holds",
        { "agent/errors.json": { errors: [{ ...error, data: { type: "string", versions: "1.1+" } }] } },
        'agent/errors.json:14:9  found "versions"  expected it on a file or a property or a member of `oneOf`',
      ],
      [
        "names of a member of `oneOf`",
        inText({ type: undefined, oneOf: [{ type: "string", names: { "1.0": "text" } }] }),
        'agent/objects/note.json:17:11  found "names"  expected it on a file or a property or a string `const` in `oneOf`',
      ],
      [
        "names of a number",
        inText({ type: undefined, oneOf: [{ const: 2, names: { "1.0": "1" }, description: "Two." }] }),
        'agent/objects/note.json:17:11  found "names"  expected it on a file or a property or a string `const` in `oneOf`',
      ],
      [
        "readOnly of a file",
        { [NOTE]: patch({ readOnly: true }) },
        'agent/objects/note.json:32:3  found "readOnly"  expected it on a property or a member of `oneOf`',
      ],
      [
        "writeOnly of items",
        inText({ type: "array", items: { type: "string", writeOnly: true } }),
        'agent/objects/note.json:17:9  found "writeOnly"  expected it on a property or a member of `oneOf`',
      ],
    ],
    passing: [
      [
        "properties named like keywords",
        inText({
          type: "object",
          properties: {
            oneOf: { type: "string", description: "One.", versions: "1.1" },
            items: { type: "string", description: "Two.", readOnly: true },
          },
        }),
      ],
      [
        "readOnly of a member of `oneOf`",
        inText({ type: undefined, oneOf: [{ type: "string" }, { type: "null", readOnly: true, versions: "1.1+" }] }),
      ],
    ],
  },
};
