import { existsSync, lstatSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";

import type { OutputFile } from "../emit/output-file.ts";
import { holds } from "./holds.ts";

/** What is to be done so that the disk holds what was generated. */
export interface Plan {
  write: OutputFile[];
  unchanged: string[];
  remove: string[];
}

/** Part of what is generated: one version of an API. */
export interface Selection {
  api: string;
  version: string;
}

const GENERATED = /^packages\/[a-z-]+\/generated\/[A-Za-z0-9_./-]+$/;

/** Whether a path names a file in the generated folder of a package, without a way out of it. */
function isGenerated(path: string): boolean {
  return GENERATED.test(path) && path.split("/").every((step) => !["", ".", ".."].includes(step));
}

/** Compares what was generated with the disk; files of a former run that are no longer produced are to be removed. */
export function planWrites(root: string, files: readonly OutputFile[], only?: Selection): Plan {
  const outside = files.find(({ path }) => !isGenerated(path));
  if (outside !== undefined)
    throw new Error(`${JSON.stringify(outside.path)} lies outside the generated folders of the packages`);
  const produced = new Set(files.map(({ path }) => path));
  if (produced.size < files.length) throw new Error("two outputs have one path");
  refuseLinks(root, [...produced].map(dirname));
  const unchanged = files.filter(({ path, content }) => holds(join(root, path), content)).map(({ path }) => path);
  const known = new Set(unchanged);
  return {
    write: files.filter(({ path }) => !known.has(path)),
    unchanged,
    remove: generatedFiles(root).filter((path) => !produced.has(path) && isPartOf(path, only)),
  };
}

export const isEmpty = ({ write, remove }: Plan): boolean => write.length === 0 && remove.length === 0;

/** Every file in a generated folder of a package. */
export function generatedFiles(root: string): string[] {
  const packages = join(root, "packages");
  if (!existsSync(packages)) return [];
  return readdirSync(packages).flatMap((name) => {
    const folder = join(packages, name, "generated");
    const kind = lstatSync(folder, { throwIfNoEntry: false });
    if (kind?.isSymbolicLink()) throw new LinkError(`packages/${name}/generated`);
    if (!kind?.isDirectory()) return [];
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => !entry.isDirectory())
      .map((entry) => join(entry.parentPath, entry.name).slice(root.length).replaceAll("\\", "/").replace(/^\//, ""))
      .sort();
  });
}

/** Refuses folders that a link leads to: what is written below them would come to lie elsewhere. */
function refuseLinks(root: string, folders: readonly string[]): void {
  const steps = folders.flatMap((folder) =>
    folder.split("/").map((_, index, all) => all.slice(0, index + 1).join("/")),
  );
  const link = [...new Set(steps)].find((step) =>
    lstatSync(join(root, step), { throwIfNoEntry: false })?.isSymbolicLink(),
  );
  if (link !== undefined) throw new LinkError(link);
}

/** The disk is not as it has to be, which a command says like any other fault of the disk. */
class LinkError extends Error {
  override name = "LinkError";
  readonly code = "ELOOP";

  constructor(path: string) {
    super(`${path} is a link, so that writing would leave the package`);
  }
}

function isPartOf(path: string, only: Selection | undefined): boolean {
  if (only === undefined) return true;
  const { api, version } = only;
  const [, name, , ...rest] = path.split("/");
  const place = name === `${api}-client` ? [api, ...rest] : rest;
  return place[0] === api && (place[1] === `v${version}` || place[1] === `v${version}.json`);
}
