import type { RetryPolicy } from "../errors/api-error.js";

/** Whether an action changes nothing, so that it may be retried: by its name, as the protocol names its actions. */
export const isRead = (action: string): boolean => /^(get|list)_/.test(action);

/** Whether a read that failed so is to be retried after a wait. */
export function mayRepeat({ policy }: { readonly policy?: RetryPolicy | undefined }): boolean {
  return /back-off|reads|when-settled/.test(policy ?? "");
}
