import type { Direction } from "../load/dialect.ts";
import { envelopeDirection } from "../load/naming.ts";
import { referredType, type ApiDocument, type PlainSchema, type Reference } from "../project/plain-schema.ts";
import type { Change, Place } from "./change.ts";
import { createComparison, Side, type Comparison } from "./comparison.ts";
import { diffAction } from "./diff-action.ts";
import { diffConnection, diffErrorFacts } from "./diff-facts.ts";
import { diffKeywords } from "./diff-keywords.ts";
import { pairByName, placeOf } from "./diff-named.ts";
import { diffSchema } from "./diff-schema.ts";
import { RenameTable } from "./rename-table.ts";
import type { Rename } from "./renames.ts";
import { rootSpot } from "./spot.ts";

/** What is different in the newer of two projections; `renames` say what only changed its name. */
export function diffVersions(before: ApiDocument, after: ApiDocument, renames: readonly Rename[]): Change[] {
  const comparison = createComparison(new Side(before), new Side(after), new RenameTable(renames));
  const [older, newer] = [before["x-chatwire"], after["x-chatwire"]];
  return [
    ...diffActions(comparison),
    ...diffReferences(comparison, { ...placeOf("push", "received"), part: "payload" }, older.pushes, newer.pushes),
    ...diffReferences(
      comparison,
      { ...placeOf("webhook", "received"), part: "body" },
      older.webhooks,
      newer.webhooks,
    ).filter(isNoTag),
    ...(["sent", "received"] as const).flatMap((direction) => diffObjects(comparison, direction)),
    ...diffEnvelopes(comparison),
    ...diffErrors(comparison),
    ...diffDisconnects(comparison),
    ...diffQuery(comparison),
    ...diffConnection(comparison),
  ];
}

function diffActions(comparison: Comparison): Change[] {
  const { before, after, renames } = comparison;
  const { changes, pairs } = pairByName(
    renames,
    placeOf("action", "sent"),
    before.document["x-chatwire"].actions,
    after.document["x-chatwire"].actions,
  );
  const parts = pairs.flatMap(({ place, before: was, after: is }) => [
    ...diffAction(renames, place, was, is),
    ...diffType(comparison, { ...place, part: "request" }, was.request, is.request),
    ...diffType(comparison, { ...place, part: "response", direction: "received" }, was.response, is.response),
  ]);
  return [...changes, ...parts];
}

/** Entities that are one schema each, which is the given part of them. */
function diffReferences(
  comparison: Comparison,
  { part, ...kind }: Omit<Place, "name">,
  before: References,
  after: References,
): Change[] {
  const { changes, pairs } = pairByName(comparison.renames, { ...kind, part: "whole" }, before, after);
  return [
    ...changes,
    ...pairs.flatMap(({ place, before: was, after: is }) => diffType(comparison, { ...place, part }, was, is)),
  ];
}

type References = Readonly<Record<string, Reference | null>>;

/** The body of a webhook names it in `action`, which says no more than that it was renamed. */
const isNoTag = ({ part, path }: Change): boolean => part !== "body" || path !== "/action";

function diffEnvelopes(comparison: Comparison): Change[] {
  return (["sent", "received"] as const).flatMap((direction) => {
    const [before, after] = [comparison.before, comparison.after].map(({ document }) =>
      Object.fromEntries(
        Object.entries(document["x-chatwire"].envelopes).filter(([name]) => envelopeDirection(name) === direction),
      ),
    );
    return diffReferences(comparison, placeOf("envelope", direction), before!, after!);
  });
}

/** Nothing to send is as good as an empty object; so is nothing to receive. */
const NOTHING: PlainSchema = { type: "object", properties: {} };

function diffType(comparison: Comparison, place: Place, before: Reference | null, after: Reference | null): Change[] {
  const spot = rootSpot(place, after === null ? "" : referredType(after.$ref));
  return diffSchema(comparison, spot, before ?? NOTHING, after ?? NOTHING);
}

/** The objects whose data goes one way, in what they are when it does. */
function diffObjects(comparison: Comparison, direction: Direction): Change[] {
  const [older, newer] = [comparison.before, comparison.after].map((side) => formsOf(side, direction));
  const { changes, pairs } = pairByName(comparison.renames, placeOf("object", direction), older!, newer!);
  const inside = pairs.flatMap(({ place, before: was, after: is }) =>
    diffSchema(comparison, rootSpot(place, place.name), was, is),
  );
  return [...changes, ...inside];
}

function formsOf(side: Side, direction: Direction): Record<string, PlainSchema> {
  return Object.fromEntries(
    [...side.objects.keys()].flatMap((name) => {
      const form = side.form(name, direction);
      return form === undefined ? [] : [[name, form]];
    }),
  );
}

function diffErrors(comparison: Comparison): Change[] {
  const { before, after, renames } = comparison;
  const { changes, pairs } = pairByName(
    renames,
    placeOf("error", "received"),
    before.document["x-chatwire"].errors,
    after.document["x-chatwire"].errors,
  );
  const data = pairs.flatMap(({ place, before: was, after: is }) =>
    diffSchema(comparison, rootSpot({ ...place, part: "data" }, ""), was.data ?? NOTHING, is.data ?? NOTHING),
  );
  return [...changes, ...pairs.flatMap(diffErrorFacts), ...data];
}

function diffDisconnects({ before, after, renames }: Comparison): Change[] {
  const [older, newer] = [before.document["x-chatwire"], after.document["x-chatwire"]];
  const { changes, pairs } = pairByName(
    renames,
    placeOf("disconnect", "received"),
    older.disconnects,
    newer.disconnects,
  );
  return [
    ...changes,
    ...pairs.flatMap(({ place, before: was, after: is }) => diffKeywords(place, ["reconnect"], was, is)),
  ];
}

/** The query that opens a connection or goes with a request. */
function diffQuery(comparison: Comparison): Change[] {
  const [before, after] = [comparison.before, comparison.after].map(({ document }): PlainSchema => {
    const entries = (document["x-chatwire"].query ?? []).map(({ name, type }) => [name, { type }]);
    return { type: "object", properties: Object.fromEntries(entries) };
  });
  const place = { ...placeOf("connection", "sent"), name: "query" };
  return diffSchema(comparison, rootSpot(place, ""), before!, after!);
}
