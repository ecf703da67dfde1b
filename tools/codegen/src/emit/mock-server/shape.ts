import type { DialectSchema, Direction } from "../../load/dialect.ts";
import { nameIn, objectType } from "../../load/naming.ts";
import { resolveReference } from "../../load/references.ts";
import type { Entity, Spec, Tree } from "../../load/spec.ts";
import { makingIn } from "../../project/making.ts";
import { isEnumeration, siteOf, type Site } from "../../project/site.ts";
import { isPresent } from "../../project/scope.ts";

/**
 * How a version writes a value that is given in the newest names. An array has the shape of its items; what has no shape
 * stays as it is.
 */
export interface Shape {
  /** What the version calls the property, where that is not its newest name. */
  as?: string;
  /** The name of a shape in the table. */
  is?: string;
  /** The properties that the version has, by their newest names. */
  props?: Record<string, Shape>;
  /** The shape of every value of a map. */
  each?: Shape;
}

/** The shapes of one version and direction; those of objects and payloads that others refer to by name. */
export class Shapes {
  readonly types: Record<string, Shape> = {};
  readonly #spec: Spec;
  readonly #tree: Tree;
  readonly #version: string;
  readonly #direction: Direction;

  constructor(spec: Spec, tree: Tree, version: string, direction: Direction) {
    this.#spec = spec;
    this.#tree = tree;
    this.#version = version;
    this.#direction = direction;
  }

  /** The shape of a part of an entity, which stays while that and all that it leads to stays. */
  ofPart(part: string, entity: Entity, schema: DialectSchema | null): Shape {
    const making = makingIn(this.#spec, this.#tree, this.#version);
    const { shape, types } = making.of(`shape of ${part} ${this.#direction}`, entity, () => {
      const shapes = new Shapes(this.#spec, this.#tree, this.#version, this.#direction);
      return { shape: shapes.of({ schema: schema ?? {}, file: entity.file.path }), types: shapes.types };
    });
    Object.assign(this.types, types);
    return shape;
  }

  of({ schema, file }: Site): Shape {
    if (schema.$ref !== undefined) return this.#reference(file, schema.$ref);
    if (schema.oneOf !== undefined) return isEnumeration(schema) ? {} : this.#union(schema.oneOf, file);
    if (schema.items !== undefined) return this.of({ schema: schema.items, file });
    if (schema.properties !== undefined) return this.#object(schema.properties, file);
    const rest = schema.additionalProperties;
    const each = typeof rest === "object" ? this.of({ schema: rest, file }) : {};
    return isTrivial(each) ? {} : { each };
  }

  #object(properties: Record<string, DialectSchema>, file: string): Shape {
    const there = Object.entries(properties).filter(([, property]) => isPresent(property, this.#view));
    const props = there.map(([key, property]): [string, Shape] => {
      const as = nameIn(this.#version, key, property.names);
      return [key, { ...(as === key ? {} : { as }), ...this.of({ schema: property, file }) }];
    });
    if (this.#direction === "received") return { props: Object.fromEntries(props) };
    // what is sent is checked before it is read, so that only its new names matter
    const renamed = props.filter(([, shape]) => !isEmpty(shape));
    return renamed.length === 0 ? {} : { props: Object.fromEntries(renamed) };
  }

  /** What any of the members has; within a version they give one name to one thing. */
  #union(members: readonly DialectSchema[], file: string): Shape {
    const shapes = members.filter((member) => isPresent(member, this.#view)).map((schema) => this.of({ schema, file }));
    if (shapes.length === 1) return shapes[0]!;
    const props = shapes.flatMap((shape) => Object.entries(this.#resolve(shape).props ?? {}));
    // a property that is a scalar in one member and an object in another needs the shape of the latter
    const known: Record<string, Shape> = {};
    for (const [key, shape] of props) if (known[key] === undefined || isTrivial(known[key])) known[key] = shape;
    return props.length === 0 ? (shapes.find(({ each }) => each !== undefined) ?? {}) : { props: known };
  }

  #reference(file: string, reference: string): Shape {
    const target = resolveReference(this.#spec, file, reference)!;
    const name = target.kind === "objects" ? objectType(target.name) : `${target.kind}/${target.name}`;
    this.types[name] ??= this.ofPart("all", target, siteOf(target).schema);
    if (!isTrivial(this.types[name])) return { is: name };
    delete this.types[name];
    return {};
  }

  #resolve(shape: Shape): Shape {
    return shape.is === undefined ? shape : this.#resolve(this.types[shape.is]!);
  }

  get #view(): { spec: Spec; version: string; direction: Direction } {
    return { spec: this.#spec, version: this.#version, direction: this.#direction };
  }
}

/** Whether a value stays as it is, whatever it is called. */
const isTrivial = (shape: Shape): boolean => Object.keys(shape).every((key) => key === "as");
const isEmpty = (shape: Shape): boolean => Object.keys(shape).length === 0;
