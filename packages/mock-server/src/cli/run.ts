import { createMockServer } from "../create-mock-server.js";
import { MockServerError } from "../protocol/known-versions.js";
import type { MockServer } from "../server/mock-server.js";
import { HELP, readArguments } from "./arguments.js";
import { Lines } from "./lines.js";

/** Where a command writes to. */
export interface Terminal {
  readonly isTerminal: boolean;
  print(line: string): void;
  printError(line: string): void;
}

/** Starts what the command line asks for; a number is the exit code when there is nothing to run. */
export async function run(args: readonly string[], terminal: Terminal): Promise<MockServer | number> {
  const lines = new Lines(terminal.isTerminal);
  try {
    const wanted = readArguments(args);
    if (wanted === undefined) {
      terminal.print(HELP);
      return 0;
    }
    const server = await createMockServer(wanted.options);
    for (const line of lines.greeting(server, wanted)) terminal.print(line);
    if (wanted.log) server.log.onEntry((entry) => terminal.print(lines.entry(entry)));
    return server;
  } catch (error) {
    if (!(error instanceof MockServerError)) throw error;
    terminal.printError(lines.error(error.message));
    terminal.printError("Try --help.");
    return 2;
  }
}
