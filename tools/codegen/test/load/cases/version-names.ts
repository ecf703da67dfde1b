import { patch } from "../../mini-spec.ts";
import type { Cases } from "./case.ts";
import { NOTE, PUSH, error, reason, inText } from "./parts.ts";

export const versionNames: Cases = {
  "Each version has one name, and the newest that of the key or the file.": {
    refused: [
      [
        "two names of a property in a version",
        inText({ names: { "1.0-1.1": "body", "1.1": "words" } }),
        'agent/objects/note.json:17:9  found "words" as a second name in 1.1  expected ranges without a version in common',
      ],
      [
        "a name in the newest version",
        inText({ names: { "1.0+": "body" } }),
        'agent/objects/note.json:16:9  found "body" in 1.2, the newest  expected older versions only',
      ],
      [
        "a name in the newest version of a property that is gone",
        {
          [NOTE]: patch({
            properties: {
              color: {
                versions: "1.0-1.1",
                names: { "1.1": "colour" },
                oneOf: [{ const: "red", description: "Red." }],
              },
            },
          }),
        },
        'agent/objects/note.json:26:9  found "colour" in 1.1, the newest  expected older versions only',
      ],
      [
        "two names of a file",
        { [PUSH]: patch({ names: { "1.0-1.1": "old_note" } }) },
        'agent/pushes/note_added.json:9:5  found "old_note" as a second name in 1.0  expected ranges without a version in common',
      ],
      [
        "a name of a file in the newest version",
        { [PUSH]: patch({ names: { "1.0": "note", "1.2": "new_note" } }) },
        'agent/pushes/note_added.json:9:5  found "new_note" in 1.2, the newest  expected older versions only',
      ],
      [
        "a name of an object in the newest version",
        { [NOTE]: patch({ names: { "1.2": "remark" } }) },
        'agent/objects/note.json:33:5  found "remark" in 1.2, the newest  expected older versions only',
      ],
      [
        "two names of an error",
        { "agent/errors.json": { errors: [{ ...error, names: { "1.0": "max", "1.0-1.1": "cap" } }] } },
        'agent/errors.json:14:9  found "cap" as a second name in 1.0  expected ranges without a version in common',
      ],
      [
        "a name of a reason in the newest version",
        { "agent/disconnects.json": { reasons: [{ ...reason, versions: "1.0-1.1", names: { "1.1": "gone" } }] } },
        'agent/disconnects.json:13:9  found "gone" in 1.1, the newest  expected older versions only',
      ],
      [
        "a name of a value in the newest version",
        {
          [NOTE]: patch({
            properties: { color: { oneOf: [{ const: "red", names: { "1.1+": "scarlet" }, description: "Red." }] } },
          }),
        },
        'agent/objects/note.json:23:13  found "scarlet" in 1.2, the newest  expected older versions only',
      ],
    ],
    passing: [["a name for each older version", inText({ names: { "1.0": "body", "1.1": "words" } })]],
  },
};
