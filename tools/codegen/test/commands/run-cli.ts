import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";

import { miniSpec, type Changes } from "../mini-spec.ts";
import { Scratch } from "../write/scratch.ts";

export const CLI = fileURLToPath(new URL("../../src/cli.ts", import.meta.url));

export interface Run {
  code: number;
  out: string;
  err: string;
}

/** A root with a mini spec, and the command line at work in it. */
export class CliScratch extends Scratch {
  constructor(changes: Changes = {}) {
    super();
    this.write(Object.fromEntries(miniSpec(changes).map(({ path, text }) => [`spec/${path}`, text])));
  }

  start(words: readonly string[], env: Record<string, string> = {}, cwd = this.root) {
    return spawn(process.execPath, [CLI, ...words], { cwd, env: { ...process.env, ...env, CHATWIRE_ROOT: this.root } });
  }

  async run(words: readonly string[], env?: Record<string, string>, cwd?: string): Promise<Run> {
    const child = this.start(words, env, cwd);
    const [out, err] = [collect(child.stdout), collect(child.stderr)];
    const [code] = (await once(child, "close")) as [number];
    return { code, out: out(), err: err() };
  }
}

/** What a stream has said so far. */
export function collect(stream: NodeJS.ReadableStream): () => string {
  let text = "";
  stream.setEncoding("utf8").on("data", (chunk: string) => void (text += chunk));
  return () => text;
}

/** Waits until a stream has said something. */
export async function said(stream: NodeJS.ReadableStream, text: () => string, wanted: string): Promise<void> {
  while (!text().includes(wanted)) await once(stream, "data");
}
