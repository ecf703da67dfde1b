import { UsageError } from "./errors/client-error.js";
import type { Protocol } from "./protocol.js";

export interface EndpointOptions {
  /** Required by most versions: the organization, a UUID. */
  organizationId?: string | undefined;
  /** Required by the customer API up to 3.3: the license, an integer. */
  licenseId?: number | undefined;
  /** Another host, such as that of a mock server: `http://127.0.0.1:8080`. The paths stay. */
  baseUrl?: string | undefined;
  /** The host of a region, in place of `api-<region>.livechatinc.com`. */
  regionHost?: ((region: string) => string) | undefined;
}

/** The URLs of a version, with the query that it asks for. */
export class Endpoint {
  readonly #protocol: Protocol;
  readonly #options: EndpointOptions;

  constructor(protocol: Protocol, options: EndpointOptions) {
    this.#protocol = protocol;
    this.#options = options;
    for (const transport of ["rtm", "web"] as const) this.#url(transport, undefined);
  }

  rtm(region: string | undefined): string {
    return this.#url("rtm", region).href;
  }

  web(action: string, region: string | undefined): URL {
    const url = this.#url("web", region);
    url.pathname = decodeURIComponent(url.pathname).replace("<action>", encodeURIComponent(action));
    return url;
  }

  #url(transport: "rtm" | "web", region: string | undefined): URL {
    const url = new URL(this.#protocol[transport]);
    const { baseUrl, regionHost = (name: string) => `api-${name}.livechatinc.com` } = this.#options;
    if (region !== undefined) url.host = regionHost(region);
    else if (baseUrl !== undefined) this.#moveTo(url, baseUrl, transport);
    for (const name of this.#protocol.query) url.searchParams.set(name, this.#parameter(name));
    return url;
  }

  #moveTo(url: URL, baseUrl: string, transport: "rtm" | "web"): void {
    let base: URL;
    try {
      base = new URL(baseUrl);
    } catch (cause) {
      throw new UsageError(`\`baseUrl\` must be a URL such as http://127.0.0.1:8080, not ${JSON.stringify(baseUrl)}`, {}, { cause });
    }
    const isSecure = base.protocol === "https:" || base.protocol === "wss:";
    if (!isSecure && base.protocol !== "http:" && base.protocol !== "ws:") throw new UsageError(`\`baseUrl\` must begin with http, https, ws or wss, not ${base.protocol}`);
    const scheme = transport === "rtm" ? "ws" : "http";
    // another scheme cannot be set on a URL of a special one, but these pairs can
    url.protocol = isSecure ? `${scheme}s:` : `${scheme}:`;
    url.host = base.host;
    if (base.port === "") url.port = "";
  }

  #parameter(name: string): string {
    const { organizationId, licenseId } = this.#options;
    const value = name === "organization_id" ? organizationId : licenseId;
    if (value === undefined || value === "") {
      const option = name === "organization_id" ? "organizationId" : "licenseId";
      throw new UsageError(`\`${option}\` is missing: version ${this.#protocol.version} of the ${this.#protocol.api} API asks for it`);
    }
    return String(value);
  }
}
