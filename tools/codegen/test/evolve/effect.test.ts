import { describe, expect, test } from "vitest";

import type { Change } from "../../src/evolve/change.ts";
import type { Effect, Occasion } from "../../src/evolve/effect.ts";
import type { DialectSchema, Direction } from "../../src/load/dialect.ts";
import { object, text, type Files } from "../project/projection.ts";
import { action, push } from "./comparison.ts";
import { rows, type Row } from "./effect-rows.ts";
import { findingsIn, findingsOfEdit, findingsOfMove } from "./edit.ts";

const limited = (schema: DialectSchema): DialectSchema => object({ it: schema });

/** The kinds that the tables below were found to hold. */
const seen = new Map<Change["kind"], Set<Direction>>();

describe("what a change inside of a schema does", () => {
  const cells = rows.flatMap((row) =>
    (["sent", "received"] as const).flatMap((direction) =>
      (["edit", "move"] as const).map((occasion) => ({
        ...row,
        direction,
        occasion,
        want: wanted(row, direction, occasion),
      })),
    ),
  );
  test.each(cells)("$title, $direction, by an $occasion: $want", ({ given, beside, direction, occasion, want }) => {
    const entity = direction === "sent" ? "action" : "push";
    const findings = findingsIn(occasion, direction, given, beside).filter(({ change }) => change.entity === entity);
    for (const { change } of findings) note(change);
    // other words are all that is left where the schemas mean the same
    const effects = findings.filter(({ change }) => change.kind !== "reworded").map(({ effect }) => effect);
    expect(effects.join(" ")).toBe(want);
  });
});

function wanted(row: Row, direction: Direction, occasion: Occasion): string {
  const [edit, move = edit] = row[direction].split(", ");
  return (occasion === "edit" ? edit : move)!;
}

const NAMED = { names: { "3.1-3.3": "before" } };
const OLD = { versions: "3.1-3.3" };
const NEW = { versions: "3.4" };
const READ = { transports: ["rtm", "web"], request: null, response: null };

describe("what a change of an entity does", () => {
  const rows: {
    title: string;
    path: string;
    given: object;
    beside?: Files;
    api?: string;
    edit: Effect | "";
    move: Effect | "";
  }[] = [
    { title: "an action comes", path: "agent/actions/it.json", given: action(NEW), edit: "adds", move: "adds" },
    { title: "an action goes", path: "agent/actions/it.json", given: action(OLD), edit: "sender", move: "sender" },
    {
      title: "an action is renamed",
      path: "agent/actions/it.json",
      given: action(NAMED),
      edit: "sender",
      move: "sender",
    },
    { title: "a push comes", path: "agent/pushes/it.json", given: push(NEW), edit: "adds", move: "adds" },
    { title: "a push goes", path: "agent/pushes/it.json", given: push(OLD), edit: "receiver", move: "receiver" },
    {
      title: "a push is renamed",
      path: "agent/pushes/it.json",
      given: push(NAMED),
      edit: "receiver",
      move: "receiver",
    },
    { title: "an object comes", path: "agent/objects/it.json", given: object({ a: text }), edit: "adds", move: "adds" },
    {
      title: "an object goes",
      path: "agent/objects/it.json",
      given: { ...object({ a: text }), ...OLD },
      edit: "types",
      move: "types",
    },
    {
      title: "an object is renamed",
      path: "agent/objects/it.json",
      given: { ...object({ a: text }), ...NAMED },
      edit: "types",
      move: "types",
    },
  ];
  // of an object that comes the range is what the row is about, too
  const ranged = rows.map((row) =>
    row.title === "an object comes" ? { ...row, given: { ...row.given, ...NEW } } : row,
  );

  test.each(ranged)("$title, by a move: $move", ({ path, given, move }) => {
    const findings = findingsOfMove({ [path]: given });
    for (const { change } of findings) note(change);
    expect(findings.map(({ effect }) => effect).join(" ")).toBe(move);
  });

  test.each(ranged)("$title, by an edit: $edit", ({ path, given, edit }) => {
    const { versions, names, ...content } = given as { versions?: string; names?: object };
    const whole = { description: "It.", ...content };
    const former = path.replace("it.json", "before.json");
    const [before, after]: [Files, Files] =
      names !== undefined
        ? [{ [former]: whole }, { [path]: { ...whole, ...NAMED } }]
        : versions === NEW.versions
          ? [{}, { [path]: whole }]
          : [{ [path]: whole }, {}];
    const findings = findingsOfEdit(before, after, ["3.1", "3.2", "3.3", "3.4"]);
    for (const { change } of findings) note(change);
    expect([...new Set(findings.map(({ effect }) => effect))].join(" ")).toBe(edit);
  });
});

