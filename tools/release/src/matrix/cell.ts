import type { NodeMajor } from "@chatwire/runtimes/node";

/** One way to use the packages. Its `group` shares an installation. */
export type Cell =
  | { kind: "node"; node: NodeMajor; modules: "esm" | "commonjs" }
  | { kind: "types"; typescript: string; resolution: "nodenext" | "bundler"; modules: "esm" | "commonjs" }
  | { kind: "browser"; bundler: "vite" };

export const TYPESCRIPT_VERSIONS = ["5.4.5", "5.9.3", "6.0.3", "7.0.2"] as const;

/** Every combination that the packages claim to work in, for the Nodes that this machine can run. */
export function cells(nodes: readonly NodeMajor[]): Cell[] {
  const modules = ["esm", "commonjs"] as const;
  return [
    ...nodes.flatMap((node) => modules.map((each): Cell => ({ kind: "node", node, modules: each }))),
    ...TYPESCRIPT_VERSIONS.flatMap((typescript): Cell[] => [
      ...modules.map((each): Cell => ({ kind: "types", typescript, resolution: "nodenext", modules: each })),
      { kind: "types", typescript, resolution: "bundler", modules: "esm" },
    ]),
    { kind: "browser", bundler: "vite" },
  ];
}

/** `node 20, commonjs` */
export function nameOf(cell: Cell): string {
  switch (cell.kind) {
    case "node":
      return `node ${cell.node}, ${cell.modules}`;
    case "types":
      return `typescript ${cell.typescript}, ${cell.resolution}, ${cell.modules}`;
    case "browser":
      return `${cell.bundler}, chromium, script-src 'self'`;
  }
}

/** The cells whose name holds every word of the filter: `node 20`, `commonjs`. */
export function chosen(all: readonly Cell[], filter: string | undefined): Cell[] {
  return all.filter((cell) => words(filter ?? "").every((word) => words(nameOf(cell)).includes(word)));
}

function words(text: string): string[] {
  return text.split(/[ ,]+/).filter((word) => word !== "");
}
