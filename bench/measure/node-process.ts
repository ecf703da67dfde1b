import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

export interface Cost {
  /** From the start of the process to its end, in milliseconds. */
  time: number;
  /** What it kept processors busy for, in milliseconds, all threads together; less moved by whatever else runs. */
  cpu: number;
  /** The most memory that it held, in bytes. */
  memory: number;
}

/** The process says through this file descriptor what it used, when it ends. */
const USAGE_FD = 3;
const TELL_USAGE = fileURLToPath(new URL("tell-usage.js", import.meta.url));

/** Runs a script in a Node of its own, as whoever types the command does, and measures the whole process. Gives what it printed too. */
export function measureNode(
  script: string,
  words: readonly string[],
  options: { cwd: string; env?: Record<string, string> },
): Promise<Cost & { out: string }> {
  const env = { ...process.env, ...options.env };
  const start = performance.now();
  const child = spawn(process.execPath, ["--import", TELL_USAGE, script, ...words], {
    cwd: options.cwd,
    env,
    stdio: ["ignore", "pipe", "pipe", "pipe"],
  });
  const said = { out: "", errors: "", usage: "" };
  child.stdout!.on("data", (chunk) => (said.out += String(chunk)));
  child.stderr!.on("data", (chunk) => (said.errors += String(chunk)));
  child.stdio[USAGE_FD]!.on("data", (chunk) => (said.usage += String(chunk)));
  return new Promise((resolve, reject) => {
    let time = 0;
    child.on("error", reject);
    child.on("exit", () => (time = performance.now() - start));
    child.on("close", (code) => {
      if (code === 0) resolve({ time, out: said.out, ...(JSON.parse(said.usage) as Omit<Cost, "time">) });
      else
        reject(
          new Error(`${script} ${words.join(" ")} ended with ${code}:\n${`${said.out}${said.errors}`.slice(-4000)}`),
        );
    });
  });
}
