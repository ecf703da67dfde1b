import type { Protocol } from "../protocol/protocol.js";
import type { User } from "../world/people.js";
import type { World } from "../world/world.js";

/**
 * Who looks at the world. What a view gives is written in the newest names and has all that any version knows; the shape
 * of the version then takes what it has.
 */
export interface Viewer {
  readonly user: User;
  readonly world: World;
  readonly protocol: Protocol;
}
