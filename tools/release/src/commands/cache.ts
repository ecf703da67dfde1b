import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { clone } from "../clone.ts";
import { startCacheServer } from "../remote-cache/cache-server.ts";
import { ranHere, turboRun } from "../remote-cache/turbo-run.ts";

export interface CacheOptions {
  ref: string;
  /** Tasks and options of turbo. */
  tasks: readonly string[];
  print: (line: string) => void;
}

/**
 * Two clones of a commit share a cache server: what the first has done, the second fetches. With another key for the
 * signatures nothing that is stored is taken. False when one of these does not hold.
 */
export async function cache({ ref, tasks, print }: CacheOptions): Promise<boolean> {
  const folder = mkdtempSync(join(tmpdir(), "chatwire-clones-"));
  // as a clone is: some tests run the tools as somebody else
  chmodSync(folder, 0o755);
  const server = await startCacheServer();
  try {
    const [first, second] = [join(folder, "first"), join(folder, "second")];
    await clone(ref, first);
    await clone(ref, second);
    const timed = async (where: string, signatureKey: string, of: readonly string[] = tasks) => {
      const start = performance.now();
      const all = await turboRun({ folder: where, tasks: of, server, signatureKey });
      return { all, here: ranHere(all), seconds: ((performance.now() - start) / 1000).toFixed(1) };
    };
    const done = await timed(first, "the team's key");
    print(`first clone: ran ${done.here.length} of ${done.all.length} tasks, in ${done.seconds} s`);
    const fetched = await timed(second, "the team's key");
    print(
      `second clone: fetched ${fetched.all.length - fetched.here.length} of ${fetched.all.length} tasks, in ${fetched.seconds} s`,
    );
    for (const task of fetched.here) print(`✗ ${task} was not fetched`);
    const refused = await timed(second, "a wrong key", ["//#codegen"]);
    print(`with another key: ran ${refused.here.length} of ${refused.all.length} tasks, in ${refused.seconds} s`);
    if (refused.here.length === 0) print("✗ what is signed with another key was taken");
    return fetched.all.length > 0 && fetched.here.length === 0 && refused.here.length > 0;
  } finally {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}
