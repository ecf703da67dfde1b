import { format } from "oxfmt";

import { escapeUnseen } from "./encode.ts";
import type { OutputFile } from "./output-file.ts";

const OPTIONS = { printWidth: 120 };

/** Lays out TypeScript as the rest of the repository is laid out. */
export async function formatTypeScript(path: string, content: string): Promise<OutputFile> {
  const { code, errors } = await format(path, content.replace(/[ \t]+(?=\n|$)/g, ""), OPTIONS);
  if (errors.length > 0) throw new Error(`${path}: ${errors[0]!.message}`);
  return { path, content: escapeUnseen(code) };
}
