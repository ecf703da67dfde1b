import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

/** A folder of its own for a test, as the root of a repository. */
export class Scratch {
  readonly root = mkdtempSync(join(tmpdir(), "chatwire-"));

  write(files: Record<string, string>): this {
    for (const [path, content] of Object.entries(files)) {
      mkdirSync(dirname(join(this.root, path)), { recursive: true });
      writeFileSync(join(this.root, path), content);
    }
    return this;
  }

  /** Every file below a folder, with its content. */
  read(folder = "packages"): Record<string, string> {
    const start = join(this.root, folder);
    if (!existsSync(start)) return {};
    const entries = readdirSync(start, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    const paths = entries.map((entry) => join(entry.parentPath, entry.name)).sort();
    return Object.fromEntries(paths.map((path) => [path.slice(this.root.length + 1), readFileSync(path, "utf8")]));
  }

  remove(): void {
    rmSync(this.root, { recursive: true, force: true });
  }
}
