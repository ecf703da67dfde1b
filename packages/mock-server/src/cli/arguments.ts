import { parseArgs } from "node:util";

import type { MockServerOptions } from "../options.js";
import {
  API_NAMES,
  checkApi,
  checkVersion,
  knownVersions,
  MockServerError,
  type ApiName,
} from "../protocol/known-versions.js";

export interface CliArguments {
  readonly options: MockServerOptions & { readonly apis: readonly ApiName[] };
  /** Whether all that passes is printed. */
  readonly log: boolean;
}

export const HELP = `Plays the LiveChat messaging protocol, so that any client can be tried against it.

  mock-server --api <api> --version <version> [options]

  --api <api>          ${API_NAMES.join(" or ")}; given twice, or as ${API_NAMES.join(",")}, both share one world
  --version <version>  ${API_NAMES.map((api) => `${api}: ${knownVersions(api).join(" ")}`).join("\n                       ")}
  --port <port>        the port to listen on; a free one by default
  --host <host>        the address to listen on; 127.0.0.1 by default
  --seed <number>      the same seed gives the same ids; 1 by default
  --log                prints every frame that passes
  --help               prints this

The server ends with Ctrl+C.`;

/** Reads the command line; undefined when help is wanted. */
export function readArguments(args: readonly string[]): CliArguments | undefined {
  const { values } = parse(args);
  if (values.help) return undefined;
  const apis = [...new Set((values.api ?? []).flatMap((each) => each.split(",")))];
  const { version } = values;
  if (apis.length === 0) throw new MockServerError(`Say which API to play: --api ${API_NAMES.join(" or --api ")}.`);
  for (const api of apis) checkApi(api);
  const names = apis as ApiName[];
  if (version === undefined)
    throw new MockServerError(`Say which version to play: --version ${knownVersions(names[0]!).join(", ")}.`);
  for (const api of names) checkVersion(api, version);
  const port = number("port", values.port, 65_535);
  const seed = number("seed", values.seed, 2 ** 32 - 1);
  return {
    options: {
      apis: names,
      version,
      ...(port === undefined ? {} : { port }),
      ...(seed === undefined ? {} : { seed }),
      ...(values.host === undefined ? {} : { host: values.host }),
    },
    log: values.log ?? false,
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        api: { type: "string", multiple: true },
        version: { type: "string" },
        port: { type: "string" },
        host: { type: "string" },
        seed: { type: "string" },
        log: { type: "boolean" },
        help: { type: "boolean", short: "h" },
      },
    });
  } catch (error) {
    throw new MockServerError(error instanceof Error ? error.message : String(error));
  }
}

function number(name: string, text: string | undefined, most: number): number | undefined {
  if (text === undefined) return undefined;
  const value = Number(text);
  if (/^\d+$/.test(text) && value <= most) return value;
  throw new MockServerError(`--${name} takes a number from 0 to ${most}, not ${JSON.stringify(text)}.`);
}
