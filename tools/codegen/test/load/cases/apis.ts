import { patch, withExamples } from "../../mini-spec.ts";
import type { Cases } from "./case.ts";
import { text } from "./parts.ts";

const agent = {
  name: "agent",
  title: "Agent API",
  versions: [
    { version: "1.0", status: "deprecated" },
    { version: "1.1", status: "stable" },
    { version: "1.2", status: "preview" },
  ],
};
const webhooks = { ...agent, name: "webhooks", title: "Webhooks" };

export const apis: Cases = {
  "No API, and no version of one, is listed twice.": {
    refused: [
      [
        "an API",
        { "apis.json": { apis: [agent, webhooks, { ...agent, versions: [{ version: "1.0", status: "stable" }] }] } },
        'apis.json:41:15  found "agent"  expected another name',
      ],
      [
        "a version",
        {
          "apis.json": {
            apis: [agent, { ...webhooks, versions: [...webhooks.versions, { version: "1.1", status: "legacy" }] }],
          },
        },
        'apis.json:39:22  found "1.1"  expected another version',
      ],
    ],
    passing: [["one version of two APIs", { "apis.json": { apis: [agent, webhooks] } }]],
  },

  "Every tree belongs to an API of apis.json.": {
    refused: [
      [
        "a misspelt tree",
        { "agnt/objects/color.json": { ...text, versions: "1.1+" } },
        'agnt/objects/color.json:1:1  found "agnt"  expected one of agent, webhooks, shared',
      ],
      [
        "a folder of the dialect",
        { "dialect/objects/color.json": text },
        'dialect/objects/color.json:1:1  found "dialect"  expected one of agent, webhooks, shared',
      ],
    ],
    passing: [
      ["what is shared", withExamples("shared/objects/color.json", text)],
      [
        "the tree of a version",
        {
          "apis.json": {
            apis: [
              { ...agent, versions: [{ version: "0.3", status: "historical", tree: "agent-0.3" }, ...agent.versions] },
              webhooks,
            ],
          },
          ...withExamples("agent-0.3/objects/color.json", text),
        },
      ],
    ],
  },

  "Every `source` names a document of sources.json.": {
    refused: [
      [
        "an unknown document",
        { "agent/objects/note.json": patch({ source: ["docs@00000000:index.md", "wiki@00000000:index.md"] }) },
        'agent/objects/note.json:5:5  found "wiki"  expected one of docs',
      ],
      [
        "`$schema` of sources.json is none",
        { "agent/errors.json": patch({ source: ["schema@00000000:index.md"] }) },
        'agent/errors.json:4:5  found "schema"  expected one of docs',
      ],
    ],
    passing: [
      [
        "another document",
        {
          "sources.json": patch({ wiki: { title: "The wiki" } }),
          "agent/objects/note.json": patch({ source: ["wiki@0123456789abcdef:a/b@c.md"] }),
        },
      ],
    ],
  },
};
