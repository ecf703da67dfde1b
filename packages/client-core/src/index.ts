export type { ActionMap, Call, CallOptions, Result } from "./call.js";
export { isType, type KnownType } from "./is-type.js";
