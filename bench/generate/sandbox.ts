import { cpSync, globSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";

export const repository = fileURLToPath(new URL("../..", import.meta.url));
export const codegen = join(repository, "tools/codegen/src/cli.ts");

/** A folder for the files of one run of a bench. */
export class Sandbox implements Disposable {
  readonly folder = mkdtempSync(join(tmpdir(), "chatwire-bench-"));
  #count = 0;

  /** The path of a new empty folder. */
  fresh(name: string): string {
    this.#count += 1;
    const path = join(this.folder, `${name}-${this.#count}`);
    mkdirSync(path, { recursive: true });
    return path;
  }

  /** A repository with a spec and nothing generated. */
  freshRoot(spec: string): string {
    const root = this.fresh("root");
    copyUnreleased(spec, join(root, "spec"));
    return root;
  }

  [Symbol.dispose](): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** Copies a spec as one of which nothing is released yet, so that the copy may change. */
export function copyUnreleased(from: string, to: string): void {
  cpSync(from, to, { recursive: true, filter: (path) => basename(path) !== "released.json" });
}

/** The projected documents that a generate left in a root, sorted. */
export function projectedDocuments(root: string): { name: string; path: string }[] {
  return globSync("packages/schemas/generated/*/*.json", { cwd: root })
    .sort()
    .map((path) => ({
      name: path
        .replaceAll("\\", "/")
        .split("/")
        .slice(-2)
        .join("-")
        .replace(/\.json$/, ""),
      path: join(root, path),
    }));
}
