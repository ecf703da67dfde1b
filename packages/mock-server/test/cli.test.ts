import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";

import { describe, expect, onTestFinished, test } from "vitest";

import { readArguments } from "../src/cli/arguments.js";
import { Lines } from "../src/cli/lines.js";
import { run } from "../src/cli/run.js";
import { Client } from "./client.js";

/** What a command prints, and what came of it. */
async function attempt(line: string, isTerminal = false) {
  const printed: string[] = [];
  const errors: string[] = [];
  const started = await run(line.split(" ").filter(Boolean), {
    isTerminal,
    print: (text) => printed.push(text),
    printError: (text) => errors.push(text),
  });
  const server = typeof started === "number" ? undefined : started;
  onTestFinished(() => server?.close());
  return { code: typeof started === "number" ? started : undefined, server, printed, errors };
}

describe("the arguments", () => {
  test.each([
    ["--api customer --version 3.6", { options: { apis: ["customer"], version: "3.6" }, log: false }],
    [
      "--api agent,customer --version 3.6 --log",
      { options: { apis: ["agent", "customer"], version: "3.6" }, log: true },
    ],
    [
      "--api agent --api customer --version 3.6 --port 0 --seed 7 --host ::1",
      { options: { apis: ["agent", "customer"], version: "3.6", port: 0, seed: 7, host: "::1" }, log: false },
    ],
    ["--version 3.6 --help", undefined],
  ])("%s", (line, want) => expect(readArguments(line.split(" "))).toEqual(want));

  test.each([
    ["", "Say which API to play: --api agent or --api customer."],
    ["--api agent", "Say which version to play: --version 3.1, 3.2, 3.3, 3.4, 3.5, 3.6, 3.7."],
    [
      "--api agent --version 4.0",
      'There is no version "4.0" of the agent API; there is 3.1, 3.2, 3.3, 3.4, 3.5, 3.6, 3.7.',
    ],
    ["--api agents --version 3.6", 'There is no API "agents"; there is agent and customer.'],
    ["--api agent --version 3.6 --port 65536", '--port takes a number from 0 to 65535, not "65536".'],
    ["--api agent --version 3.6 --seed one", '--seed takes a number from 0 to 4294967295, not "one".'],
    ["--api agent --version 3.6 --colour", "Unknown option '--colour'"],
    ["agent", "Unexpected argument 'agent'"],
  ])("%s is refused", async (line, message) => {
    const { code, errors, printed } = await attempt(line);
    expect([code, printed]).toEqual([2, []]);
    expect(errors[0]).toContain(`error: ${message}`);
    expect(errors[1]).toBe("Try --help.");
  });

  test("--help says what there is", async () => {
    const { code, printed } = await attempt("--help");
    expect(code).toBe(0);
    expect(printed.join("\n")).toContain("customer: 0.3 3.1 3.2 3.3 3.4 3.5 3.6 3.7");
  });
});

test("the addresses are printed, with colours on a terminal alone", async () => {
  const { printed, server } = await attempt("--api customer --version 0.3");
  const authority = `127.0.0.1:${server!.port}`;
  expect(printed).toEqual([
    "customer 0.3",
    `  RTM  ws://${authority}/customer/v0.3/rtm/ws?license_id=<license_id>`,
    `  socket.io  http://${authority}/customer/v0.3/rtm/sio`,
    `  Web  http://${authority}/customer/v0.3/action/<action>?license_id=<license_id>`,
  ]);
  expect((await attempt("--api agent --version 3.6", true)).printed[0]).toBe("\u001b[1magent 3.6\u001b[0m");
});

test("--log prints what passes", async () => {
  const { printed, server } = await attempt("--api agent --version 3.6 --log");
  const client = await Client.connect(server!, "agent");
  await client.request("ping", {});
  const lines = printed.slice(3).map((line) => line.replace(/^\S+ /, ""));
  expect(lines).toEqual([
    "c1 open",
    'c1 <- ping {"request_id":"r1","action":"ping","payload":{}}',
    'c1 -> ping {"request_id":"r1","action":"ping","type":"response","success":true}',
  ]);
  const fault = { n: 1, at: 0, kind: "fault", transport: "web", note: "drop" } as const;
  expect(new Lines(false).entry(fault)).toBe("00:00:00.000 web !! drop");
  expect(new Lines(true).entry(fault)).toBe("\u001b[2m00:00:00.000\u001b[0m \u001b[31mweb !! drop\u001b[0m");
});

test.each(["SIGINT", "SIGTERM"] as const)("the command ends on %s with everything closed", async (signal) => {
  const child = spawn(process.execPath, [
    join(import.meta.dirname, "../dist/cli.js"),
    "--api",
    "agent",
    "--version",
    "3.6",
  ]);
  onTestFinished(() => void child.kill("SIGKILL"));
  let output = "";
  child.stdout.on("data", (chunk) => (output += String(chunk)));
  await expect.poll(() => output, { timeout: 10_000 }).toContain("/<action>");
  const url = `${/ws:\S+(?=\?)/.exec(output)![0]}?organization_id=o`;
  const client = new Client(url);
  await once(client.socket, "open");
  child.kill(signal);
  const [code] = (await once(child, "exit")) as [number];
  await client.closed;
  expect(code).toBe(0);
});
