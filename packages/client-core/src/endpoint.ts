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

/** The URL of a transport, and of an action over the Web API. */
export type Endpoint = (transport: "rtm" | "web", token: string, region: string | undefined, action?: string) => URL;

/** The URLs of a version, with the query that it asks for. */
export function endpoint(
  { query, ...protocol }: Protocol,
  { baseUrl, regionHost, organizationId, licenseId }: EndpointOptions,
): Endpoint {
  const values: Record<string, unknown> = { organization_id: organizationId, license_id: licenseId };
  for (const name of query) {
    // organization_id → organizationId
    if ((values[name] ?? "") === "")
      throw new UsageError(`\`${name.replace("_i", "I")}\` is missing: this version asks for it`);
  }
  if (baseUrl !== undefined && !(URL.canParse(baseUrl) && /^(http|ws)s?:/.test(baseUrl))) {
    throw new UsageError(`\`baseUrl\` must be a URL of http or ws, not ${baseUrl}`);
  }
  return (transport, token, region = baseUrl === undefined ? regionOfToken(token) : undefined, action = "") => {
    const url = new URL(protocol[transport].replace("<action>", encodeURIComponent(action)));
    if (baseUrl !== undefined) {
      const base = new URL(baseUrl);
      url.protocol = base.protocol.replace(/http|ws/, transport === "rtm" ? "ws" : "http");
      url.hostname = base.hostname;
      url.port = base.port;
    }
    if (region !== undefined) {
      if (regionHost) {
        url.port = "";
        url.host = regionHost(region);
      } else if (baseUrl === undefined) url.host = url.host.replace(".", `-${region}.`);
    }
    for (const name of query) url.searchParams.set(name, String(values[name]));
    return url;
  };
}
