import { causePath, type Cause } from "../load/causes.ts";
import type { DialectSchema, Direction } from "../load/dialect.ts";
import {
  DISCONNECT_REASON,
  envelopeDirection,
  envelopeType,
  ERROR_TYPE,
  nameIn,
  requestType,
  responseType,
  unknownType,
  webhookType,
} from "../load/naming.ts";
import {
  entitiesOf,
  type Api,
  type ApiVersion,
  type Entity,
  type EntityOf,
  type Kind,
  type Spec,
  type Tree,
} from "../load/spec.ts";
import { rangeCovers } from "../load/version-range.ts";
import { Definitions, sortedByName } from "./definitions.ts";
import { annotationsIn } from "./notes.ts";
import {
  inOrder,
  referenceTo,
  type ApiDocument,
  type PlainSchema,
  type ProjectedAction,
  type Reference,
  type Transport,
} from "./plain-schema.ts";
import { payloadOwner } from "./payload-owner.ts";
import { makingIn, type Making } from "./making.ts";
import { enumerationOf, membersIn, projectErrors, projectReasons } from "./project-lists.ts";
import { projectSchema } from "./project-schema.ts";
import { reachIn } from "./reach-in.ts";
import type { Reach } from "./reach.ts";
import type { Scope } from "./scope.ts";
import { createTypeTable, type TypeOf } from "./type-table.ts";

const projected = new WeakMap<Spec, Map<ApiVersion, ApiDocument>>();

/** What the spec says of one version of an API, as plain JSON Schema; worked out once. */
export function projectVersion(spec: Spec, api: Api, version: ApiVersion): ApiDocument {
  const ofSpec = projected.get(spec) ?? new Map<ApiVersion, ApiDocument>();
  projected.set(spec, ofSpec);
  const tree = spec.trees.get(version.tree ?? api.name)!;
  const document = ofSpec.get(version) ?? new VersionProjection(spec, tree, version.version).document(api, version);
  ofSpec.set(version, document);
  return document;
}

class VersionProjection {
  readonly #spec: Spec;
  readonly #tree: Tree;
  readonly #version: string;
  readonly #reach: Reach;
  readonly #making: Making;
  readonly #typeOf: TypeOf;
  readonly #definitions = new Definitions();
  readonly #objects = new Set<string>();

  constructor(spec: Spec, tree: Tree, version: string) {
    this.#spec = spec;
    this.#tree = tree;
    this.#version = version;
    this.#reach = reachIn(spec, tree, version);
    this.#making = makingIn(spec, tree, version);
    this.#typeOf = createTypeTable(spec, version, this.#reach, this.#making);
  }