describe("what an action says beside its schemas", () => {
  const beside = { "agent/pushes/done.json": push({}) };
  const rows: { title: string; given: [object, object]; edit: Effect; move: Effect }[] = [
    {
      title: "a transport comes",
      given: [{ transports: ["rtm"] }, { transports: ["rtm", "web"] }],
      edit: "adds",
      move: "adds",
    },
    {
      title: "a transport goes",
      given: [{ transports: ["rtm", "web"] }, { transports: ["rtm"] }],
      edit: "sender",
      move: "sender",
    },
    { title: "a scope comes", given: [{ scopes: [] }, { scopes: ["a:rw"] }], edit: "adds", move: "adds" },
    { title: "a scope goes", given: [{ scopes: ["a:rw"] }, { scopes: [] }], edit: "rewords", move: "sender" },
    { title: "a push comes", given: [{ pushes: [] }, { pushes: ["done"] }], edit: "adds", move: "adds" },
    { title: "a push goes", given: [{ pushes: ["done"] }, { pushes: [] }], edit: "rewords", move: "receiver" },
    { title: "it is deprecated", given: [{}, { deprecated: true }], edit: "adds", move: "adds" },
    { title: "it is deprecated no longer", given: [{ deprecated: true }, {}], edit: "rewords", move: "rewords" },
    { title: "it becomes a GET", given: [{}, { method: "GET" }], edit: "sender", move: "sender" },
    { title: "it becomes an upload", given: [{}, { upload: true }], edit: "sender", move: "sender" },
  ];

  test.each(rows)("$title, by an edit: $edit", ({ given: [before, after], edit }) => {
    const files = (content: object): Files => ({ "agent/actions/it.json": { ...READ, ...content }, ...beside });
    const findings = findingsOfEdit(files(before), files(after));
    for (const { change } of findings) note(change);
    expect(findings.map(({ effect }) => effect)).toEqual([edit]);
  });

  test.each(rows.filter(({ given }) => given.every(isRanged)))(
    "$title, by a move: $move",
    ({ given: [before, after], move }) => {
      const files = { "agent/actions/it.json": { ...READ, ...ranged(before, after) }, ...beside };
      expect(findingsOfMove(files).map(({ effect }) => effect)).toEqual([move]);
    },
  );

  /** What can differ between versions: the members of a list, and a deprecation. */
  function isRanged(content: object): boolean {
    return Object.keys(content).every((key) => key !== "method" && key !== "upload");
  }

  function ranged(before: object, after: object): object {
    const keys = Object.keys({ ...before, ...after });
    return Object.fromEntries(
      keys.map((key) => {
        const [was, is] = [before, after].map((content) => (content as Record<string, unknown>)[key]);
        if (key === "deprecated") return [key, { versions: is === true ? "3.4" : "3.1-3.3" }];
        const [old, now] = [was, is] as [string[], string[]];
        const members = [...new Set([...old, ...now])].map((name) => {
          if (old.includes(name) && now.includes(name)) return name;
          return { name, ...(now.includes(name) ? NEW : OLD) };
        });
        return [key, members];
      }),
    );
  }
});

