import { parseArgs } from "node:util";

import type { ArgsDef } from "citty";

/** What a command line says that a command does not know, which citty lets pass; undefined when it knows all of it. */
export function unknownWord(words: readonly string[], args: ArgsDef): string | undefined {
  const names = Object.keys(args).filter((name) => args[name]!.type !== "positional");
  const places = Object.keys(args).length - names.length;
  const options = Object.fromEntries(
    names.map((name) => [name, { type: args[name]!.type === "string" ? ("string" as const) : ("boolean" as const) }]),
  );
  const { tokens } = parseArgs({ args: [...words], options, strict: false, allowPositionals: true, tokens: true });
  for (const token of tokens) {
    if (token.kind !== "option" || names.includes(token.name) || names.includes(token.name.replace(/^no-/, "")))
      continue;
    const known = names.length === 0 ? "there are none" : `there is ${names.map((name) => `--${name}`).join(", ")}`;
    return `there is no option ${token.rawName}; ${known}`;
  }
  const [more] = tokens.filter(({ kind }) => kind === "positional").slice(places);
  return more?.kind === "positional" ? `${JSON.stringify(more.value)} is one argument too many` : undefined;
}
