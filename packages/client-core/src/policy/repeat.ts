import type { ApiError } from "../errors/api-error.js";

/** Whether a read that failed so is to be made again after a wait. */
export function mayRepeat({ policy }: ApiError): boolean {
  return policy === "back-off" || policy === "reads" || policy === "when-settled";
}
