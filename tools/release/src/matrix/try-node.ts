import { dirname } from "node:path";

import { type NodeMajor, nodePath } from "@chatwire/runtimes/node";

import { run } from "../run.ts";
import { installScripts } from "./install-scripts.ts";
import { startMockServer } from "./mock-server.ts";
import { copy, install, type Setting, write } from "./project.ts";

/** Installs with one Node's npm, imports everything, and talks to the mock server. */
export async function tryNode(setting: Setting, major: NodeMajor, modules: "esm" | "commonjs"): Promise<string[]> {
  const node = nodePath(major)!;
  const project = await install(
    setting,
    { ws: "^8.21.0" },
    { path: dirname(node), type: modules === "esm" ? "module" : "commonjs" },
  );
  try {
    const scripts = installScripts(project.folder);
    if (scripts.length > 0) throw new Error(`a program would run at installation: ${scripts.join(", ")}`);
    const program = modules === "esm" ? "esm.mjs" : "commonjs.cjs";
    copy(project, "conversation.mjs", `node/${program}`);
    const server = await startMockServer(project, node);
    try {
      const entryPoints = setting.packages.flatMap((each) => each.entryPoints);
      write(project.folder, "what-to-try.json", JSON.stringify({ baseUrl: server.baseUrl, entryPoints }));
      const printed = await run(node, [program], { cwd: project.folder });
      return ["installed", "no scripts", ...printed.trim().split("\n"), `${entryPoints.length} entry points`];
    } finally {
      await server.stop();
    }
  } finally {
    project.remove();
  }
}
