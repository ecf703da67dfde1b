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

/**
 * The address of a transport, and of an action over the Web API, with the query that the version asks for. Throws where
 * the options make none.
 */
export function endpoint(
  protocol: Protocol,
  options: EndpointOptions,
  transport: "rtm" | "web",
  token: string,
  told?: string,
  action = "",
): URL {
  const { baseUrl, regionHost } = options;
  let url = new URL(protocol[transport] + encodeURIComponent(action));
  let region = told;
  if (baseUrl === undefined) region ??= regionOfToken(token);
  else {
    if (!URL.canParse(baseUrl) || !/^(http|ws)s?:/.test(baseUrl))
      throw new UsageError(`\`baseUrl\` must be a URL of http or ws, not ${baseUrl}`);
    url = new URL(url.pathname, baseUrl.replace(/http|ws/, transport === "rtm" ? "ws" : "http"));
  }
  if (region !== undefined) {
    if (regionHost) {
      url.port = "";
      url.host = regionHost(region);
    } else if (baseUrl === undefined) url.host = url.host.replace(".", `-${region}.`);
  }
  for (const name of protocol.query) {
    // `organization_id` → `organizationId`
    const option = name.replace("_i", "I") as "organizationId" | "licenseId";
    const value = options[option] ?? "";
    if (value === "") throw new UsageError(`\`${option}\` is missing`);
    url.searchParams.set(name, value as string);
  }
  return url;
}
