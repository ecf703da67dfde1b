import { report } from "./report.js";
import { createValidator, type Check, type Guard, type Validator } from "./validator.js";

const isNothing: Guard = (data) =>
  data === undefined || (typeof data === "object" && data !== null && !Array.isArray(data));
const isEmpty: Guard = (data) => isNothing(data) && Object.keys(data ?? {}).length === 0;

const checkReceived: Check = (data, at, errors) => {
  if (!isNothing(data)) report(errors, at, "type", "an object");
};

const checkSent: Check = (data, at, errors) => {
  checkReceived(data, at, errors);
  if (isNothing(data)) for (const name of Object.keys(data ?? {})) report(errors, at, "additionalProperties", name);
};

/** Accepts what stands where nothing is received: no value, or any object, as others may add to it. */
export const validateNothingReceived: Validator<undefined> = /* @__PURE__ */ createValidator(
  isNothing,
  checkReceived,
  (define) => define("Nothing", () => ({ type: "object" })),
);

/** Accepts what stands where nothing is sent: no value, or an empty object. */
export const validateNothingSent: Validator<undefined> = /* @__PURE__ */ createValidator(isEmpty, checkSent, (define) =>
  define("Nothing", () => ({ type: "object", additionalProperties: false })),
);
