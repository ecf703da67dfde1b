import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

export interface Cost {
  /** From the start of the process to its end, in milliseconds. */
  time: number;
  /** The most memory that it held, in bytes. */
  memory: number;
}

/** The process says its peak through this file descriptor when it ends. */
export const PEAK_FD = 3;

const TELL_PEAK = fileURLToPath(new URL("tell-peak.js", import.meta.url));

/** Runs a script in a Node of its own, as whoever types the command does, and measures the whole process. */
export function measureNode(script: string, words: readonly string[], options: { cwd: string; env?: Record<string, string> }): Promise<Cost> {
  const env = { ...process.env, ...options.env };
  const start = performance.now();
  const child = spawn(process.execPath, ["--import", TELL_PEAK, script, ...words], { cwd: options.cwd, env, stdio: ["ignore", "pipe", "pipe", "pipe"] });
  const said = { out: "", peak: "" };
  for (const stream of [child.stdout!, child.stderr!]) stream.on("data", (chunk) => (said.out += String(chunk)));
  child.stdio[PEAK_FD]!.on("data", (chunk) => (said.peak += String(chunk)));
  return new Promise((resolve, reject) => {
    let time = 0;
    child.on("error", reject);
    child.on("exit", () => (time = performance.now() - start));
    child.on("close", (code) => {
      if (code === 0) resolve({ time, memory: Number(said.peak) * 1024 });
      else reject(new Error(`${script} ${words.join(" ")} ended with ${code}:\n${said.out.slice(-4000)}`));
    });
  });
}
