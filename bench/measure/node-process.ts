import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

export interface Run {
  /** From the start of the process to its end, in milliseconds. */
  time: number;
  /** What it printed. */
  out: string;
}

export interface Cost {
  time: number;
  /** What it kept processors busy for, in milliseconds, all threads together; less moved by whatever else runs. */
  cpu: number;
  /** The most memory that it held, in bytes. */
  memory: number;
}

interface Where {
  cwd: string;
  env?: Record<string, string>;
}

/** The process says through this file descriptor what it used, when it ends. */
const USAGE_FD = 3;
const TELL_USAGE = fileURLToPath(new URL("tell-usage.js", import.meta.url));

/** Runs a script in a Node of its own, as whoever types the command does, and measures the whole process. */
export async function measureNode(script: string, words: readonly string[], where: Where): Promise<Cost & Run> {
  const { usage, ...run } = await start(["--import", TELL_USAGE, script, ...words], where);
  return { ...run, ...(JSON.parse(usage) as Omit<Cost, "time">) };
}

/** The same for a script that may hand over to another program, so that nobody says what it used. */
export async function timeNode(script: string, words: readonly string[], where: Where): Promise<Run> {
  const { time, out } = await start([script, ...words], where);
  return { time, out };
}

function start(words: readonly string[], { cwd, env }: Where): Promise<Run & { usage: string }> {
  const from = performance.now();
  const child = spawn(process.execPath, words, {
    cwd,
    env: { ...process.env, ...env },
    stdio: ["ignore", "pipe", "pipe", "pipe"],
  });
  const said = { out: "", errors: "", usage: "" };
  child.stdout!.on("data", (chunk) => (said.out += String(chunk)));
  child.stderr!.on("data", (chunk) => (said.errors += String(chunk)));
  child.stdio[USAGE_FD]!.on("data", (chunk) => (said.usage += String(chunk)));
  return new Promise((resolve, reject) => {
    let time = 0;
    child.on("error", reject);
    child.on("exit", () => (time = performance.now() - from));
    child.on("close", (code) => {
      if (code === 0) resolve({ time, out: said.out, usage: said.usage });
      else reject(new Error(`${words.join(" ")} ended with ${code}:\n${`${said.out}${said.errors}`.slice(-4000)}`));
    });
  });
}
