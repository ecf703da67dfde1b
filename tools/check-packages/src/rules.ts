import { checkPackage, type Package, type Problem, type ResolutionKind } from "@arethetypeswrong/core";
import { problemKindInfo } from "@arethetypeswrong/core/problems";
import { publint } from "publint";
import { formatMessage } from "publint/utils";

import { targets } from "./entry-points.ts";

/** A package as it would be published. */
export interface Packed {
  manifest: { name: string; type?: string; exports: Record<string, unknown> };
  tarball: Buffer<ArrayBuffer>;
  content: Package;
  entryPoints: string[];
}

/** What pnpm has made of `package.json`, see `.pnpmfile.mjs`. */
type PublishedManifest = Partial<
  Record<
    "dependencies" | "devDependencies" | "optionalDependencies" | "peerDependencies" | "scripts",
    Record<string, string>
  >
>;

/** Each rule by its sentence, and what breaks it. */
export const rules: Record<string, (packed: Packed) => string[] | Promise<string[]>> = {
  "A package holds its licence and a README.": ({ manifest, content }) =>
    ["LICENSE", "README.md"].filter((file) => !content.fileExists(`/node_modules/${manifest.name}/${file}`)),

  "A package asks for nothing that only its workspace has.": ({ manifest: { name }, content }) => {
    const published = JSON.parse(content.readFile(`/node_modules/${name}/package.json`)) as PublishedManifest;
    const { dependencies, optionalDependencies, peerDependencies } = published;
    const ranges = Object.entries({ ...dependencies, ...optionalDependencies, ...peerDependencies });
    return [
      ...(["devDependencies", "scripts"] as const).filter((field) => published[field] !== undefined),
      ...ranges.filter(([, range]) => /^(catalog|file|link|workspace):/.test(range)).map((range) => range.join(" is ")),
    ].map((what) => `package.json: ${what}`);
  },

  "Every entry point leads to files that are in the package.": ({ manifest, content, entryPoints }) =>
    entryPoints.flatMap((entryPoint) =>
      targets(manifest.exports, entryPoint)
        .filter((file) => !content.fileExists(`/node_modules/${manifest.name}/${file.slice("./".length)}`))
        .map((file) => `${entryPoint}: ${file} is missing`),
    ),

  "publint finds nothing.": async ({ tarball }) => {
    const { messages, pkg } = await publint({ pack: { tarball: bytes(tarball) }, strict: true });
    return messages.map((message) => `${message.code}: ${formatMessage(message, pkg)}`);
  },

  "Every entry point has the right types, however it is imported.": async ({ manifest, content, entryPoints }) => {
    const ignored: ResolutionKind[] = manifest.type === "module" ? ["node10", "node16-cjs"] : [];
    const result = await checkPackage(content, { entrypoints: entryPoints });
    // a package of JSON alone has no types of its own
    if (!result.types) return [];
    return Object.values(result.entrypoints).flatMap(({ subpath, resolutions }) =>
      Object.values(resolutions)
        .filter(({ resolutionKind }) => !ignored.includes(resolutionKind))
        .flatMap(({ resolutionKind, visibleProblems = [] }) =>
          visibleProblems.map((index) => `${subpath} from ${resolutionKind}: ${describe(result.problems[index]!)}`),
        ),
    );
  },
};

function describe({ kind, ...details }: Problem): string {
  return `${problemKindInfo[kind].title} ${JSON.stringify(details)}`;
}

function bytes(buffer: Buffer<ArrayBuffer>): ArrayBuffer {
  return buffer.buffer.slice(buffer.byteOffset, buffer.byteOffset + buffer.byteLength);
}
