import type { ActionModel, ApiModel, LaterPages } from "../../model/model.ts";
import { docText, propertyKey, stringLiteral } from "../encode.ts";

/** The facts of a version that a client needs at run time, as a module. */
export function protocolStatements(model: ApiModel): string[] {
  const { api, version, endpoints, query, actions, errors, disconnects } = model;
  const named = (test: (action: ActionModel) => boolean): string => list(actions.filter(test).map(({ name }) => name));
  const pages = actions.flatMap(({ name, pagination }) =>
    pagination === undefined
      ? []
      : [`${propertyKey(name)}: { items: ${stringLiteral(pagination.items)}, next: ${nextPage(pagination).code} }`],
  );
  const functions = new Set(actions.flatMap(({ pagination }) => (pagination ? [nextPage(pagination).name] : [])));
  const fields = [
    `api: ${stringLiteral(api)}`,
    `version: ${stringLiteral(version)}`,
    `rtm: ${stringLiteral(endpoints["rtm"] ?? "")}`,
    // the name of an action stands at its end: the client adds it
    `web: ${stringLiteral((endpoints["web"] ?? "").replace("<action>", ""))}`,
    `query: ${list(query)}`,
    ...(model.envelopes["request"]?.schema.properties?.["version"] ? ["versioned: true"] : []),
    ...(model.envelopes["web_request"] ? ["wrapped: true"] : []),
    // what is never tried again needs no line: so it is with what nobody knows
    `errors: ${table(Object.entries(errors).filter(([, policy]) => policy !== "never"))}`,
    `disconnects: ${table(Object.entries(disconnects))}`,
    `actions: ${named(() => true)}`,
    ...(actions.some(isBare) ? [`bare: ${named(isBare)}`] : []),
    ...(actions.some(isGet) ? [`gets: ${named(isGet)}`] : []),
    `uploads: ${named(({ upload }) => upload)}`,
    `pages: { ${pages.join(", ")} }`,
  ];
  return [
    'import type { Protocol } from "@chatwire/client-core";',
    ...(functions.size === 0 ? [] : [`import { ${[...functions].join(", ")} } from "@chatwire/client-core";`]),
    `\n/** What a client must know of ${docText(model.title)} at run time. */\nexport const protocol: Protocol = { ${fields.join(", ")} };`,
  ];
}

function isBare({ request }: ActionModel): boolean {
  return request === undefined;
}

function isGet({ http }: ActionModel): boolean {
  return http === "GET";
}

/** The function of client-core that gives the request for the next page. */
function nextPage(pages: LaterPages): { name: string; code: string } {
  if ("by" in pages) {
    const name = pages.by === "offset" ? "pageByOffset" : "pageByNumber";
    return { name, code: name };
  }
  return { name: "pageById", code: `pageById(${pages.keep.map(stringLiteral).join(", ")})` };
}

function table(policies: [name: string, policy: string][]): string {
  return `{ ${policies.map(([name, policy]) => `${propertyKey(name)}: ${stringLiteral(policy)}`).join(", ")} }`;
}

function list(names: readonly string[]): string {
  return `[${names.map(stringLiteral).join(", ")}]`;
}
