import { spawnSync } from "node:child_process";

import type { TextFile } from "../load/json-file.ts";
import { UsageError } from "../select.ts";
import { Failure } from "./failure.ts";

/** A commit by what a person calls it. */
export interface Revision {
  name: string;
  commit: string;
}

/** Finds a revision of the repository that a folder is in. */
export function findRevision(root: string, name: string): Revision {
  const inside = git(root, ["rev-parse", "--is-inside-work-tree"]);
  if (inside.status !== 0) throw new UsageError(`there is no git repository to look for ${JSON.stringify(name)} in`);
  const found = git(root, ["rev-parse", "--verify", "--quiet", "--end-of-options", `${name}^{commit}`]);
  if (found.status !== 0)
    throw new UsageError(
      `there is no revision ${JSON.stringify(name)}; give one that git knows, as HEAD~1, or two versions, as agent@3.5..3.6`,
    );
  return { name, commit: found.stdout.toString().trim() };
}

/** The files of the spec as a revision has them. */
export function readSpecOf(root: string, { name, commit }: Revision): TextFile[] {
  const listed = git(root, ["ls-tree", "-r", "-z", commit, "--", "spec/"]);
  const entries = listed.stdout.toString().split("\0").filter(Boolean);
  const blobs = entries.flatMap((entry) => {
    const [, hash, path] = /^\d+ blob ([0-9a-f]+)\tspec\/(.*)$/s.exec(entry) ?? [];
    return path?.endsWith(".json") ? [{ hash: hash!, path }] : [];
  });
  if (blobs.length === 0) throw new Failure(`there is no spec in ${name}`);
  const texts = readBlobs(
    root,
    blobs.map(({ hash }) => hash),
  );
  return blobs.map(({ path }, index) => ({ path, text: texts[index]! }));
}

/** The text of a file at a commit; undefined when it has none. */
export function readFileAt(root: string, commit: string, path: string): string | undefined {
  const { status, stdout } = git(root, ["show", `${commit}:./${path}`]);
  return status === 0 ? stdout.toString() : undefined;
}

/** The last commit that changed a file. */
export function lastCommitOf(root: string, path: string): string | undefined {
  const { status, stdout } = git(root, ["log", "-1", "--format=%H", "--", path]);
  return status === 0 ? stdout.toString().trim() || undefined : undefined;
}

/** The branch that is checked out; empty where none is. */
export const branchOf = (root: string): string => git(root, ["branch", "--show-current"]).stdout.toString().trim();

/** All texts by one process: `<hash> blob <size>`, a line break, the bytes, a line break. */
function readBlobs(root: string, hashes: readonly string[]): string[] {
  const { stdout } = git(root, ["cat-file", "--batch"], `${hashes.join("\n")}\n`);
  let at = 0;
  return hashes.map(() => {
    const start = stdout.indexOf("\n", at) + 1;
    const end = start + Number(stdout.subarray(at, start).toString().split(" ")[2]);
    at = end + 1;
    return stdout.subarray(start, end).toString("utf8");
  });
}

function git(root: string, words: readonly string[], input?: string): { status: number | null; stdout: Buffer } {
  const { status, stdout, error } = spawnSync("git", words, { cwd: root, input, maxBuffer: 2 ** 30 });
  if (error !== undefined) throw new Failure(`git cannot be run: ${error.message}`);
  return { status, stdout };
}
