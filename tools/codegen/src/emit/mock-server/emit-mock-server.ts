import { causedBy } from "../../load/causes.ts";
import type { Direction } from "../../load/dialect.ts";
import { nameIn } from "../../load/naming.ts";
import { entitiesOf, type Entity, type EntityOf, type Spec, type Tree } from "../../load/spec.ts";
import { rangeCovers } from "../../load/version-range.ts";
import { referredType, type ApiDocument, type ProjectedAction } from "../../project/plain-schema.ts";
import { makingIn } from "../../project/making.ts";
import { madeFrom, projectValidExamples } from "../../project/project-examples.ts";
import type { Json } from "../../load/json-file.ts";
import { escapeUnseen } from "../encode.ts";
import type { OutputFile } from "../output-file.ts";
import { printFacts } from "./print-facts.ts";
import { Shapes, type Shape } from "./shape.ts";

/** What the mock server needs to play one version of an API: its facts, the shapes of its payloads and its examples. */
export function emitMockServer(document: ApiDocument, spec: Spec): OutputFile[] {
  const { api, version } = document["x-chatwire"];
  const facts = new VersionFacts(document, spec).all();
  return [
    { path: `packages/mock-server/generated/${api}/v${version}.json`, content: escapeUnseen(`${printFacts(facts)}\n`) },
  ];
}

/** What an action causes is in its facts, by name. */
const CAUSES = ["pushes", "webhooks"] as const;

/** What the server is told of by name. */
type Told = EntityOf<"actions"> | EntityOf<"pushes"> | EntityOf<"webhooks">;

class VersionFacts {
  readonly #document: ApiDocument;
  readonly #spec: Spec;
  readonly #tree: Tree;
  readonly #version: string;
  readonly #sent: Shapes;
  readonly #received: Shapes;

  constructor(document: ApiDocument, spec: Spec) {
    const { api, version } = document["x-chatwire"];
    const { tree = api } = spec.apis
      .find(({ name }) => name === api)!
      .versions.find((each) => each.version === version)!;
    this.#document = document;
    this.#spec = spec;
    this.#tree = spec.trees.get(tree)!;
    this.#version = version;
    this.#sent = this.#shapes("sent");
    this.#received = this.#shapes("received");
  }

  all(): object {
    const wire = this.#document["x-chatwire"];
    const actions = this.#named("actions");
    const pushes = this.#named("pushes");
    const webhooks = this.#named("webhooks");
    return {
      api: wire.api,
      version: wire.version,
      status: wire.status,
      endpoints: wire.endpoints ?? {},
      query: (wire.query ?? []).map(({ name, type }) => ({ name, type })),
      heartbeat: wire.heartbeat ?? {},
      envelopes: this.#envelopes(),
      ...this.#body(),
      actions,
      pushes,
      webhooks,
      errors: Object.fromEntries(
        Object.entries(wire.errors).map(([type, { message, transports }]) => [
          type,
          { message, ...(transports ? { transports } : {}) },
        ]),
      ),
      disconnects: Object.fromEntries(
        Object.entries(wire.disconnects).map(([reason, { reconnect }]) => [reason, { reconnect }]),
      ),
      sent: sorted(this.#sent.types),
      received: sorted(this.#received.types),
    };
  }

  /** The facts of the entities of a kind by their names on the wire. */
  #named(kind: Told["kind"]): Record<string, object> {
    const there = entitiesOf(this.#spec, this.#tree, kind).filter(({ versions }) =>
      rangeCovers(versions, this.#version),
    );
    return sorted(
      Object.fromEntries(there.map((entity) => [nameIn(this.#version, entity.name, entity.names), this.#tell(entity)])),
    );
  }

  /** The facts of an entity, the same object while they stay, and with them the shapes that they refer to by name. */
  #tell(entity: Told): object {
    const examples = this.#spec.examples.get(entity.file.path)?.file;
    const causes = CAUSES.flatMap((kind) => causedBy(this.#spec, entity, kind));
    const behind = [...madeFrom(this.#spec, entity), ...causes];
    const making = makingIn(this.#spec, this.#tree, this.#version);
    const told = making.ofAll("facts", behind, examples === undefined ? [] : [examples], () => {
      const [sent, received] = [this.#shapes("sent"), this.#shapes("received")];
      const name = nameIn(this.#version, entity.name, entity.names);
      const facts = {
        // `is`: the newest name, by which the server knows it
        ...(name === entity.name ? {} : { is: entity.name }),
        ...(entity.kind === "actions" ? this.#action(entity, sent, received) : this.#payload(entity, received)),
      };
      return { facts, sent: sent.types, received: received.types };
    });
    Object.assign(this.#sent.types, told.sent);
    Object.assign(this.#received.types, told.received);
    return told.facts;
  }

  #shapes(direction: Direction): Shapes {
    return new Shapes(this.#spec, this.#tree, this.#version, direction);
  }

  #action(entity: EntityOf<"actions">, sent: Shapes, received: Shapes): object {
    const name = nameIn(this.#version, entity.name, entity.names);
    const { transports, pushes, webhooks, method, upload, pagination, request } =
      this.#document["x-chatwire"].actions[name]!;
    return {
      transports,
      ...(method === undefined ? {} : { method, query: this.#queryTypes(request) }),
      ...(upload === undefined ? {} : { upload }),
      ...(pagination === undefined ? {} : { pagination }),
      ...(pushes.length > 0 ? { pushes } : {}),
      ...(webhooks.length > 0 ? { webhooks } : {}),
      ...shapeOf("request", sent.ofPart("request", entity, entity.content.request)),
      ...(entity.content.response === null
        ? {}
        : { answers: true, ...shapeOf("response", received.ofPart("response", entity, entity.content.response)) }),
      examples: this.#examples(entity, "response"),
    };
  }

  #payload(entity: EntityOf<"pushes" | "webhooks">, received: Shapes): object {
    const part = entity.kind === "pushes" ? "payload" : "webhook";
    const shape = received.ofPart("payload", entity, entity.content.payload);
    return { ...shapeOf("payload", shape), examples: this.#examples(entity, part) };
  }

  #examples(entity: Entity, part: "payload" | "response" | "webhook"): Json[] {
    return projectValidExamples(this.#spec, entity, this.#version, part, this.#tree);
  }

  /** What the values of a query string stand for. */
  #queryTypes(request: ProjectedAction["request"]): Record<string, string> {
    const schema = request === null ? undefined : this.#document.$defs[referredType(request.$ref)];
    return Object.fromEntries(Object.entries(schema?.properties ?? {}).map(([name, { type }]) => [name, String(type)]));
  }

  /** The shape of what a webhook sends. */
  #body(): object {
    const envelope = entitiesOf(this.#spec, this.#tree, "envelopes").find(({ name }) => name === "webhook");
    return envelope === undefined ? {} : { body: this.#received.ofPart("envelope", envelope, envelope.content) };
  }

  /** The properties of each envelope, in their order. */
  #envelopes(): Record<string, string[]> {
    const { envelopes } = this.#document["x-chatwire"];
    return Object.fromEntries(
      Object.entries(envelopes).map(([name, { $ref }]) => [
        name,
        Object.keys(this.#document.$defs[referredType($ref)]?.properties ?? {}),
      ]),
    );
  }
}

const shapeOf = (key: string, shape: Shape): object => (Object.keys(shape).length > 0 ? { [key]: shape } : {});

function sorted<V>(record: Record<string, V>): Record<string, V> {
  return Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));
}
