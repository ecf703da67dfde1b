export type { ActionMap, Call, CallOptions, Result } from "./call.js";
export type { ClientOptions, EventName, Listener, RecordOf } from "./client.js";
export type { Loss } from "./connection/connection.js";
export type { State } from "./connection/machine.js";
export { defineRtmClient, defineWebClient, type RtmClientClass, type WebClientClass } from "./define-client.js";
export type { EndpointOptions } from "./endpoint.js";
export { ApiError, type RetryPolicy } from "./errors/api-error.js";
export { ClientError, UsageError } from "./errors/client-error.js";
export {
  BadFrameError,
  ClosedError,
  ConnectionLostError,
  NetworkError,
  TimeoutError,
} from "./errors/connection-errors.js";
export type { ClientEvents } from "./events/client-events.js";
export { isType, type KnownType } from "./is-type.js";
export { pageById, pageByNumber, pageByOffset } from "./next-page.js";
export { byCreatedAt, byOrder } from "./order.js";
export type { Clock } from "./platform/clock.js";
export type { Socket, SocketConstructor } from "./platform/socket.js";
export type { SocketOptions } from "./platform/socket-options.js";
export type { Protocol, ReconnectPolicy } from "./protocol.js";
export { RtmClient, type AnyPush, type UnknownPush } from "./rtm-client.js";
export type { RtmOptions } from "./rtm-options.js";
export type { TokenReason, TokenSource } from "./token.js";
export type { FileContent, Upload } from "./upload.js";
export { InvalidPayloadError, InvalidRequestError, type ValidateOptions, type ValidatorMaps } from "./validation.js";
export { WebClient } from "./web-client.js";
export type { WebOptions } from "./web-transport.js";
