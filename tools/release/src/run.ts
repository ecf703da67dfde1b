import { spawn } from "node:child_process";
import { stripVTControlCharacters } from "node:util";

export interface RunOptions {
  cwd: string;
  env?: Record<string, string | undefined> | undefined;
}

/** A program ended with a failure; the message holds the end of what it printed. */
export class RunError extends Error {
  readonly output: string;

  constructor(command: string, ended: string, output: string) {
    const end = stripVTControlCharacters(output).trimEnd().split("\n").slice(-25).join("\n");
    super(`\`${command}\` ${ended}${end === "" ? "" : `:\n${end}`}`);
    this.name = "RunError";
    this.output = output;
  }
}

/** What a program prints, once it has ended well. */
export async function run(program: string, args: readonly string[], { cwd, env }: RunOptions): Promise<string> {
  const { stdout } = await runBoth(program, args, { cwd, env });
  return stdout;
}

async function runBoth(
  program: string,
  args: readonly string[],
  { cwd, env = {} }: RunOptions,
): Promise<{ stdout: string; stderr: string }> {
  const child = spawn(program, args, {
    cwd,
    env: { ...ordinaryEnvironment(), ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let [stdout, stderr, all] = ["", "", ""];
  child.stdout.setEncoding("utf8").on("data", (text: string) => void ((stdout += text), (all += text)));
  child.stderr.setEncoding("utf8").on("data", (text: string) => void ((stderr += text), (all += text)));
  const command = [program, ...args].join(" ");
  return new Promise((resolve, reject) => {
    child.once("error", (error) => reject(new RunError(command, `did not start: ${error.message}`, "")));
    child.once("close", (code, signal) => {
      if (code === 0) resolve({ stdout, stderr });
      else reject(new RunError(command, signal === null ? `ended with ${code}` : `was ended by ${signal}`, all));
    });
  });
}

/** The environment without what a package manager tells its scripts, which would lead programs back to this workspace. */
export function ordinaryEnvironment(): Record<string, string | undefined> {
  const told =
    /^(npm_(package|lifecycle|execpath|node_execpath)|npm_config_local_prefix$|INIT_CWD$|PNPM_SCRIPT|pnpm_config_verify)/;
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !told.test(name)));
}
