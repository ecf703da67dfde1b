import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** The tarball of a package, as it would be published. */
export function pack(folder: string): Buffer<ArrayBuffer> {
  const destination = mkdtempSync(join(tmpdir(), "chatwire-pack-"));
  try {
    execFileSync("pnpm", ["pack", "--pack-destination", destination], {
      cwd: folder,
      stdio: ["ignore", "ignore", "inherit"],
    });
    return readFileSync(join(destination, readdirSync(destination)[0]!));
  } finally {
    rmSync(destination, { recursive: true });
  }
}
