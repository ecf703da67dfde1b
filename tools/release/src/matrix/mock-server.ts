import { spawn } from "node:child_process";
import { join } from "node:path";

import { ordinaryEnvironment } from "../run.ts";
import type { Project } from "./project.ts";

/** The mock server of a project, as its command starts it. */
export interface RunningMockServer {
  /** `http://127.0.0.1:40123` */
  baseUrl: string;
  stop(): Promise<void>;
}

export async function startMockServer(project: Project, node: string): Promise<RunningMockServer> {
  const command = join(project.folder, "node_modules/.bin/mock-server");
  const child = spawn(node, [command, "--api", "agent,customer", "--version", "3.6"], {
    cwd: project.folder,
    env: ordinaryEnvironment(),
    stdio: ["ignore", "pipe", "pipe"],
  });
  const ended = new Promise<void>((resolve) => child.once("close", () => resolve()));
  let printed = "";
  const baseUrl = await new Promise<string>((resolve, reject) => {
    const read = (text: string): void => {
      printed += text;
      const [, origin] = /Web {2}(http:\/\/[^/]+)\//.exec(printed) ?? [];
      if (origin !== undefined) resolve(origin);
    };
    child.stdout.setEncoding("utf8").on("data", read);
    child.stderr.setEncoding("utf8").on("data", read);
    child.once("error", reject);
    child.once("close", () => reject(new Error(`the command of the mock server ended at once:\n${printed}`)));
  });
  return {
    baseUrl,
    stop() {
      child.kill();
      return ended;
    },
  };
}
