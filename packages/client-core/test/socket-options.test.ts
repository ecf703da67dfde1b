import { createSecureContext } from "node:tls";
import { describe, expect, test } from "vitest";
import { WebSocket } from "ws";

import { socketOptions } from "../src/platform/socket-options.js";
import { socketOptions as inBrowser } from "../src/platform/no-socket-options.js";
import type { SocketConstructor } from "../src/platform/socket.js";

const FRAMES = { perMessageDeflate: false, maxPayload: 2 ** 25, skipUTF8Validation: true };

class WithCertificates extends WebSocket {}
const made = function (this: unknown, url: string) {
  return new WebSocket(url);
} as unknown as SocketConstructor;

describe("the options of a socket", () => {
  test("hand all sockets of `ws` one context for TLS", () => {
    const options = socketOptions(WebSocket);
    expect(options).toEqual({ ...FRAMES, secureContext: expect.any(createSecureContext().constructor) });
    expect(socketOptions(WebSocket).secureContext).toBe(options.secureContext);
  });

  test.each<[string, SocketConstructor]>([
    ["a class that extends it, which may have certificates of its own", WithCertificates],
    ["a function that makes one", made],
    ["a function without a prototype", made.bind(undefined) as SocketConstructor],
    ["the platform's", globalThis.WebSocket as unknown as SocketConstructor],
  ])("hand none to %s", (_, constructor) => {
    expect(socketOptions(constructor)).toEqual(FRAMES);
  });

  test("are none in the bundle of a browser", () => {
    expect(inBrowser()).toBeUndefined();
  });
});
