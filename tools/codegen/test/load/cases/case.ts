import type { Changes } from "../../mini-spec.ts";

/** What is broken, the changes that break the mini spec, and its one problem without the sentence: `file:line:column  found …  expected …`. */
export type Refused = readonly [what: string, given: Changes, want: string];

/** A near miss, in which nothing is wrong. */
export type Passing = readonly [what: string, given: Changes];

/** What breaks a rule and what does not, by its sentence. */
export type Cases = Record<string, { refused: readonly Refused[]; passing?: readonly Passing[] }>;
