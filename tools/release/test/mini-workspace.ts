import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The programs of this workspace, which the mini one has not got. */
export const BIN: string = fileURLToPath(new URL("../../../node_modules/.bin", import.meta.url));

export interface MiniWorkspace {
  folder: string;
  /** Finds the programs of this workspace, and does not try a registry that is gone for minutes. */
  environment: Record<string, string>;
  write(path: string, content: unknown): void;
  remove(): void;
}

/** A workspace of three packages, each of which depends on the one before. */
export function miniWorkspace(): MiniWorkspace {
  const folder = mkdtempSync(join(tmpdir(), "chatwire-mini-"));
  const write = (path: string, content: unknown): void => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), typeof content === "string" ? content : JSON.stringify(content));
  };
  write("package.json", { name: "mini", private: true });
  write("pnpm-workspace.yaml", "packages:\n  - packages/*\n");
  write(".changeset/config.json", { access: "public", baseBranch: "main", commit: false });
  let before: string | undefined;
  for (const name of ["a", "b", "c"]) {
    const dependencies = before === undefined ? {} : { [`@chatwire/${before}`]: "workspace:^" };
    write(`packages/${name}/package.json`, {
      name: `@chatwire/${name}`,
      version: "1.0.0",
      license: "MIT",
      dependencies,
    });
    write(`packages/${name}/index.js`, `// ${name}\n`);
    before = name;
  }
  return {
    folder,
    environment: { PATH: `${BIN}${delimiter}${process.env["PATH"]}`, PNPM_CONFIG_FETCH_RETRIES: "0" },
    write,
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
