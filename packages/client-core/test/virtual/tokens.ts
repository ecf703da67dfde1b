import type { TokenSource } from "../../src/index.js";

/** A function that gives these tokens, the last one again and again; what it is asked is kept in `seen.asked`. */
export function tokens(
  seen: Record<string, unknown>,
  ...list: (string | Error | Promise<string> | undefined)[]
): { token: TokenSource } {
  const asked: string[] = [];
  seen["asked"] = asked;
  return {
    token({ reason }) {
      const token = list[Math.min(asked.push(reason), list.length) - 1];
      if (token instanceof Error) throw token;
      return token as string;
    },
  };
}
