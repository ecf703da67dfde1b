import * as chatwire from "./chatwire.ts";
import type { Contender } from "./contender.ts";
import * as lcSdk from "./lc-sdk.ts";
import * as raw from "./raw.ts";

/** Everyone who is measured, by a key. */
export const contenders = {
  raw: raw.raw,
  deaf: raw.deaf,
  ours: chatwire.listening,
  validating: chatwire.validating,
  ignoring: chatwire.ignoring,
  lcSdk: lcSdk.listening,
  lcSdkIgnoring: lcSdk.ignoring,
} satisfies Record<string, Contender>;

export type ContenderKey = keyof typeof contenders;
