import type { Change, EntityKind, Part, Place } from "./change.ts";
import type { Finding } from "./findings.ts";
import { hasPhrase, listed, phrasesOf } from "./phrases.ts";
import { asSentence, code, NOUNS, PLURALS, thing, whole } from "./words.ts";

/** A bullet for all that came, one for all that went, then one for each thing that changed. */
export function bulletsOf(findings: readonly Finding[]): string[] {
  const changes = findings.map(({ change }) => change);
  const kinds = [...new Set(changes.map(({ entity }) => entity))];
  const comings = kinds.flatMap((entity) => {
    const named = (kind: Change["kind"]): string[] => [
      ...new Set(
        changes.filter((change) => change.entity === entity && change.kind === kind).map(({ name }) => code(name)),
      ),
    ];
    return [...newOnes(entity, named("entity-added")), ...goneOnes(entity, named("entity-removed"))];
  });
  const rest = findings
    .filter(({ change }) => change.kind !== "entity-added" && change.kind !== "entity-removed")
    .sort((a, b) => compare(orderOf(a.change), orderOf(b.change)));
  const subjects = [...new Set(rest.map(({ change }) => subjectOf(change)))].map((title) =>
    phrased(
      title,
      rest.filter(({ change }) => subjectOf(change) === title),
    ),
  );
  return [...comings, ...together(subjects).flatMap(printSubject)];
}

const newOnes = (entity: EntityKind, names: readonly string[]): string[] => {
  if (names.length === 0) return [];
  return [
    names.length === 1
      ? `- There is a new ${NOUNS[entity]}, ${names[0]}.`
      : `- There are new ${PLURALS[entity]}: ${listed(names)}.`,
  ];
};

const goneOnes = (entity: EntityKind, names: readonly string[]): string[] => {
  if (names.length === 0) return [];
  return [
    names.length === 1
      ? `- The ${NOUNS[entity]} ${names[0]} is gone.`
      : `- The ${PLURALS[entity]} ${listed(names)} are gone.`,
  ];
};

/** Things of a kind by their names; what is about the whole of one goes before what is about a part. */
function orderOf({ entity, name, part, kind }: Change): string {
  return [entity, name, PARTS.indexOf(part), kind === "entity-renamed" ? 0 : 1].join(" ");
}

const PARTS: Part[] = ["whole", "request", "response", "payload", "body", "data"];

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function subjectOf(change: Change): string {
  const isWhole =
    (change.entity === "object" && change.among === undefined) ||
    (change.part === "whole" && change.entity !== "connection");
  return isWhole ? `the ${thing(change)}` : whole(change);
}

/** What a changelog says of one thing, or of several at once: sentences of their own, and ends of sentences. */
interface Subject {
  title: string;
  place: Place;
  sentences: string[];
  phrases: string[];
}

function phrased(title: string, findings: readonly Finding[]): Subject {
  const changes = findings.map(({ change }) => change).sort((a, b) => rankOf(a) - rankOf(b));
  const sentences = findings.filter(({ change }) => !hasPhrase(change)).map(({ sentence }) => sentence);
  return { title, place: changes[0]!, sentences: [...new Set(sentences)], phrases: phrasesOf(changes) };
}

/** How many things of a kind have something in common before it is said of them together, and how many are named then. */
const [MANY, NAMED] = [4, 12];

/** Says what many things of a kind have in common once, before what is left to say of each. */
function together(subjects: readonly Subject[]): Subject[] {
  const holders = (subject: Subject, phrase: string): Subject[] =>
    subjects.filter((other) => alike(subject.place, other.place) && other.phrases.includes(phrase));
  const shared = new Map<string, Subject>();
  for (const subject of subjects) {
    for (const phrase of subject.phrases) {
      const all = holders(subject, phrase);
      if (all.length < MANY) continue;
      const { entity, part } = subject.place;
      const names = all.map(({ place }) => code(place.name));
      const of = part === "request" || part === "response" ? `the ${part} of ` : "";
      const those =
        names.length > NAMED ? `${names.length} ${PLURALS[entity]}` : `the ${PLURALS[entity]} ${listed(names)}`;
      const title = `${of}each of ${those}`;
      const key = JSON.stringify([of, names]);
      const known = shared.get(key) ?? { title, place: subject.place, sentences: [], phrases: [] };
      shared.set(key, known);
      if (!known.phrases.includes(phrase)) known.phrases.push(phrase);
    }
  }
  const own = subjects.map((subject) => ({
    ...subject,
    phrases: subject.phrases.filter((phrase) => holders(subject, phrase).length < MANY),
  }));
  return [...shared.values(), ...own];
}

const alike = (a: Place, b: Place): boolean => a.entity === b.entity && a.part === b.part;

/** One end of a sentence makes a bullet, several make a list of their own. */
function printSubject({ title, sentences, phrases }: Subject): string[] {
  const said = sentences.map((sentence) => `- ${asSentence(sentence)}`);
  if (phrases.length === 0) return said;
  if (phrases.length === 1) return [...said, `- ${asSentence(`${title} ${phrases[0]}`)}`];
  const list = phrases.map((phrase) => `  - ${phrase}.`);
  return [...said, [`- ${asSentence(title).slice(0, -1)}:`, ...list].join("\n")];
}

/** What is new first, what is gone last. */
function rankOf({ kind }: Change): number {
  if (kind.endsWith("-added") || kind === "listed") return 0;
  return kind.endsWith("-removed") || kind === "unlisted" ? 2 : 1;
}
