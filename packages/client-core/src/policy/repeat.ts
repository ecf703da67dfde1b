import type { RetryPolicy } from "../errors/api-error.js";

/** Whether a read that failed so is to be made again after a wait. */
export function mayRepeat({ policy }: { readonly policy?: RetryPolicy | undefined }): boolean {
  return policy === "back-off" || policy === "reads" || policy === "when-settled";
}
