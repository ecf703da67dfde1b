import { createValidator, type Check, type Guard, type Validator } from "./validator.js";

const isNothing: Guard = (data) => data === undefined || (typeof data === "object" && data !== null && !Array.isArray(data));
const isEmpty: Guard = (data) => isNothing(data) && Object.keys(data ?? {}).length === 0;

const checkReceived: Check = (data) => {
  checkReceived.errors = isNothing(data) ? null : [{ instancePath: "", keyword: "type", params: { type: "object" } }];
  return checkReceived.errors === null;
};

const checkSent: Check = (data) => {
  const extra = isNothing(data) ? Object.keys(data ?? {}) : [];
  const errors = extra.map((name) => ({ instancePath: "", keyword: "additionalProperties", params: { additionalProperty: name } }));
  checkSent.errors = checkReceived(data) ? errors : checkReceived.errors!;
  return checkSent.errors.length === 0;
};

/** Accepts what stands where nothing is received: no value, or any object, as others may add to it. */
export const validateNothingReceived: Validator<undefined> = /* @__PURE__ */ createValidator(isNothing, checkReceived, () => ["Nothing", { type: "object" }, []]);

/** Accepts what stands where nothing is sent: no value, or an empty object. */
export const validateNothingSent: Validator<undefined> = /* @__PURE__ */ createValidator(isEmpty, checkSent, () => ["Nothing", { type: "object", additionalProperties: false }, []]);
