import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join, relative } from "node:path";

import { readPlan, releases } from "../publish/publish-plan.ts";
import { run } from "../run.ts";

/** What differs between two packed folders, a line each; [] when every tarball has the same bytes. */
export async function differences(before: string, after: string): Promise<string[]> {
  const [ours, theirs] = [tarballs(before), tarballs(after)];
  const found: string[] = [];
  for (const [name, path] of ours) {
    const other = theirs.get(name);
    if (other === undefined) found.push(`${name} is packed once only`);
    else if (!readFileSync(path).equals(readFileSync(other))) found.push(...(await differingFiles(name, path, other)));
  }
  return [
    ...found,
    ...[...theirs.keys()].filter((name) => !ours.has(name)).map((name) => `${name} is packed once only`),
  ];
}

/** The tarballs of a folder, by the name of their file. */
export function tarballs(folder: string): Map<string, string> {
  return new Map(releases(readPlan(folder)).map(({ tarball }) => [basename(tarball.path), join(folder, tarball.path)]));
}

async function differingFiles(name: string, before: string, after: string): Promise<string[]> {
  const [left, right] = [await unpack(before), await unpack(after)];
  try {
    const paths = new Set([...filesOf(left), ...filesOf(right)]);
    const differing = [...paths].sort().filter((path) => !same(join(left, path), join(right, path)));
    // the same files, and still other bytes: an order, a time or a mode
    if (differing.length === 0) return [`${name}: its files are the same, but not how they are packed`];
    return differing.map((path) => `${name}: ${path}`);
  } finally {
    rmSync(left, { recursive: true });
    rmSync(right, { recursive: true });
  }
}

async function unpack(tarball: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "chatwire-unpacked-"));
  await run("tar", ["-xzf", tarball, "--strip-components=1", "-C", folder], { cwd: folder });
  return folder;
}

function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)));
}

function same(left: string, right: string): boolean {
  return existsSync(left) && existsSync(right) && readFileSync(left).equals(readFileSync(right));
}
