import type { ApiDocument, ProjectedAction, Reference } from "../../tools/codegen/src/project/plain-schema.ts";

/** A projected document of ours as OpenAPI 3.1 of the same content: what other generators are given. */
export function toOpenApi({ title, description, $defs, "x-chatwire": wire }: ApiDocument): object {
  const incoming = [...Object.entries(wire.pushes), ...Object.entries(wire.webhooks)];
  return withReferencesToComponents({
    openapi: "3.1.0",
    info: { title, version: wire.version, ...(description === undefined ? {} : { description }) },
    paths: Object.fromEntries(
      Object.entries(wire.actions).map(([name, action]) => [`/action/${name}`, { post: operation(name, action) }]),
    ),
    webhooks: Object.fromEntries(incoming.map(([name, body]) => [name, { post: arrival(name, body) }])),
    components: { schemas: $defs },
  });
}

/** An action is a POST of its request, answered by its response. */
function operation(name: string, { description, deprecated, request, response }: ProjectedAction): object {
  return {
    operationId: name,
    description,
    ...(deprecated === undefined ? {} : { deprecated }),
    ...(request === null ? {} : { requestBody: { required: true, content: json(request) } }),
    responses: {
      "200": { description: `What \`${name}\` answers.`, ...(response === null ? {} : { content: json(response) }) },
    },
  };
}

/** A push or a webhook is a POST to us. */
function arrival(name: string, body: Reference | null): object {
  return {
    operationId: `on_${name}`,
    ...(body === null ? {} : { requestBody: { required: true, content: json(body) } }),
    responses: { "200": { description: "It was taken." } },
  };
}

const json = (schema: Reference): object => ({ "application/json": { schema } });

function withReferencesToComponents(document: object): object {
  const lead = (key: string, value: unknown): unknown =>
    key === "$ref" && typeof value === "string" ? value.replace("#/$defs/", "#/components/schemas/") : value;
  return JSON.parse(JSON.stringify(document, lead)) as object;
}
