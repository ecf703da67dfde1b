import { patch, withExamples } from "../../mini-spec.ts";
import type { Cases } from "./case.ts";
import { NOTE, PUSH, text, inNote } from "./parts.ts";

const bare = { transports: ["rtm"], request: null, response: null };

export const typeNames: Cases = {
  "Every name of a file is in snake case.": {
    refused: [
      [
        "camel case",
        { [PUSH]: patch({ names: { "1.0": "noteAdded" } }) },
        'agent/pushes/note_added.json:8:12  found "noteAdded"  expected lower-case letters, digits and underscores, a letter first',
      ],
      [
        "no name at all",
        { [PUSH]: patch({ names: { "1.0": "…" } }) },
        'agent/pushes/note_added.json:8:12  found "…"  expected lower-case letters, digits and underscores, a letter first',
      ],
      [
        "an object",
        { [NOTE]: patch({ names: { "1.0": "1st_note" } }) },
        'agent/objects/note.json:33:12  found "1st_note"  expected lower-case letters, digits and underscores, a letter first',
      ],
    ],
    passing: [["a property, which may be named in any way", inNote({ text: { names: { "1.0": "noteText…" } } })]],
  },

  "Two types never get one name.": {
    refused: [
      [
        "the payload of a push and an object",
        withExamples("agent/objects/note_added_payload.json", text),
        "agent/pushes/note_added.json:10:14  found NoteAddedPayload in 1.1  expected another name than the type of agent/objects/note_added_payload.json",
      ],
      [
        "the request of an action and an object",
        withExamples("agent/objects/add_note_request.json", text),
        "agent/objects/add_note_request.json:1:1  found AddNoteRequest in 1.0  expected another name than the type of agent/actions/add_note.json",
      ],
      [
        "two objects that differ by an underscore",
        { ...withExamples("agent/objects/note_1.json", text), ...withExamples("agent/objects/note1.json", text) },
        "agent/objects/note_1.json:1:1  found Note1 in 1.0  expected another name than the type of agent/objects/note1.json",
      ],
      [
        "an object and another as it is sent",
        withExamples("agent/objects/note_input.json", text),
        "agent/objects/note_input.json:1:1  found NoteInput in 1.0  expected another name than the type of agent/objects/note.json",
      ],
      [
        "an object and the room for unknown members of another",
        withExamples("agent/objects/unknown_note.json", text),
        "agent/objects/unknown_note.json:1:1  found UnknownNote in 1.0  expected another name than the type of agent/objects/note.json",
      ],
      [
        "an object of the tree and one of `shared` that it refers to",
        {
          ...withExamples("shared/objects/note.json", text),
          [NOTE]: patch({ properties: { text: { type: undefined, $ref: "../../shared/objects/note.json" } } }),
        },
        "agent/objects/note.json:1:1  found Note in 1.0  expected another name than the type of shared/objects/note.json",
      ],
      [
        "the types of a push of another API, to which a webhook refers",
        withExamples("webhooks/objects/note.json", text),
        "webhooks/objects/note.json:1:1  found Note in 1.0  expected another name than the type of agent/objects/note.json",
      ],
      [
        "a former name",
        { ...withExamples("agent/objects/remark.json", { ...text, names: { "1.0": "note_payload" } }) },
        "agent/pushes/note_added.json:10:14  found NotePayload in 1.0  expected another name than the type of agent/objects/remark.json",
      ],
      [
        "the errors and an object",
        withExamples("agent/objects/error_type.json", text),
        "agent/objects/error_type.json:1:1  found ErrorType in 1.0  expected another name than the type of agent/errors.json",
      ],
    ],
    passing: [
      ["an object of `shared` that nothing of the tree refers to", withExamples("shared/objects/note.json", text)],
      ["a webhook whose payload is that of a push", {}],
      ["names in versions apart", withExamples("agent/objects/note_added_payload.json", { ...text, versions: "1.0" })],
    ],
  },

  "No type is named like a DOM global.": {
    refused: [
      [
        "an object named Event",
        withExamples("agent/objects/event.json", text),
        "agent/objects/event.json:1:1  found Event in 1.0  expected a name that browsers and TypeScript leave free",
      ],
      [
        "an object that was named File",
        withExamples("agent/objects/upload.json", { ...text, names: { "1.0-1.1": "file" } }),
        "agent/objects/upload.json:1:1  found File in 1.0  expected a name that browsers and TypeScript leave free",
      ],
      [
        "a type of JavaScript",
        withExamples("agent/objects/promise.json", text),
        "agent/objects/promise.json:1:1  found Promise in 1.0  expected a name that browsers and TypeScript leave free",
      ],
      [
        "a type of TypeScript",
        withExamples("agent/objects/partial.json", text),
        "agent/objects/partial.json:1:1  found Partial in 1.0  expected a name that browsers and TypeScript leave free",
      ],
      [
        "a name of the generated modules",
        withExamples("agent/objects/push_name.json", text),
        "agent/objects/push_name.json:1:1  found PushName in 1.0  expected a name that browsers and TypeScript leave free",
      ],
    ],
    passing: [
      ["a push named like one, whose type ends in Payload", withExamples("agent/pushes/event.json", { payload: text })],
    ],
  },

  "No action is named like a member of the clients.": {
    refused: [
      [
        "a method of the clients",
        { "agent/actions/connect.json": bare },
        "agent/actions/connect.json:1:1  found the method connect in 1.0  expected a name that the clients leave free",
      ],
      [
        "an action that was named like one",
        { "agent/actions/watch.json": { ...bare, names: { "1.0": "on_any" } } },
        "agent/actions/watch.json:1:1  found the method onAny in 1.0  expected a name that the clients leave free",
      ],
      [
        "what a class has of its own",
        { "agent/actions/constructor.json": bare },
        "agent/actions/constructor.json:1:1  found the method constructor in 1.0  expected a name that the clients leave free",
      ],
    ],
    passing: [["a push named like one", withExamples("agent/pushes/connect.json", { payload: text })]],
  },
};
