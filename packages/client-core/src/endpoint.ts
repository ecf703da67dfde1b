import { UsageError } from "./errors/client-error.js";
import type { Protocol } from "./protocol.js";
import { regionOfToken } from "./token.js";

export interface EndpointOptions {
  /** Required by most versions: the organization, a UUID. */
  organizationId?: string | undefined;
  /** Required by the customer API up to 3.3: the license, an integer. */
  licenseId?: number | undefined;
  /** Another host, such as that of a mock server: `http://127.0.0.1:8080`. The paths stay. */
  baseUrl?: string | undefined;
  /** The host of a region, in place of `api-<region>.livechatinc.com`; needed where there is a `baseUrl`. */
  regionHost?: ((region: string) => string) | undefined;
}

/** Refuses options that make no address. */
export function checkEndpoint({ query }: Protocol, options: EndpointOptions): void {
  const { baseUrl } = options;
  for (const name of query) {
    const option = optionOf(name);
    if ((options[option] ?? "") === "") throw new UsageError(`\`${option}\` is missing: this version asks for it`);
  }
  if (baseUrl !== undefined && !(URL.canParse(baseUrl) && /^(http|ws)s?:/.test(baseUrl))) {
    throw new UsageError(`\`baseUrl\` must be a URL of http or ws, not ${baseUrl}`);
  }
}

/** The address of a transport, and of an action over the Web API, with the query that the version asks for. */
export function endpoint(
  protocol: Protocol,
  options: EndpointOptions,
  transport: "rtm" | "web",
  token: string,
  told: string | undefined,
  action = "",
): URL {
  const { baseUrl, regionHost } = options;
  let url = new URL(protocol[transport].replace("<action>", encodeURIComponent(action)));
  let region = told;
  if (baseUrl === undefined) region ??= regionOfToken(token);
  else url = new URL(url.pathname, baseUrl.replace(/http|ws/, transport === "rtm" ? "ws" : "http"));
  if (region !== undefined) {
    if (regionHost) {
      url.port = "";
      url.host = regionHost(region);
    } else if (baseUrl === undefined) url.host = url.host.replace(".", `-${region}.`);
  }
  for (const name of protocol.query) url.searchParams.set(name, options[optionOf(name)] as string);
  return url;
}

/** `organization_id` → `organizationId` */
function optionOf(parameter: string): "organizationId" | "licenseId" {
  return parameter.replace("_i", "I") as "organizationId";
}
