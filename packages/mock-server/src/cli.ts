#!/usr/bin/env node
import { run } from "./cli/run.js";

const started = await run(process.argv.slice(2), {
  isTerminal: process.stdout.isTTY && process.env["NO_COLOR"] === undefined,
  print: (line) => console.log(line),
  printError: (line) => console.error(line),
});

if (typeof started === "number") {
  process.exitCode = started;
} else {
  // with everything closed the process ends by itself
  const end = (): void => void started.close();
  process.once("SIGINT", end);
  process.once("SIGTERM", end);
}
