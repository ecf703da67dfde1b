import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** The major versions of Node that the published packages run on. */
export const NODE_MAJORS = [20, 22, 24, 26] as const;

export type NodeMajor = (typeof NODE_MAJORS)[number];

/**
 * The path of that Node's program; undefined on a platform that its npm packages do not serve (all but Linux on x64), as
 * they are optional.
 */
export function nodePath(major: NodeMajor): string | undefined {
  const path = fileURLToPath(new URL(`../node_modules/node-${major}/bin/node`, import.meta.url));
  return existsSync(path) ? path : undefined;
}

/** The versions of Node that are installed here. */
export const installedNodes = (): { major: NodeMajor; path: string }[] =>
  NODE_MAJORS.flatMap((major) => {
    const path = nodePath(major);
    return path === undefined ? [] : [{ major, path }];
  });