  document(api: Api, { version, status, endpoints, query, heartbeat }: ApiVersion): ApiDocument {
    const actions = sortedByName(this.#live("actions").map((action) => [this.#nameOf(action), this.#action(action)]));
    const pushes = sortedByName(this.#live("pushes").map((push) => [this.#nameOf(push), this.#payload(push)]));
    const webhooks = sortedByName(
      this.#live("webhooks").map((webhook) => [this.#nameOf(webhook), this.#webhook(webhook)]),
    );
    // the envelope of a webhook is part of each body, those of actions and pushes are types of their own
    const envelopes = sortedByName(
      this.#live("envelopes")
        .filter(({ name }) => name !== "webhook")
        .map((envelope) => [this.#nameOf(envelope), this.#envelope(envelope)]),
    );
    this.#defineReached();
    const errors = sortedByName(
      this.#live("errors").flatMap((entity) => projectErrors(entity, this.#scope(entity, "received"))),
    );
    const disconnects = sortedByName(
      this.#live("disconnects").flatMap((entity) => projectReasons(entity, this.#scope(entity, "received"))),
    );
    if (Object.keys(errors).length > 0)
      this.#definitions.define(ERROR_TYPE, enumerationOf("The error types that are known.", errors));
    if (Object.keys(disconnects).length > 0)
      this.#definitions.define(
        DISCONNECT_REASON,
        enumerationOf("The known reasons for which the server closes a connection.", disconnects),
      );
    return {
      $schema: "https://json-schema.org/draft/2020-12/schema",
      $id: `https://chatwire.dev/schemas/${api.name}/v${version}.json`,
      title: `${api.title} ${version}`,
      ...(api.description === undefined ? {} : { description: api.description }),
      $defs: this.#definitions.toObject(),
      "x-chatwire": {
        api: api.name,
        version,
        status,
        ...(endpoints ? { endpoints } : {}),
        ...(query ? { query } : {}),
        ...(heartbeat ? { heartbeat } : {}),
        actions,
        pushes,
        webhooks,
        objects: sortedByName([...this.#objects].map((type) => [type, referenceTo(type)])),
        envelopes,
        errors,
        disconnects,
      },
    };
  }

  #live<K extends Kind>(kind: K): EntityOf<K>[] {
    return entitiesOf(this.#spec, this.#tree, kind).filter(({ versions }) => rangeCovers(versions, this.#version));
  }

  #scope(entity: Entity, direction: Direction): Scope {
    const { path: file } = entity.file;
    return {
      spec: this.#spec,
      version: this.#version,
      direction,
      versions: entity.tree.versions,
      file,
      typeOf: this.#typeOf,
    };
  }

  #nameOf(entity: Entity): string {
    return nameIn(this.#version, entity.name, entity.names);
  }

  #head(entity: Entity): { description?: string; deprecated?: true } {
    return annotationsIn(this.#version, entity.content as DialectSchema, entity.tree.versions);
  }

  #envelope(envelope: EntityOf<"envelopes">): Reference {
    const direction = envelopeDirection(envelope.name);
    const project = (): PlainSchema => projectSchema(envelope.content, this.#scope(envelope, direction));
    return this.#definitions.define(
      envelopeType(this.#nameOf(envelope)),
      this.#making.of("envelope", envelope, project),
    );
  }

  /** The payload of a push or webhook; one that refers to another's is that type. */
  #payload(entity: EntityOf<"pushes"> | EntityOf<"webhooks">): Reference | null {
    const { payload } = entity.content;
    if (payload === null) return null;
    const type = this.#typeOf(entity, "received");
    if (payloadOwner(this.#spec, entity) !== entity) return referenceTo(type);
    const project = (): PlainSchema =>
      inOrder({ ...projectSchema(payload, this.#scope(entity, "received")), ...this.#head(entity) });
    return this.#definitions.define(type, this.#making.of("payload", entity, project));
  }

  /** The whole body: the envelope with the name of the webhook and its payload in their places. */
  #webhook(webhook: EntityOf<"webhooks">): Reference {
    const envelope = this.#live("envelopes").find(({ name }) => name === "webhook")!;
    const payload = this.#payload(webhook);
    const project = (): PlainSchema => this.#body(webhook, envelope, payload);
    return this.#definitions.define(
      webhookType(this.#nameOf(webhook)),
      this.#making.ofAll("body", [webhook, envelope], [], project),
    );
  }

  #body(webhook: EntityOf<"webhooks">, envelope: EntityOf<"envelopes">, payload: Reference | null): PlainSchema {
    const body = projectSchema(envelope.content, this.#scope(envelope, "received"));
    const properties = Object.entries(body.properties!).flatMap(([name, property]): [string, PlainSchema][] => {
      if (name === "action") return [[name, inOrder({ ...property, const: this.#nameOf(webhook) })]];
      if (name !== "payload") return [[name, property]];
      return payload === null
        ? []
        : [
            [
              name,
              { ...payload, ...(property.description === undefined ? {} : { description: property.description }) },
            ],
          ];
    });
    return inOrder({
      ...body,
      ...this.#head(webhook),
      required: (body.required ?? []).filter((name) => payload !== null || name !== "payload"),
      properties: Object.fromEntries(properties),
    });
  }

  #action(action: EntityOf<"actions">): ProjectedAction {
    const { content } = action;
    const name = this.#nameOf(action);
    const part = (
      type: string,
      description: string,
      schema: DialectSchema | null,
      direction: Direction,
    ): Reference | null =>
      schema &&
      this.#definitions.define(
        type,
        this.#making.of(`${direction} part`, action, () =>
          inOrder({ description, ...projectSchema(schema, this.#scope(action, direction)) }),
        ),
      );
    const caused = (kind: Cause): string[] =>
      membersIn(this.#version, content[kind]).map((cause) =>
        this.#nameOf(this.#spec.entities.get(causePath(action, kind, cause))!),
      );
    const head = this.#head(action) as { description: string };
    // what one reads of a type where it is used, as it stands apart from the action
    const sentence = firstParagraph(head.description);
    return {
      ...head,
      request: part(requestType(name), `What \`${name}\` takes. ${sentence}`, content.request, "sent"),
      response: part(responseType(name), `What \`${name}\` answers. ${sentence}`, content.response, "received"),
      transports: membersIn(this.#version, content.transports) as Transport[],
      scopes: membersIn(this.#version, content.scopes),
      ...(content.everyScope === undefined ? {} : { everyScope: content.everyScope }),
      pushes: caused("pushes"),
      webhooks: caused("webhooks"),
      ...(content.method === undefined ? {} : { method: content.method }),
      ...(content.upload === undefined ? {} : { upload: content.upload }),
      ...this.#pagination(action),
    };
  }

  #pagination({ content: { pagination, response } }: EntityOf<"actions">): Pick<ProjectedAction, "pagination"> {
    if (pagination === undefined || !rangeCovers(pagination.versions, this.#version)) return {};
    return {
      pagination: { items: nameIn(this.#version, pagination.items, response?.properties?.[pagination.items]?.names) },
    };
  }

  /** Objects of this tree, and whatever else the entities refer to. */
  #defineReached(): void {
    for (const [entity, directions] of this.#reach) {
      for (const direction of directions) {
        const type = this.#typeOf(entity, direction);
        if (entity.kind === "objects") this.#object(type, entity, direction);
        else if ((entity.kind === "pushes" || entity.kind === "webhooks") && !this.#definitions.has(type))
          this.#payload(entity);
      }
    }
  }

  #object(type: string, entity: EntityOf<"objects">, direction: Direction): void {
    const project = (): PlainSchema => projectSchema(entity.content, this.#scope(entity, direction));
    this.#definitions.define(type, this.#making.of(direction, entity, project));
    this.#objects.add(type);
    if (this.#definitions.has(unknownType(type))) this.#objects.add(unknownType(type));
  }
}

/** Without the notes of deprecation below it. */
function firstParagraph(text: string): string {
  return text.split("\n\n")[0]!;
}
