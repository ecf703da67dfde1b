import { defineCommand, type ArgsDef, type CommandDef } from "citty";

import { unknownWord } from "./unknown-word.ts";

/** A command that refuses what it does not know before it does anything: citty lets it pass. */
export function command<const Args extends ArgsDef = ArgsDef>({ run, ...rest }: CommandDef<Args>): CommandDef<Args> {
  return defineCommand({
    ...rest,
    async run(context) {
      const unknown = unknownWord(context.rawArgs, (rest.args ?? {}) as ArgsDef);
      if (unknown === undefined) return run?.(context);
      console.error(unknown);
      process.exitCode = 2;
    },
  });
}
