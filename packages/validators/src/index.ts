export type { JsonSchema, StandardJSONSchemaV1, StandardSchemaV1 } from "./standard-schema.js";
export type { ValidationIssue } from "./issue.js";
export { ValidationError } from "./validation-error.js";
export { createValidator, type Check, type Definition, type Guard, type Validator } from "./validator.js";
export { validateNothingReceived, validateNothingSent } from "./nothing.js";
