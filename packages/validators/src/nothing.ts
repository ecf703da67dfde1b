import { createValidator, type Check, type Validator } from "./validator.js";

/** Where the protocol has no payload, it may still write an empty object. */
const checkReceived: Check = (data) => {
  const isNothing = data === undefined || (typeof data === "object" && data !== null && !Array.isArray(data));
  checkReceived.errors = isNothing ? null : [{ instancePath: "", keyword: "type", params: { type: "object" } }];
  return isNothing;
};

const checkSent: Check = (data) => {
  const extra = typeof data === "object" && data !== null ? Object.keys(data) : [];
  const errors = extra.map((name) => ({ instancePath: "", keyword: "additionalProperties", params: { additionalProperty: name } }));
  checkSent.errors = checkReceived(data) ? errors : checkReceived.errors!;
  return checkSent.errors.length === 0;
};

/** Accepts what stands where nothing is received: no value, or any object, as others may add to it. */
export const validateNothingReceived: Validator<undefined> = /* @__PURE__ */ createValidator(checkReceived, () => ["Nothing", { type: "object" }, []]);

/** Accepts what stands where nothing is sent: no value, or an empty object. */
export const validateNothingSent: Validator<undefined> = /* @__PURE__ */ createValidator(checkSent, () => ["Nothing", { type: "object", additionalProperties: false }, []]);
