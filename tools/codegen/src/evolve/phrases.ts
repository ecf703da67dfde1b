import type { Change, ListName } from "./change.ts";
import { code, dotted, sibling, value } from "./words.ts";

/** Something that is said of an entity or a part of it, and once for all changes with the same key. */
interface Clause {
  key: string;
  item: string;
  say(items: string, isOne: boolean): string;
}

/**
 * What changes do to the one thing that they are all about, each the rest of a sentence: ``has new fields, `a` and `b` ``.
 * What has no such phrase is left out.
 */
export function phrasesOf(changes: readonly Change[]): string[] {
  const clauses = changes.flatMap((change) => clauseOf(change) ?? []);
  const keys = [...new Set(clauses.map(({ key }) => key))];
  return keys.map((key) => {
    const same = clauses.filter((clause) => clause.key === key);
    const items = [...new Set(same.map(({ item }) => item))];
    return same[0]!.say(listed(items, key.includes('"member-') ? "or" : "and"), items.length === 1);
  });
}

/** `a`, `b`, and `c`. */
export function listed(items: readonly string[], word = "and"): string {
  if (items.length <= 2) return items.join(` ${word} `);
  return `${items.slice(0, -1).join(", ")}, ${word} ${items.at(-1)!}`;
}

export const hasPhrase = (change: Change): boolean => clauseOf(change) !== undefined;

function clauseOf(change: Change): Clause | undefined {
  const { kind, path, direction } = change;
  const [it, isSent] = [code(dotted(path)), direction === "sent"];
  const of = path === "" ? "" : ` of ${it}`;
  const clause = (item: string, say: Clause["say"], ...more: unknown[]): Clause => ({
    key: JSON.stringify([kind, ...more]),
    item,
    say,
  });
  switch (kind) {
    case "property-added": {
      const [word, end] = change.required ? (isSent ? ["required ", ""] : ["", ", always there"]) : ["", ""];
      return clause(
        it,
        (items, one) => `has ${one ? "a new" : "new"} ${word}field${s(one)}, ${items}${end}`,
        word,
        end,
      );
    }
    case "property-removed":
      return clause(it, (items, one) => `no longer has the field${s(one)} ${items}`);
    case "property-renamed":
      return clause(
        `${code(dotted(sibling(path, change.was)))} to ${it}`,
        (items, one) => `renames the field${s(one)} ${items}`,
      );
    case "required-changed": {
      const verb = requiredVerb(isSent, change.required);
      return clause(it, (items) => `${verb} ${items}`, verb);
    }
    case "type-changed":
      if (path === "") return clause("", () => `is now ${code(change.after)}, was ${code(change.before)}`);
      return clause(
        it,
        (items, one) => `has ${items} ${one ? "" : "each "}as ${code(change.after)}, was ${code(change.before)}`,
        change.after,
        change.before,
      );
    case "value-added":
      return clause(
        value(change.value),
        (items, one) => `has ${one ? "a new value" : "new values"}${of}, ${items}`,
        path,
      );
    case "value-removed":
      return clause(value(change.value), (items, one) => `no longer has the value${s(one)} ${items}${of}`, path);
    case "value-renamed":
      return clause(
        `${value(change.was)} to ${value(change.value)}`,
        (items, one) => `renames the value${s(one)}${of} ${items}`,
        path,
      );
    case "member-added":
      return clause(
        code(change.member),
        (items) => `${path === "" ? "may now be" : `now lets ${it} be`} ${items}`,
        path,
      );
    case "member-removed":
      return clause(
        code(change.member),
        (items) => `${path === "" ? "can no longer be" : `no longer lets ${it} be`} ${items}`,
        path,
      );
    case "listed":
    case "unlisted":
      return clause(code(change.item), (items, one) => LISTS[change.list](kind === "listed", one, items), change.list);
    case "keyword-changed":
      return SPOKEN.has(change.keyword)
        ? undefined
        : clause(it, keywordPhrase(change, path === ""), change.keyword, path === "" || [change.before, change.after]);
    default:
      return undefined;
  }
}

const s = (one: boolean): string => (one ? "" : "s");

function requiredVerb(isSent: boolean, required: boolean): string {
  if (isSent) return required ? "now requires" : "no longer requires";
  return required ? "now always has" : "may now lack";
}

const LISTS: Record<ListName, (isListed: boolean, one: boolean, items: string) => string> = {
  transports: (is, _, items) => `is ${is ? "now" : "no longer"} there over ${items}`,
  scopes: (is, one, items) => `${is ? "now" : "no longer"} accepts the scope${s(one)} ${items}`,
  pushes: (is, one, items) => `${is ? "now" : "no longer"} causes the push${one ? "" : "es"} ${items}`,
  webhooks: (is, one, items) => `${is ? "now" : "no longer"} causes the webhook${s(one)} ${items}`,
};

/** What has a sentence that needs no subject before it. */
const SPOKEN = new Set(["pagination", "status"]);

function keywordPhrase({ keyword, before, after }: Of<"keyword-changed">, isWhole: boolean): Clause["say"] {
  const of = (items: string): string => (isWhole ? "" : ` of ${items}`);
  if (keyword === "deprecated") {
    if (isWhole) return () => (after === true ? "is now deprecated" : "is no longer deprecated");
    return (items) => `${after === true ? "deprecates" : "no longer deprecates"} ${items}`;
  }
  if (after === undefined) return (items) => `no longer has the ${code(keyword)}${of(items)}`;
  const was = before === undefined ? "" : `, was ${value(before)}`;
  return (items) => `has ${value(after)} as the ${code(keyword)}${of(items)}${was}`;
}

type Of<K extends Change["kind"]> = Extract<Change, { kind: K }>;
