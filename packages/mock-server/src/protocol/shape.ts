/**
 * How a version writes a value that is given in the newest names. An array has the shape of its items; what has no shape
 * stays as it is.
 */
export interface Shape {
  /** What the version calls the property, where that is not its newest name. */
  readonly as?: string;
  /** The name of a shape in the table. */
  readonly is?: string;
  /** The properties that the version has, by their newest names. */
  readonly props?: Readonly<Record<string, Shape>>;
  /** The shape of every value of a map. */
  readonly each?: Shape;
}

export type ShapeTable = Readonly<Record<string, Shape>>;

/** A value in the newest names as a version writes it; what the version does not have goes. */
export function writeShape(value: unknown, shape: Shape | undefined, table: ShapeTable): unknown {
  const { props, each } = resolve(shape, table);
  if (Array.isArray(value)) return value.map((item) => writeShape(item, shape, table));
  // a property was a bare value in one version and `{ "value": … }` in another
  if (props?.["value"] !== undefined && isScalar(value)) return { value };
  if (!isRecord(value)) return value;
  if (each !== undefined) return mapValues(value, (item) => writeShape(item, each, table));
  if (props === undefined) return value;
  return Object.fromEntries(
    Object.entries(props).flatMap(([name, property]) => {
      const item = value[name];
      return item === undefined ? [] : [[property.as ?? name, writeShape(item, property, table)]];
    }),
  );
}

/** What a version wrote, in the newest names; nothing goes. */
export function readShape(value: unknown, shape: Shape | undefined, table: ShapeTable): unknown {
  const { props = {}, each } = resolve(shape, table);
  if (Array.isArray(value)) return value.map((item) => readShape(item, shape, table));
  if (!isRecord(value)) return value;
  if (each !== undefined) return mapValues(value, (item) => readShape(item, each, table));
  const newest = new Map(Object.entries(props).map(([name, property]) => [property.as ?? name, name]));
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => {
      const name = newest.get(key) ?? key;
      return [name, readShape(item, props[name], table)];
    }),
  );
}

function resolve(shape: Shape | undefined, table: ShapeTable): Shape {
  return shape?.is === undefined ? (shape ?? {}) : resolve(table[shape.is], table);
}

function mapValues(value: Record<string, unknown>, change: (item: unknown) => unknown): Record<string, unknown> {
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, change(item)]));
}

const isScalar = (value: unknown): boolean => ["string", "number", "boolean"].includes(typeof value);

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
