export { createMockServer } from "./create-mock-server.js";
export type { MockServerOptions } from "./options.js";
export type { MockServer, ApiUrls } from "./server/mock-server.js";
export type { Connection } from "./server/connection.js";
export type { RateLimit } from "./server/rate-limit.js";
export type { WindowOptions } from "./server/windows.js";
export type { Log, LogEntry, WaitOptions } from "./log/log.js";
export type {
  ConnectOutcome,
  ErrorOutcome,
  Fault,
  GarbageKind,
  Outcome,
  OutcomeFunction,
  ReplyOutcome,
  SeenRequest,
} from "./script/outcome.js";
export type { Script, ScriptOptions, SeenConnect, SeenPush } from "./script/scripts.js";
export type { Webhook, WebhookOptions } from "./webhooks/webhooks.js";
export type { World } from "./world/world.js";
export type { Chat, ChatEvent, Thread } from "./world/chat.js";
export type { Agent, Customer, User } from "./world/people.js";
export { knownVersions, MockServerError, type ApiName } from "./protocol/known-versions.js";
export { systemClock, type Clock } from "./time/clock.js";
export { FakeClock } from "./time/fake-clock.js";