describe("the other facts", () => {
  const error = (more: object): Files => ({
    "agent/errors.json": {
      errors: [{ type: "limit", message: "Limit", retry: "never", description: "A limit.", ...more }],
    },
    "agent/envelopes/error.json": object({ error: { $ref: "../errors.json" } }),
  });
  const reason = (...names: string[]): Files => ({
    "agent/disconnects.json": {
      reasons: names.map((name) => ({ reason: name, reconnect: "never", description: "Gone." })),
    },
    "agent/pushes/agent_disconnected.json": { payload: object({ reason: { $ref: "../disconnects.json" } }) },
  });
  const rows: { title: string; given: [Files, Files]; want: Effect[] }[] = [
    {
      title: "an error is to be handled otherwise",
      given: [error({}), error({ retry: "back-off" })],
      want: ["rewords"],
    },
    {
      title: "an error has another name",
      given: [error({ type: "cap" }), error({ names: { "3.3": "cap" } })],
      want: ["receiver"],
    },
    { title: "a disconnect reason comes", given: [reason("gone"), reason("gone", "left")], want: ["adds"] },
    { title: "a disconnect reason goes", given: [reason("gone", "left"), reason("gone")], want: ["rewords"] },
    { title: "other words", given: [error({}), error({ description: "A limit is reached." })], want: ["rewords"] },
  ];
  test.each(rows)("$title: $want", ({ given, want }) => {
    const findings = findingsOfEdit(...given, ["3.3", "3.4"]);
    for (const { change } of findings) note(change);
    expect([...new Set(findings.map(({ effect }) => effect))]).toEqual(want);
  });
});

describe("names inside of a schema", () => {
  const given = (name: string, names?: object): DialectSchema => object({ [name]: { ...text, ...names } });
  const value = (name: string, names?: object): DialectSchema =>
    limited({ oneOf: [{ const: name, ...names }, { const: "other" }] });
  const rows: { title: string; before: DialectSchema; after: DialectSchema }[] = [
    { title: "a property is renamed", before: given("a"), after: given("b", { names: { "3.3": "a" } }) },
    { title: "a value is renamed", before: value("a"), after: value("b", { names: { "3.3": "a" } }) },
  ];
  const cells = rows.flatMap((row) => [
    { ...row, direction: "sent" as const, want: "sender" },
    { ...row, direction: "received" as const, want: "receiver" },
  ]);
  test.each(cells)("$title, $direction: $want", ({ before, after, direction, want }) => {
    const path = direction === "sent" ? "agent/actions/it.json" : "agent/pushes/it.json";
    const file = (schema: DialectSchema): Files => ({
      [path]: direction === "sent" ? action({ request: schema }) : { payload: schema },
    });
    const findings = findingsOfEdit(file(before), file(after), ["3.3", "3.4"]);
    for (const { change } of findings) note(change);
    expect(findings.map(({ effect, versions }) => `${effect} ${versions}`)).toEqual([`${want} 3.4`]);
  });
});

test("the tables hold every kind of change, and those of schemas in both directions", () => {
  const TOLD_ELSEWHERE: Change["kind"][] = ["type-gone", "examples-changed"];
  const INSIDE: Change["kind"][] = [
    "property-added",
    "property-removed",
    "property-renamed",
    "required-changed",
    "type-changed",
  ];
  const ALSO: Change["kind"][] = [
    "value-added",
    "value-removed",
    "value-renamed",
    "member-added",
    "member-removed",
    "keyword-changed",
  ];
  const every: Record<Change["kind"], true> = {
    "entity-added": true,
    "entity-removed": true,
    "entity-renamed": true,
    "property-added": true,
    "property-removed": true,
    "property-renamed": true,
    "required-changed": true,
    "type-changed": true,
    "value-added": true,
    "value-removed": true,
    "value-renamed": true,
    "member-added": true,
    "member-removed": true,
    "keyword-changed": true,
    listed: true,
    unlisted: true,
    reworded: true,
    "examples-changed": true,
    "type-gone": true,
  };
  expect(
    Object.keys(every)
      .filter((kind) => !seen.has(kind as never))
      .sort(),
  ).toEqual(TOLD_ELSEWHERE.sort());
  for (const kind of [...INSIDE, ...ALSO]) expect([...seen.get(kind)!].sort(), kind).toEqual(["received", "sent"]);
});

function note({ kind, direction }: Change): void {
  seen.set(kind, (seen.get(kind) ?? new Set()).add(direction));
}
