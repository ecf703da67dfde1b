import { Log } from "../log/log.js";
import type { MockServerOptions } from "../options.js";
import { knownVersions, type ApiName } from "../protocol/known-versions.js";
import { readFacts, type Protocol } from "../protocol/protocol.js";
import { ScriptNames } from "../script/script-names.js";
import { Scripts } from "../script/scripts.js";
import { systemClock } from "../time/clock.js";
import { Timers } from "../time/timers.js";
import { Webhooks } from "../webhooks/webhooks.js";
import { Chance } from "../world/chance.js";
import { Tokens } from "../world/tokens.js";
import { World } from "../world/world.js";
import { RateLimiter } from "./rate-limit.js";
import { Region } from "./region.js";
import type { Stage } from "./stage.js";
import { Windows } from "./windows.js";

type Protocols = ReadonlyMap<ApiName, Protocol>;

const MEGABYTE = 2 ** 20;

export function createStage(
  options: MockServerOptions,
  protocols: Protocols,
  actors: Protocols,
  origin: () => string,
): Stage {
  const { clock = systemClock, seed = 1, version, organizationId, licenseId } = options;
  const log = new Log(clock, options.logLimit ?? 10_000);
  const timers = new Timers(clock);
  const world = new World(clock, new Chance(seed), organizationId);
  const facts = knownVersions("webhooks").includes(version) ? readFacts("webhooks", version) : undefined;
  const webhooks = new Webhooks(facts, world, log, timers, options.webhookOptions ?? {});
  for (const webhook of options.webhooks ?? []) webhooks.add(webhook);
  let connections = 0;
  return {
    clock,
    timers,
    log,
    world,
    tokens: new Tokens(world, options.tokens === "issued"),
    scripts: new Scripts(),
    scriptNames: new ScriptNames(actors.values(), version, options.allowUnknown === true),
    rates: new RateLimiter(clock, options.rateLimit),
    region: new Region(options.region),
    windows: new Windows(options.windows ?? {}),
    webhooks,
    protocols,
    actors,
    connections: new Set(),
    limits: {
      pending: options.pendingLimit ?? 10,
      requestTimeout: options.requestTimeout ?? 15_000,
      upload: 10 * MEGABYTE,
    },
    known: {
      ...(organizationId === undefined ? {} : { organization_id: organizationId }),
      ...(licenseId === undefined ? {} : { license_id: String(licenseId) }),
    },
    nextConnectionId: () => `c${(connections += 1)}`,
    origin,
  };
}
