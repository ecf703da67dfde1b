import { run } from "./run.ts";
import { ROOT } from "./workspace.ts";

/** Clones this repository at a commit, a branch or a tag, and installs what its lockfile says. */
export async function clone(ref: string, folder: string): Promise<void> {
  await run("git", ["clone", "--quiet", "--no-hardlinks", ROOT, folder], { cwd: ROOT });
  await run("git", ["checkout", "--quiet", "--detach", ref], { cwd: folder });
  await run("pnpm", ["install", "--frozen-lockfile", "--prefer-offline"], { cwd: folder });
}
