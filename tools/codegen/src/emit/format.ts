import { format } from "oxfmt";

import { escapeUnseen } from "./encode.ts";
import type { OutputFile } from "./output-file.ts";

const OPTIONS = { printWidth: 120 };

/** What was last laid out at each path: most files of a version stay when one thing changes. */
const laidOut = new Map<string, { from: string; to: OutputFile }>();

/** Lays out TypeScript as the rest of the repository is laid out. */
export async function formatTypeScript(path: string, content: string): Promise<OutputFile> {
  const known = laidOut.get(path);
  if (known?.from === content) return known.to;
  const { code, errors } = await format(path, content.replace(/[ \t]+(?=\n|$)/g, ""), OPTIONS);
  if (errors.length > 0) throw new Error(`${path}: ${errors[0]!.message}`);
  const to = { path, content: escapeUnseen(code) };
  laidOut.set(path, { from: content, to });
  return to;
}
