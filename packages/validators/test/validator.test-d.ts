import type { StandardJSONSchemaV1, StandardSchemaV1 } from "@standard-schema/spec";
import { expectTypeOf, test } from "vitest";

import {
  pushValidators,
  requestValidators,
  responseValidators,
  objectValidators,
  validateIncomingEventPayload,
  validateSendEventRequest,
} from "../generated/agent/v3.7/index.js";
import type { IncomingEventPayload, SendEventRequest, SendEventResponse } from "../generated/agent/v3.7/types/index.js";
import { webhookValidators } from "../generated/webhooks/v3.7/index.js";
import type { IncomingEventWebhook } from "../generated/webhooks/v3.7/types/index.js";
import type { ValidationIssue, Validator } from "../src/index.ts";

test("a validator is a Standard Schema and a Standard JSON Schema as the standard writes them", () => {
  expectTypeOf(validateSendEventRequest).toExtend<StandardSchemaV1<unknown, SendEventRequest>>();
  expectTypeOf(validateSendEventRequest).toExtend<StandardJSONSchemaV1<unknown, SendEventRequest>>();
  expectTypeOf<StandardSchemaV1.InferOutput<typeof validateSendEventRequest>>().toEqualTypeOf<SendEventRequest>();
  expectTypeOf<StandardSchemaV1.InferInput<typeof validateSendEventRequest>>().toEqualTypeOf<unknown>();
});

test("the guard narrows", () => {
  const data: unknown = {};
  if (validateIncomingEventPayload(data)) expectTypeOf(data).toEqualTypeOf<IncomingEventPayload>();
  else expectTypeOf(data).toEqualTypeOf<unknown>();
});

test("assert narrows what follows", () => {
  const data: unknown = {};
  const validate: Validator<IncomingEventPayload> = validateIncomingEventPayload;
  validate.assert(data);
  expectTypeOf(data).toEqualTypeOf<IncomingEventPayload>();
});

test("so it does where a validator is found by its name", () => {
  const push: unknown = {};
  pushValidators.incoming_event.assert(push);
  expectTypeOf(push).toEqualTypeOf<IncomingEventPayload>();
  const request: unknown = {};
  requestValidators.send_event.assert(request);
  expectTypeOf(request).toEqualTypeOf<SendEventRequest>();
  const response: unknown = {};
  responseValidators.send_event.assert(response);
  expectTypeOf(response).toEqualTypeOf<SendEventResponse>();
  const webhook: unknown = {};
  webhookValidators.incoming_event.assert(webhook);
  expectTypeOf(webhook).toEqualTypeOf<IncomingEventWebhook>();
});

test("issues are a list, also of a value that is valid", () => {
  expectTypeOf(validateSendEventRequest.issues).toEqualTypeOf<(data: unknown) => ValidationIssue[]>();
});

test("the maps are keyed by the name on the wire", () => {
  expectTypeOf(pushValidators.incoming_event).toEqualTypeOf<Validator<IncomingEventPayload>>();
  expectTypeOf(requestValidators.send_event).toEqualTypeOf<Validator<SendEventRequest>>();
  expectTypeOf(responseValidators.send_event).toEqualTypeOf<Validator<SendEventResponse>>();
  expectTypeOf(webhookValidators.incoming_event).toEqualTypeOf<Validator<IncomingEventWebhook>>();
  expectTypeOf(responseValidators.deactivate_chat).toEqualTypeOf<Validator<undefined>>();
});

test("the map of objects is keyed by the name of the type", () => {
  expectTypeOf<keyof typeof objectValidators>().toExtend<Capitalize<string>>();
  expectTypeOf(objectValidators.AccessInput).not.toEqualTypeOf(objectValidators.ChatEvent);
});

test("a misspelt name is an error", () => {
  // @ts-expect-error there is no such push
  void pushValidators.incomming_event;
  // @ts-expect-error the name on the wire counts, not that of the method
  void requestValidators.sendEvent;
});
